using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Joins phrases for people that one list holds: "two Americans and a Briton", "a girl and her mother".</summary>
internal static class VictimLists
{
    /// <summary>The phrase with those that commas and "and" join to it: "two Americans and a Briton".</summary>
    public static List<VictimPhrase> Joined(TokenizedText words, List<VictimPhrase> phrases, VictimPhrase victim)
    {
        List<VictimPhrase> joined = [victim];
        foreach (var phrase in phrases.Where(p => p.First >= victim.End))
        {
            if (IsHerName(words, joined[^1], phrase))
            {
                joined[^1] = joined[^1] with { Name = phrase.Name, Age = joined[^1].Age ?? phrase.Age };
                break;
            }
            if (!MayJoin(words, joined[^1]) || !MayJoin(words, phrase) || !AreJoined(words, joined[^1], phrase))
            {
                break;
            }
            joined.Add(phrase);
        }
        foreach (var phrase in phrases.Where(p => p.End <= victim.First).Reverse())
        {
            if (!MayJoin(words, joined[0]) || !MayJoin(words, phrase) || !AreJoined(words, phrase, joined[0]))
            {
                break;
            }
            joined.Insert(0, phrase);
        }
        return joined;
    }

    private static bool MayJoin(TokenizedText words, VictimPhrase phrase) => !phrase.Definite || phrase.Name is not null && phrase.End - phrase.First > 1 || words.Lower(phrase.First) is "his" or "her" or "their";

    private static bool AreJoined(TokenizedText words, VictimPhrase left, VictimPhrase right)
    {
        var i = left.End;
        // "Ana Brook, 34, and Tom Arden": the age belongs to the name
        if (left.Age is not null && words.Lower(i) == "," && int.TryParse(words.Lower(i + 1), out _))
        {
            i += 2;
        }
        var joins = 0;
        while (i < right.First && words.Lower(i) is "," or "and" or "plus" || words.Lower(i) == "as" && words.Lower(i + 1) == "well" && words.Lower(i + 2) == "as")
        {
            i += words.Lower(i) == "as" ? 3 : 1;
            joins++;
        }
        // "three people, one of them a nurse": a part, not another; "a nurse, Ana Brook, was": her name; "six people, a nurse said": whose word it is
        return joins > 0 && !IsSpeech(words, right.End) && i == right.First && words.Lower(right.First + 1) != "of" && words.Lower(right.End) != "of" && !IsHerName(words, left, right) && !IsHerWork(words, left, right);
    }

    private static bool IsSpeech(TokenizedText words, int i) => words.Lower(words.Lower(i) is "later" or "also" ? i + 1 : i) is "said" or "says" or "told" or "added" or "reported" or "confirmed" or "announced";

    private static bool IsHerName(TokenizedText words, VictimPhrase left, VictimPhrase right) =>
        left is { Min: 1, Max: 1 } && (left.Name is null || left.Name == right.Name) && right is { Name: not null, Counted: false }
        && (right.First == left.End || words.Lower(left.End) == "," && right.First == left.End + 1)
        && words.Lower(right.End) != "and" && !(words.Lower(right.End) == "," && words.Lower(right.End + 1) == "and");

    /// <summary>"Ana Brook, a nurse from the coast, was"; "Ana Brook, a nurse and a guard" are three.</summary>
    private static bool IsHerWork(TokenizedText words, VictimPhrase left, VictimPhrase right) =>
        left is { Name: not null, Counted: false } && right is { Name: null, Counted: false } && words.Lower(right.First - 1) == ","
        && words.Lower(right.End) != "and" && !(words.Lower(right.End) == "," && words.Lower(right.End + 1) is "and" or "a" or "an" or "two" or "three");
}
