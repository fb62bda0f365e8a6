using System.Collections.Immutable;
using Parallax.Language.Sentences;

namespace Parallax.Events.Lineages;

/// <summary>Finds the credits of a report. Takes time in proportion to the text.</summary>
internal sealed class CreditFinder(CreditLexicon lexicon)
{
    /// <summary>The agency that an outlet's name or host is the name of; null where it is none.</summary>
    public string? AgencyOf(string? outlet)
    {
        var name = outlet?.Trim() ?? "";
        name = name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var skip = words.Length > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return words.Length > 0 && lexicon.Agencies.TryGetValue(words[skip].ToLowerInvariant(), out var agencies)
            ? agencies.FirstOrDefault(a => a.Words.AsSpan().SequenceEqual(words.AsSpan(skip), StringComparer.OrdinalIgnoreCase))?.Agency
            : null;
    }

    /// <summary>The credits, in order.</summary>
    public ImmutableArray<Credit> Find(Report report, TokenizedText text)
    {
        var found = new List<Credit>();
        if (AgencyOf(report.Author) is { } byline)
        {
            found.Add(new(byline, CreditKind.Whole, null));
        }
        var (sentence, end) = (-1, 0);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            sentence += sentence + 1 < text.Sentences.Length && text.Sentences[sentence + 1].First <= i ? 1 : 0;
            if (i >= end && AgencyAt(text, i) is { } first)
            {
                end = Add(found, text, i, first, text.Sentences[sentence].First);
            }
        }
        return [.. found];
    }

    private int Add(List<Credit> found, TokenizedText text, int at, AgencyName first, int sentence)
    {
        foreach (var pattern in lexicon.Patterns)
        {
            var before = at - (text.Lower(at - 1) == "the" && Precedes(pattern, text, at - 1) ? 1 : 0);
            var start = before - pattern.Agency;
            if (start < 0 || (pattern.StartsSentence && start != sentence) || !Precedes(pattern, text, before))
            {
                continue;
            }
            var agencies = new List<string> { first.Agency };
            var end = Listed(text, at + first.Words.Length, agencies);
            var last = end + pattern.Words.Length - pattern.Agency - 1;
            if (last <= text.Tokens.Length && Fits(pattern, pattern.Agency + 1, pattern.Words.Length, text, end))
            {
                found.AddRange(agencies.Select(a => new Credit(a, pattern.Kind, text.SpanOf(start, last))));
                return last;
            }
        }
        return at + 1;
    }

    private static bool Precedes(CreditPattern pattern, TokenizedText text, int agency) => Fits(pattern, 0, pattern.Agency, text, agency - pattern.Agency);

    private static bool Fits(CreditPattern pattern, int from, int to, TokenizedText text, int at)
    {
        for (var k = from; k < to; k++, at++)
        {
            if (pattern.Words[k] == "#" ? at < 0 || at >= text.Tokens.Length || text.Tokens[at].Kind != TokenKind.Number : text.Lower(at) != pattern.Words[k])
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Goes on over ", AFP and dpa"; the index after the last agency.</summary>
    private int Listed(TokenizedText text, int end, List<string> agencies)
    {
        while (true)
        {
            var next = end;
            while (text.Lower(next) is "," or "and" or "&" or "/" or "the" && next - end < 3)
            {
                next++;
            }
            if (next == end || AgencyAt(text, next) is not { } agency)
            {
                return end;
            }
            agencies.Add(agency.Agency);
            end = next + agency.Words.Length;
        }
    }

    private AgencyName? AgencyAt(TokenizedText text, int at)
    {
        if (at < text.Tokens.Length && text.Tokens[at].Kind == TokenKind.Word && lexicon.Agencies.TryGetValue(text.Tokens[at].Lower, out var agencies))
        {
            foreach (var agency in agencies)
            {
                if (Stands(agency, text, at))
                {
                    return agency;
                }
            }
        }
        return null;
    }

    private static bool Stands(AgencyName name, TokenizedText text, int at)
    {
        for (var k = 0; k < name.Words.Length; k++)
        {
            if (at + k >= text.Tokens.Length || !text.Tokens[at + k].Text.Equals(name.Words[k], name.IsShort ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return true;
    }
}
