using Parallax.Events.Extraction;
using Parallax.Language.References;

namespace Parallax.Events.Fusion.Facts;

/// <summary>Tells people who were hurt from those of whom it is told elsewhere that they died.</summary>
internal static class HurtAndDead
{
    /// <summary>The hurt who are not among the dead. One person who was shot and one who died are taken for the same unless words say otherwise: names, ages or genders of which none
    /// is that of a dead one, or in one text two people who are both told as new ("a man … another man").</summary>
    public static List<Toll> Apart(List<Toll> injured, List<Toll> killed)
    {
        var dead = killed.FindAll(k => k.Max != 0);
        return dead.Count == 0 ? injured : injured.FindAll(t => t.Kind != TollKind.One || IsOther(t, dead));
    }

    private static bool IsOther(Toll hurt, List<Toll> dead)
    {
        List<Toll> own = dead.FindAll(d => d.Report == hurt.Report);
        return HasOtherName(hurt, dead) || HasOtherAge(hurt, dead) || (own.Count > 0 && own.TrueForAll(d => IsToldApart(hurt, d)));
    }

    private static bool HasOtherName(Toll hurt, List<Toll> dead)
    {
        var names = dead.Select(d => d.Phrase.Name).OfType<string>().Select(ReportEvent.LastWord).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return hurt.Phrase.Name is { } name && names.Count > 0 && !names.Contains(ReportEvent.LastWord(name));
    }

    private static bool HasOtherAge(Toll hurt, List<Toll> dead)
    {
        var ages = dead.Select(d => d.Phrase.Age).OfType<int>().ToHashSet();
        return hurt.Phrase.Name is null && hurt.Phrase.Age is { } age && ages.Count > 0 && !ages.Contains(age);
    }

    /// <summary>Whether one report tells of the two as of two people: one dead man and a hurt woman, or both told as new in one text.</summary>
    private static bool IsToldApart(Toll hurt, Toll dead)
    {
        var (one, other) = (hurt.Phrase, dead.Phrase);
        var ofTwoGenders = other is { Min: 1, Max: 1, Gender: not Gender.Unknown } && one.Gender is not Gender.Unknown && one.Gender != other.Gender;
        return ofTwoGenders || AreBothNew(hurt, dead);
    }

    private static bool AreBothNew(Toll hurt, Toll dead) => !hurt.Phrase.Definite && !dead.Phrase.Definite && hurt.Phrase.Name is null && dead.Phrase.Name is null
        && hurt.Mention.Text == dead.Mention.Text && (hurt.Mention.Sentence == dead.Mention.Sentence ? hurt.Phrase.First != dead.Phrase.First : IsAnother(hurt) || IsAnother(dead));

    /// <summary>"another man", "a second woman".</summary>
    private static bool IsAnother(Toll toll) => toll.Mention.Words.Lower(toll.Phrase.First) is "another" or "second" || toll.Mention.Words.Lower(toll.Phrase.First + 1) is "second" or "third" or "other";
}
