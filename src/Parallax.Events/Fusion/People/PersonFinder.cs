using Parallax.Events.Extraction;
using Parallax.Language.Names;

namespace Parallax.Events.Fusion.People;

/// <summary>Finds who is named as killed, hurt, missing, held, freed or suspected.</summary>
internal static class PersonFinder
{
    /// <summary>The status of somebody named as the doer of a violent deed, whatever is said of guilt.</summary>
    public const string Suspected = "suspected";

    /// <summary>What the mention tells of people with names.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="names">The people named in its text.</param>
    public static IEnumerable<PersonTelling> Find(EventMention mention, PersonNames names)
    {
        foreach (var casualty in mention.Casualties)
        {
            foreach (var victim in casualty.Victims)
            {
                if (victim is { Name: { } name, Max: not 0 })
                {
                    yield return new(mention, name, casualty.Attribute, mention.Words.SpanOf(victim.First, victim.End), null);
                }
            }
        }
        if (!IsCrime(mention.Type))
        {
            yield break;
        }
        foreach (var actor in mention.Actors)
        {
            if (actor is { Role: ActorRole.Initiator, Kind: "person" } && names.Has(actor.Name))
            {
                yield return new(mention, actor.Name, Suspected, actor.Span, actor.Stance == Stance.Asserted ? null : actor.Stance);
            }
        }
    }

    /// <summary>Violence that one person may be suspected of; not acts of war, of which those who ordered them are told.</summary>
    private static bool IsCrime(EventType type) => type is EventType.Bombing or EventType.Shooting or EventType.Stabbing or EventType.Assassination or EventType.Abduction or EventType.VehicleAttack
        or EventType.Arson or EventType.SexualViolence or EventType.Robbery;
}
