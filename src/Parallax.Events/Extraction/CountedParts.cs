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

    /// <summary>The list that a dash, a colon or a bracket opens right after the number, or that follows it without a mark.</summary>
    private static List<VictimPhrase> After(TokenizedText words, List<VictimPhrase> phrases, VictimPhrase total)
    {
        var from = words.Lower(total.End) is "-" or "–" or "—" or "--" or ":" or "(" ? total.End + 1 : total.End;
        return phrases.Find(p => p.First == from) is { } first ? VictimLists.Joined(words, phrases.FindAll(p => p.First >= from), first) : [];
    }

    /// <summary>"three people, a man and two women": nobody can be besides people; "three clerks, two women and a man, were": the comma after it closes an aside.</summary>
    private static bool IsAside(TokenizedText words, VictimPhrase total, VictimPhrase last) =>
        words.Lower(total.End) == "," && (total.Group is null || words.Lower(last.End) is "," or "-" or "–" or "—");
}
