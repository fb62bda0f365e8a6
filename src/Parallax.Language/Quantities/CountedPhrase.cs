using System.Collections.Frozen;
using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Finds what a number counts: the adjectives and nouns right after it.</summary>
internal static class CountedPhrase
{
    private const int Longest = 6;

    private static readonly FrozenSet<string> Stops =
        ("was were is are am be been being have had has do does did will would could should may might can must in on at by from to for with after before when while and or but "
        + "as than into near inside outside during who that which what whose where because since until under over above below between among amid against across through "
        + "about around if so not n't he she they it we you i his her its their our your my this these those the a an there then also still already just only both all "
        + "killed injured wounded arrested detained hurt died dead missing said told reported aboard onboard alive later earlier ago per each according including "
        + "went came took left made began fell got ran fled held suffered remained remain gathered marched attended took taken shot 's nearby today yesterday away down up off out "
        + "trapped rescued evacuated hospitalized hospitalised displaced stranded freed released unaccounted feared believed presumed confirmed charged sentenced lost won "
        + "known dead. took became become say says survived escaped stayed within without toward towards despite via throughout beyond behind").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The span of the phrase that begins at the token; null where nothing countable follows.</summary>
    public static TextSpan? After(TokenizedText text, int i, int limit)
    {
        var first = i;
        if (text.Lower(i) == "of" && i < limit)
        {
            i++;
            while (i < limit && i < first + 3 && text.Lower(i) is "the" or "its" or "his" or "her" or "their" or "our" or "them" or "these" or "those" or "my" or "whom" or "which" or "all")
            {
                i++;
            }
            if (text.Lower(i - 1) is "them" or "whom" or "which")
            {
                return text.SpanOf(first, i);
            }
            if (text.Lower(i) is "dead" or "wounded" or "injured" or "missing" && i < limit)
            {
                return text.SpanOf(first, i + 1);
            }
            i += i < limit && text.Tokens[i].Kind == TokenKind.Number ? 1 : 0; // 40 of the 120 passengers
        }
        else if (i + 1 < limit && text.Tokens[i].Kind == TokenKind.Number && text.Lower(i + 1) is "mm" or "millimetre" or "millimeter")
        {
            i += 2; // three 122mm rockets
        }
        var end = Noun(text, i, Math.Min(limit, first + Longest));
        return end > i ? text.SpanOf(first, end) : null;
    }

    /// <summary>Whether the token may begin what a number counts: a word that is no verb, preposition or article.</summary>
    public static bool MayBegin(TokenizedText text, int i) => i < text.Tokens.Length && text.Tokens[i].Kind == TokenKind.Word && !Stops.Contains(text.Lower(i));

    /// <summary>What a number counts in a compound: "six-person crew", "300-strong crowd"; null where the compound counts nobody.</summary>
    public static TextSpan? Compound(TokenizedText text, int hyphen)
    {
        if (!(People.Is(text.Lower(hyphen + 1)) || text.Lower(hyphen + 1) == "strong"))
        {
            return null;
        }
        var named = hyphen + 2 < text.Tokens.Length && text.Tokens[hyphen + 2].Kind == TokenKind.Word && !Stops.Contains(text.Lower(hyphen + 2));
        return text.SpanOf(hyphen + 1, named ? hyphen + 3 : hyphen + 2);
    }

    /// <summary>The index after the head noun: the first word for people, else the first plural, unless the next word carries on.</summary>
    private static int Noun(TokenizedText text, int i, int limit)
    {
        var at = i;
        for (; at < limit; at++)
        {
            var token = text.Tokens[at];
            if (token.Kind != TokenKind.Word || Stops.Contains(token.Lower) && !Modifies(text, at, limit))
            {
                if (token.Lower == "-" && at > i && at + 1 < limit && text.Tokens[at + 1].Kind != TokenKind.Mark)
                {
                    var hangs = Stops.Contains(text.Lower(at + 1)) && token.Span.Start == text.Tokens[at - 1].Span.End;
                    at += text.Tokens[at + 1].Kind == TokenKind.Number || hangs ? 1 : 0; // AK-47 rifles, Turkish-made drones
                    continue;
                }
                break;
            }
            if (token.Lower.EndsWith("ed", StringComparison.Ordinal) && token.Lower.Length > 3 && !LeadsToNoun(text, at + 1, limit))
            {
                break; // "one used by"
            }
            var head = (People.Is(token.Lower) || IsPlural(token.Lower)) && !IsCompound(text, at, limit);
            if (head && !CarriesOn(text, at + 1, limit))
            {
                return at + 1;
            }
        }
        return at;
    }

    /// <summary>"two wounded soldiers": a word that usually ends the phrase, right before a word for people.</summary>
    private static bool Modifies(TokenizedText text, int i, int limit) =>
        text.Lower(i) is "wounded" or "injured" or "dead" or "missing" or "trapped" or "displaced" or "killed" or "detained" or "arrested" or "stranded" && i + 1 < limit
            && (People.IsPlural(text.Lower(i + 1)) || text.Tokens[i + 1].IsCapitalized);

    private static bool CarriesOn(TokenizedText text, int i, int limit) => i < limit && (People.Is(text.Lower(i)) && !Stops.Contains(text.Lower(i))
        || text.Lower(i) == "-" && MayBegin(text, i + 1) && i + 1 < limit && NumberReader.Small(text.Lower(i + 1)) is null);

    /// <summary>"two life sentences", "three police vans": a word for people before the plural that is counted. After "one" an ending
    /// in -s may be that of a verb.</summary>
    private static bool IsCompound(TokenizedText text, int i, int limit) =>
        i + 1 < limit && text.Lower(i)[^1] != 's' && People.Is(text.Lower(i)) && MayBegin(text, i + 1) && IsPlural(text.Lower(i + 1)) && text.Lower(i - 1) != "one"
            && text.Lower(i + 1) is not ("always" or "perhaps" or "overseas" or "sometimes" or "besides" or "afterwards" or "upstairs" or "downstairs");

    private static bool LeadsToNoun(TokenizedText text, int i, int limit) =>
        i < limit && text.Tokens[i].Kind == TokenKind.Word && (!Stops.Contains(text.Lower(i)) || People.Is(text.Lower(i)));

    private static bool IsPlural(string lower) =>
        lower.Length > 3 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i' or '\'') && !lower.EndsWith("ous", StringComparison.Ordinal);
}
