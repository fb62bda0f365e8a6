using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Words that say how many came to harm.</summary>
/// <param name="Attribute"><c>killed</c>, <c>injured</c>, <c>missing</c> …</param>
/// <param name="Cue">Index of the word that says what happened to them.</param>
/// <param name="First">First token of the whole.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Victims">The phrases counted; two or more where they are joined ("a man and two women").</param>
internal sealed record Casualty(string Attribute, int Cue, int First, int End, IReadOnlyList<VictimPhrase> Victims);

/// <summary>Finds who was killed, hurt, missing, arrested, abducted, rescued or released, by the words that say so and the
/// phrases for people beside them.</summary>
internal sealed class CasualtyFinder(Lexicons lexicons)
{
    private readonly VictimPhraseFinder _victims = new(lexicons);

    public List<Casualty> Find(AnnotatedText text, Sentence sentence)
    {
        var phrases = _victims.Find(text, sentence);
        var found = new List<Casualty>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (CasualtyCues.At(text.Words, sentence, i) is not { } cue)
            {
                continue;
            }
            if (Around(text.Words, phrases, cue) is { } casualty
                && !found.Any(f => f.Attribute == casualty.Attribute && f.Victims.Any(v => casualty.Victims.Contains(v))))
            {
                found.Add(casualty);
            }
            i = Math.Max(i, cue.End - 1); // "shot dead" is one cue
        }
        return Reconcile(found);
    }

    /// <summary>Somebody shot or hurt who is also said to have died counts among the dead alone.</summary>
    private static List<Casualty> Reconcile(List<Casualty> found) =>
        [.. found.Where(f => f.Attribute != "injured" || !found.Any(d => d.Attribute == "killed" && d.Victims.Any(v => f.Victims.Contains(v))))];

    private static Casualty? Around(TokenizedText words, List<VictimPhrase> phrases, CasualtyCue cue)
    {
        var after = cue.Side is CueSide.Before ? [] : After(words, phrases, cue);
        var before = cue.Side is CueSide.After ? [] : Before(words, phrases, cue);
        var victims = cue.Passive && before.Count > 0 ? before : after.Count > 0 && !cue.Passive ? after : before.Count > 0 ? before : after;
        if (victims.Count == 0)
        {
            return null;
        }
        if (victims.Count == 1 && victims[0].Attackers && cue.Attribute is "killed" or "injured" && !cue.Passive && ReferenceEquals(victims, before) && cue.Side == CueSide.Either)
        {
            return null; // "the gunman killed": the doer, not the victim
        }
        return new(cue.Attribute, cue.Token, Math.Min(cue.First, victims[0].First), Math.Max(cue.End, victims[^1].End), victims);
    }

    private static List<VictimPhrase> After(TokenizedText words, List<VictimPhrase> phrases, CasualtyCue cue)
    {
        var first = phrases.FirstOrDefault(p => p.First >= cue.End);
        if (first is null || first.First - cue.End > 4 || !OnlySmallWords(words, cue.End, first.First))
        {
            return [];
        }
        return Joined(words, phrases, phrases.IndexOf(first), +1);
    }

    private static List<VictimPhrase> Before(TokenizedText words, List<VictimPhrase> phrases, CasualtyCue cue)
    {
        var last = phrases.FindLastIndex(p => p.End <= cue.First);
        if (last < 0)
        {
            return [];
        }
        // "Three people, one of them a nurse, were killed": the number before the aside is meant
        var whole = last > 0 && phrases[last - 1] is { Counted: true } before && before.Min > phrases[last].Min && IsAside(words, before.End, cue.First) ? last - 1 : last;
        var reaches = OnlySmallWords(words, phrases[whole].End, cue.First) || IsAside(words, phrases[whole].End, cue.First);
        return reaches ? Joined(words, phrases, whole, -1) : [];
    }

    /// <summary>Words that may stand between a number of people and what happened to them.</summary>
    private static bool OnlySmallWords(TokenizedText words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words.Lower(i) is not ("was" or "were" or "is" or "are" or "been" or "being" or "be" or "has" or "have" or "had" or "also" or "all" or "both" or "reportedly" or "fatally"
                or "seriously" or "critically" or "slightly" or "at" or "least" or "the" or "of" or "later" or "then" or "others" or "more" or "other" or "people" or "believed" or "to"
                or "presumed" or "feared" or "confirmed" or "not" or "n't" or "badly" or "severely" or "instantly" or "left" or "as" or "many" or "up" or "some" or "who" or "that" or "'s"
                or "found" or "pronounced" or "declared" or "got" or "himself" or "from" or "'ve" or "allegedly" or "accidentally" or "either" or "an" or "a" or "his" or "her"
                or "likely" or "already" or "apparently" or "died" or "suffered" or "sustained" or "shot" or "and" or "in" or "total" or "about" or "another"))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"Ana Brook, 34, of Harrow, was killed": an aside between commas.</summary>
    private static bool IsAside(TokenizedText words, int from, int end)
    {
        if (words.Lower(from) is not ("," or "(" or "—" or "-") || end - from > 16)
        {
            return false;
        }
        var close = end - 1;
        while (close > from && words.Lower(close) is not ("," or ")" or "—"))
        {
            close--;
        }
        return close > from && OnlySmallWords(words, close + 1, end);
    }

    /// <summary>Phrases that a comma or "and" joins: "two Americans and a Briton".</summary>
    private static List<VictimPhrase> Joined(TokenizedText words, List<VictimPhrase> phrases, int index, int step)
    {
        var joined = new List<VictimPhrase> { phrases[index] };
        for (var k = index + step; k >= 0 && k < phrases.Count; k += step)
        {
            var (left, right) = step > 0 ? (joined[^1], phrases[k]) : (phrases[k], joined[0]);
            if (left.Definite && left.Name is null || right.Definite && right.Name is null || !AreJoined(words, left, right))
            {
                break;
            }
            joined.Insert(step > 0 ? joined.Count : 0, phrases[k]);
        }
        return joined;
    }

    private static bool AreJoined(TokenizedText words, VictimPhrase left, VictimPhrase right)
    {
        var i = left.End;
        // "Ana Brook, 34, and Tom Arden": the age belongs to the name
        if (left.Age is not null && words.Lower(i) == "," && int.TryParse(words.Lower(i + 1), out _))
        {
            i += 2;
        }
        var joins = 0;
        while (i < right.First && words.Lower(i) is "," or "and" or "plus" or "as" or "well" or "also")
        {
            i++;
            joins++;
        }
        return joins > 0 && i == right.First;
    }
}
