using System.Collections.Immutable;
using Parallax.Export.Codes;

namespace Parallax.Export.Tables.Conflict;

/// <summary>Who stands against whom, for formats with one actor on each side: on the one those who are said to have done it, else those who claim it;
/// on the other the people it was aimed at or struck. Who is only denied to have done it, and things, are on neither.</summary>
internal sealed record Parties(ImmutableArray<Actor> Doers, ImmutableArray<Actor> Others)
{
    public static Parties Of(Event item)
    {
        var doers = item.Actors.Where(a => a.Role == ActorRole.Initiator && a.Certainty != ActorCertainty.Denied).ToImmutableArray();
        return new(doers.IsEmpty ? [.. item.Actors.Where(a => a.Role == ActorRole.Claimant)] : doers,
            [.. item.Actors.Where(a => a.Role is ActorRole.Target or ActorRole.Victim && a.Certainty != ActorCertainty.Denied && a.Kind is not ("facility" or "vehicle"))]);
    }

    /// <summary>What kind of actor it is.</summary>
    public static Side SideOf(Actor actor) => actor.Kind switch
    {
        "state" => Side.Forces,
        "armed-group" => Side.Fighters,
        _ => Sides.Of(actor.Name),
    };
}
