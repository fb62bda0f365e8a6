using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <content>Phrases between commas, and what a person is said to be.</content>
internal readonly partial struct RoleReader
{
    /// <summary>A phrase that ends at the comma before a name and its titles: "The Pentagon spokeswoman, Ana Farr, said".</summary>
    /// <param name="first">First token of the name or of its titles.</param>
    /// <param name="end">Token after the name; a comma or the sentence's end must stand there.</param>
    public RolePhrase? BeforeComma(int first, int end)
    {
        if (Lower(first - 1) != "," || !IsClose(Lower(end)))
        {
            return null;
        }
        var comma = first - 1;
        RolePhrase? longest = null; // "the head of the guard": not the guard
        for (var start = comma; start >= sentence.First && start > comma - LongestPhrase; start--)
        {
            var opens = start == sentence.First || IsOpening(Lower(start - 1));
            if (opens && Phrase(start, comma, indefinite: false) is { } phrase && phrase.End == comma)
            {
                longest = Possessed(phrase, start);
            }
            if (start > sentence.First && IsBoundary(start - 1))
            {
                break;
            }
        }
        return longest;
    }

    private static bool IsOpening(string lower) => lower is "the" or "a" or "an" or "'s" or "'" or "his" or "her" or "its" or "their" || IsQuote(lower);

    /// <summary>A phrase after a name: ", 26, a combat medic", ", commander of the guard,", " - head of the office", "was the head of".</summary>
    /// <param name="end">Token after the name.</param>
    /// <param name="next">Number of the name after it.</param>
    public RolePhrase? After(int end, int next)
    {
        var i = end;
        var dash = Lower(i) is "—" or "–" or "--" || (Lower(i) == "-" && i > 0 && !Touches(i - 1));
        if (Lower(i) != "," && !dash)
        {
            return Copular(i, next);
        }
        i = AfterAge(i + 1);
        if (Lower(i) is "who" && Lower(i + 1) is "is" or "was")
        {
            return Described(i + 2, next, bare: true);
        }
        return Described(i, next, bare: true);
    }

    /// <summary>"Ana Brook was the head of": only what grammar makes the predicate of the name.</summary>
    private RolePhrase? Copular(int end, int next)
    {
        if (Lower(end) is not ("is" or "was") || names.Grammar.Length == 0)
        {
            return null;
        }
        var grammar = names.Grammar;
        var root = grammar[end].Relation == "cop" ? grammar[end].Head : -1;
        var subject = root >= 0 && (grammar[end - 1].Head == root || (grammar[end - 1].Head >= 0 && grammar[grammar[end - 1].Head].Head == root));
        var phrase = subject && Lower(end + 1) != "not" ? Described(end + 1, next, bare: false) : null;
        return phrase is not null && phrase.First <= root && root < phrase.End ? phrase : null;
    }

    /// <summary>A phrase that begins at a token: after an article or a country's genitive, or, where it may be bare, with its role word.</summary>
    private RolePhrase? Described(int i, int next, bool bare)
    {
        var article = Lower(i) is "the" or "a" or "an" or "his" or "her" or "its" or "their";
        var genitive = GenitiveEnd(i);
        if (!article && genitive == i && !bare)
        {
            return null;
        }
        var start = AfterYears(article ? i + 1 : genitive);
        var limit = Math.Min(sentence.End, NextName(next, start));
        var phrase = Phrase(start, Math.Min(limit, start + LongestPhrase), indefinite: Lower(i) is "a" or "an");
        return phrase is null || (phrase.End == NextName(next, start) && !EndsAtMark(phrase.End)) ? null : Possessed(phrase, start);
    }

    private bool EndsAtMark(int end) => end >= sentence.End || IsClose(Lower(end));

    /// <summary>The country in the genitive before a phrase, or in "president of Iraq".</summary>
    private RolePhrase Possessed(RolePhrase phrase, int start)
    {
        if (phrase.Country is null && phrase.First == start && CountryBefore(start) is { } country && Lower(start - 1) is "'s" or "'")
        {
            return phrase with { Country = country.Code };
        }
        for (var i = phrase.First; phrase.Country is null && i < phrase.End - 1; i++)
        {
            var of = Lower(i) == "of" ? i + (Lower(i + 1) == "the" ? 2 : 1) : phrase.End;
            if (of < phrase.End && Lower(phrase.End) != "-" && CountryIn(of, phrase.End) is { } code)
            {
                return phrase with { Country = code };
            }
        }
        return phrase;
    }

    /// <summary>The token at which a name begins that follows a token; the sentence's end where none does.</summary>
    private int NextName(int next, int from)
    {
        for (; next < names.Names.Length; next++)
        {
            var first = Text.TokenAt(names.Names[next].Span.Start);
            if (first >= sentence.End || first > from + LongestPhrase)
            {
                break;
            }
            if (first >= from && names.Names[next].Kind == NameKind.Person)
            {
                return first;
            }
        }
        return sentence.End;
    }

    /// <summary>After ", 26," also "aged 26".</summary>
    private int AfterAge(int i)
    {
        var number = Lower(i) is "aged" or "age" ? i + 1 : i;
        return number < sentence.End && Text.Tokens[number].Kind == TokenKind.Number && Text.Tokens[number].Text.Length <= 3 && Lower(number + 1) == "," ? number + 2 : i;
    }

    /// <summary>After "26-year-old".</summary>
    private int AfterYears(int i)
    {
        for (var k = i + 1; k <= i + 4 && k < sentence.End && (Text.Tokens[i].Kind == TokenKind.Number || Lower(k) == "-" || Lower(k) is "year" or "years" or "old"); k++)
        {
            if (Lower(k) == "old")
            {
                return k + 1;
            }
        }
        return i;
    }

    /// <summary>After "Iraq's"; the token itself where no country's genitive begins at it.</summary>
    private int GenitiveEnd(int i)
    {
        for (var length = 1; length <= 3 && i + length < sentence.End; length++)
        {
            if (Lower(i + length) is "'s" or "'" && CountryIn(i, i + length) is not null)
            {
                return i + length + 1;
            }
        }
        return i;
    }

    private static bool IsQuote(string lower) => lower is "\"" or "“" or "”" or "‘" or "’";

    private static bool IsClose(string lower) => lower is "," or "." or ";" or ":" or ")" or "" or "—" or "–" or "-" or "--" or "…" or "!" or "?" || IsQuote(lower);
}
