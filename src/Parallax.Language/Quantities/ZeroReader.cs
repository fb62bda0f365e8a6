using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Words that count nobody: "no one", "nobody", "none", "neither", "no casualties".</summary>
internal static class ZeroReader
{
    public static (int End, Quantity? Found)? Read(TokenizedText text, int i, int limit)
    {
        switch (text.Lower(i))
        {
            case "nobody" or "noone" when text.Lower(i + 1) != "'s":
                return Zero(text, i, i + 1, null);
            case "no" when text.Lower(i + 1) == "one" && i + 2 <= limit && text.Lower(i + 2) != "'s":
                return Zero(text, i, i + 2, null);
            case "no" when text.Lower(i + 1) == "-" && text.Lower(i + 2) == "one" && i + 3 <= limit:
                return Zero(text, i, i + 3, null);
            case "none" or "neither" when CountsPeople(text, i, limit):
                return Zero(text, i, i + 1, CountedPhrase.After(text, i + 1, limit));
            case "not" when text.Lower(i + 1) == "one" && i + 2 < limit && HasPeople(text, i + 2, limit):
                return Zero(text, i, i + 2, CountedPhrase.After(text, i + 2, limit));
            case "not" when text.Lower(i + 1) == "a" && text.Lower(i + 2) == "single" && HasPeople(text, i + 3, limit):
                return Zero(text, i, i + 3, CountedPhrase.After(text, i + 3, limit));
            case "no":
                return NoPeople(text, i, limit);
            case "zero" when People.Is(text.Lower(i + 1)):
                return Zero(text, i, i + 1, CountedPhrase.After(text, i + 1, limit));
            default:
                return null;
        }
    }

    /// <summary>"no casualties", "no other serious injuries": a word for people or harm within a few words.</summary>
    private static (int End, Quantity? Found)? NoPeople(TokenizedText text, int i, int limit)
    {
        for (var at = i + 1; at < limit && at <= i + 4 && text.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (People.Is(text.Lower(at)))
            {
                return Zero(text, i, i + 1, text.SpanOf(i + 1, at + 1));
            }
            if (text.Lower(at) is "of" or "the" or "that" or "longer" or "more" or "sign" or "reason" or "evidence" or "doubt" or "for" or "matter" or "to" or "in" or "is" or "was")
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"none of the passengers", "none were hurt", "neither was injured".</summary>
    private static bool CountsPeople(TokenizedText text, int i, int limit)
    {
        if (text.Lower(i + 1) is "was" or "were" or "are" or "is" or "has" or "have" or "died" or "survived" or "suffered")
        {
            return true;
        }
        return HasPeople(text, i + 1, limit);
    }

    private static bool HasPeople(TokenizedText text, int i, int limit)
    {
        for (var at = i; at < limit && at <= i + 5; at++)
        {
            if (People.Is(text.Lower(at)) || text.Lower(at) is "them" or "whom" or "those")
            {
                return true;
            }
        }
        return false;
    }

    private static (int End, Quantity? Found) Zero(TokenizedText text, int first, int end, TextSpan? counted) =>
        (end, new(text.SpanOf(first, end), 0, 0, "count") { Counted = counted });
}
