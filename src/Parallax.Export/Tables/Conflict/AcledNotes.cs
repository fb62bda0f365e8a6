using Parallax.Export.Dossiers;

namespace Parallax.Export.Tables.Conflict;

/// <summary>What the columns of one value cannot hold, in plain sentences.</summary>
internal static class AcledNotes
{
    public static string Of(CodedEvent coded)
    {
        var item = coded.Item;
        return string.Join(' ', Time(coded).Prepend($"{item.Label}.").Concat(Place(item)).Concat(item.Actors.Where(a => a.Certainty != ActorCertainty.Stated).Select(Actor))
            .Concat(item.Facts.Where(f => f.Attribute is "killed" or "injured").Select(Number)));
    }

    private static IEnumerable<string> Time(CodedEvent coded)
    {
        if (coded.Days > 1)
        {
            yield return $"Some time in {Phrases.Days(coded.When.Start, coded.When.End)}.";
        }
        if (coded.When.Status == FactStatus.Disputed)
        {
            yield return "The time is disputed.";
        }
    }

    private static IEnumerable<string> Place(Event item)
    {
        if (item.Where!.Status == FactStatus.Disputed)
        {
            yield return "The place is disputed.";
        }
    }

    private static string Actor(Actor actor) => $"{Part(actor.Role)} {Phrases.Plain(actor.Name)}: {Wording.Of(actor.Certainty)}.";

    private static string Part(ActorRole role) => role switch
    {
        ActorRole.Initiator => "Done by",
        ActorRole.Claimant => "Claimed by",
        _ => "Aimed at",
    };

    /// <summary>"Killed: 4–5, updated (Later reports give more.)"; of what all agree on only the number.</summary>
    private static string Number(Fact fact)
    {
        var of = fact.Of is null ? "" : $", {Phrases.Plain(fact.Of)}";
        var standing = fact.Status is FactStatus.Agreed or FactStatus.Single ? $", {Wording.Of(fact.Status)}." : $", {Wording.Of(fact.Status)} ({fact.Reason.TrimEnd('.')}).";
        return $"{(fact.Attribute == "killed" ? "Killed" : "Injured")}{of}: {Phrases.Range(fact.Low, fact.High)}{standing}";
    }
}
