using System.Collections.Immutable;
using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Finds names by capitals, word lists and the words around them.</summary>
public sealed class NameFinder(NameLexicon lexicon, Gazetteer gazetteer)
{
    /// <summary>The names of a text, in order; none overlap.</summary>
    public ImmutableArray<NameMention> Find(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var known = InnerCapitals(text);
        var found = new List<NameMention>();
        foreach (var sentence in text.Sentences)
        {
            var shouting = IsShouting(text, sentence);
            for (var i = sentence.First; i < sentence.End;)
            {
                var end = EndOfRun(text, sentence, i, known, shouting);
                if (end > i)
                {
                    AddRun(found, text, sentence, i, end);
                }
                i = Math.Max(end, i + 1);
            }
        }
        return EntityNamer.Name(text, found);
    }

    /// <summary>Words that are capital somewhere other than at the start of a sentence: names also where they start one.</summary>
    private static HashSet<string> InnerCapitals(TokenizedText text)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First + 1; i < sentence.End; i++)
            {
                var token = text.Tokens[i];
                if (token.IsCapitalized && text.Tokens[i - 1].Text is not ("“" or "\"" or "‘" or "'" or ":" or "—"))
                {
                    known.Add(token.Lower);
                }
            }
        }
        return known;
    }

    /// <summary>A headline in capitals, or with a capital on nearly every word, says nothing by its capitals.</summary>
    private static bool IsShouting(TokenizedText text, Sentence sentence)
    {
        var words = 0;
        var caps = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Tokens[i] is { Kind: TokenKind.Word, Text.Length: > 3 } token)
            {
                words++;
                caps += token.IsCapitalized ? 1 : 0;
            }
        }
        return words >= 5 && caps >= words * 0.8;
    }

    private bool IsNameToken(TokenizedText text, Sentence sentence, int i, HashSet<string> known, bool shouting)
    {
        var token = text.Tokens[i];
        if (token.Kind != TokenKind.Word || !token.IsCapitalized || token.Lower[0] == '\'' || lexicon.IsCalendar(token.Lower))
        {
            return false;
        }
        var opens = i == sentence.First || text.Tokens[i - 1].Text is "“" or "\"" or "‘" or "'" or ":" or "—";
        if (lexicon.IsNoName(token.Lower))
        {
            // "The Harrow Police": kept inside a name, not at its start
            return !opens && !shouting && i > sentence.First && token.Lower is "police" or "news" or "new" or "media";
        }
        if (!opens && !shouting)
        {
            return true;
        }
        return known.Contains(token.Lower) && !shouting || IsKnownWord(token.Lower)
            || (i + 1 < sentence.End && !shouting && text.Tokens[i + 1] is { IsCapitalized: true, Kind: TokenKind.Word } next && !lexicon.IsCalendar(next.Lower))
            || token.IsAllCaps && !shouting;
    }

    private bool IsKnownWord(string lower) => lexicon.IsFirstName(lower) || lexicon.IsTitle(lower) && lower.Length > 3 || lexicon.IsOrganizationName(lower)
        || lexicon.IsPlaceBefore(lower) || gazetteer.CountryOfDemonym(lower) is not null || !gazetteer.Find(lower).IsEmpty;

    private int EndOfRun(TokenizedText text, Sentence sentence, int start, HashSet<string> known, bool shouting)
    {
        if (!IsNameToken(text, sentence, start, known, shouting))
        {
            return start;
        }
        var end = start + 1;
        while (end < sentence.End)
        {
            var touching = text.Tokens[end].Span.Start == text.Tokens[end - 1].Span.End;
            if (text.Tokens[end].Text is "-" && touching && end + 1 < sentence.End && text.Tokens[end + 1].Span.Start == text.Tokens[end].Span.End
                && (text.Tokens[end + 1].IsCapitalized || text.Tokens[end + 1].Kind == TokenKind.Number))
            {
                end += 2;
            }
            else if (IsInner(text, sentence, end, out var next))
            {
                end = next;
            }
            else if (text.Tokens[end] is { IsCapitalized: true, Kind: TokenKind.Word } token && !lexicon.IsCalendar(token.Lower)
                && (!lexicon.IsNoName(token.Lower) || token.Lower is "police" or "news" or "new" or "media"))
            {
                end++;
            }
            else
            {
                break;
            }
        }
        return end;
    }

    /// <summary>Small words inside a name: "Ministry of Defence", "Omar bin Salem", "Abu Mahdi al-Muhandis".</summary>
    private bool IsInner(TokenizedText text, Sentence sentence, int i, out int next)
    {
        next = i;
        var token = text.Tokens[i];
        if (token.Lower is "al" or "el" or "as" or "ad" or "ul" or "ez" && i + 2 < sentence.End && text.Tokens[i + 1].Text == "-" && text.Tokens[i + 2].IsCapitalized)
        {
            next = i + 3;
            return true;
        }
        if (!lexicon.IsConnector(token.Lower) || token.IsCapitalized || token.Lower == "the")
        {
            return false;
        }
        var after = i + 1;
        if (token.Lower == "of")
        {
            var before = text.Tokens[i - 1].Lower;
            if (!lexicon.IsOrganizationWord(before) && before is not ("bank" or "republic" or "kingdom" or "states" or "gulf" or "strait" or "secretary" or "bay" or "isle"))
            {
                return false;
            }
            after += after < sentence.End && text.Tokens[after].Lower == "the" ? 1 : 0;
        }
        if (after < sentence.End && text.Tokens[after] is { IsCapitalized: true, Kind: TokenKind.Word })
        {
            next = after + 1;
            return true;
        }
        return false;
    }

    private void AddRun(List<NameMention> found, TokenizedText text, Sentence sentence, int start, int end)
    {
        var first = start;
        while (first < end && (lexicon.IsTitle(text.Lower(first)) || (lexicon.IsTitleModifier(text.Lower(first)) && HasTitleAfter(text, first, end))
            || (gazetteer.CountryOfDemonym(text.Lower(first)) is not null && first + 1 < end && HasTitleAfter(text, first, end))))
        {
            first++;
        }
        if (first == end)
        {
            return; // a title alone names nobody
        }
        var titled = first > start || PrecededByTitle(text, sentence, start);
        var kind = new NameClassifier(lexicon, gazetteer).Classify(text, sentence, first, end, titled);
        if (kind != NameKind.Person)
        {
            first = start; // "Police Department", "Fort Hood": the words belong to the name
        }
        var role = kind == NameKind.Person ? RoleOf(text, sentence, start, first) : null;
        var span = text.SpanOf(first, end);
        found.Add(new(span, kind, span.Of(text.Text)) { Role = role, Country = kind == NameKind.Nationality ? gazetteer.CountryOfDemonym(span.Of(text.Text)) : null });
    }

    private bool HasTitleAfter(TokenizedText text, int first, int end)
    {
        for (var i = first + 1; i < end && i <= first + 3; i++)
        {
            if (lexicon.IsTitle(text.Lower(i)))
            {
                return true;
            }
        }
        return false;
    }

    private bool PrecededByTitle(TokenizedText text, Sentence sentence, int start) =>
        start > sentence.First && lexicon.IsTitle(text.Lower(start - 1));

    private string? RoleOf(TokenizedText text, Sentence sentence, int start, int first)
    {
        var from = start;
        while (from > sentence.First && (lexicon.IsTitle(text.Lower(from - 1)) || (lexicon.IsTitleModifier(text.Lower(from - 1)) && from < first | from > start - 3)))
        {
            from--;
        }
        return from < first && lexicon.IsTitle(text.Lower(first - 1)) ? text.SpanOf(from, first).Of(text.Text) : null;
    }
}
