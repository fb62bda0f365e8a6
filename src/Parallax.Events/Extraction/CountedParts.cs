using Parallax.Events.Syntax;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Tells a list of parts from more people: "three clerks - two women and a man - were killed" counts three, not six.</summary>
internal static class CountedParts
{
    /// <summary>The casualty alone, or the total and its parts, where words right after a number list people who make up just that number.</summary>
    public static IEnumerable<Casualty> Apart(TokenizedText words, List<VictimPhrase> phrases, Casualty casualty)
    {
        var total = casualty.Victims[0];
        if (total is not { Counted: true, Min: >= 2 })
        {
            return [casualty];
        }
        List<VictimPhrase> parts = casualty.Victims.Count > 1 ? [.. casualty.Victims.Skip(1)] : After(words, phrases, total);
        if (parts.Count < 2 || parts.Sum(p => p.Min) != total.Min || casualty.Victims.Count > 1 && !IsAside(words, total, parts[^1]))
        {
            return [casualty];
        }
        return [casualty with { Victims = [total] }, casualty with { First = parts[0].First, End = Math.Max(casualty.End, parts[^1].End), Victims = parts }];
    }

    /// <summary>"two men were shot, | one fatally": how many of those told before died; null where the token is no such word.</summary>
    public static Casualty? Fatally(SentenceTree tree, int token)
    {
        var words = tree.Words;
        if (words.Lower(token) != "fatally")
        {
            return null;
        }
        var number = words.Lower(token - 1) == "them" && words.Lower(token - 2) == "of" ? token - 3 : token - 1;
        if (!tree.Holds(number) || tree.Xpos(number) != "CD" || words.Lower(number - 1) is not ("," or "and" or "-" or "–" or "—"))
        {
            return null;
        }
        var quantity = tree.CountAt(number);
        var (min, max) = quantity is null ? (1, 1) : (quantity.Min, quantity.Max);
        return quantity is null && words.Lower(number) != "one" ? null : new("killed", token, number, token + 1, [new(number, number + 1, min, max) { Counted = true }]);
    }

    /// <summary>The list that a dash, a colon or a bracket opens right after the number, or that follows it without a mark.</summary>
    public static List<VictimPhrase> After(TokenizedText words, List<VictimPhrase> phrases, VictimPhrase total)
    {
        var from = words.Lower(total.End) is "-" or "–" or "—" or "--" or ":" or "(" ? total.End + 1 : total.End;
        return phrases.Find(p => p.First == from) is { } first ? VictimLists.Joined(words, phrases.FindAll(p => p.First >= from), first) : [];
    }

    /// <summary>"three people, a man and two women": nobody can be besides people; "three clerks, two women and a man, were": the comma after it closes an aside.</summary>
    private static bool IsAside(TokenizedText words, VictimPhrase total, VictimPhrase last) =>
        words.Lower(total.End) == "," && (total.Group is null || words.Lower(last.End) is "," or "-" or "–" or "—");
}
