using System.Globalization;
using Parallax.Export.Codes;

namespace Parallax.Export.Tables.Conflict;

/// <summary>ACLED's numbers for kinds of actors, where the reports tell them: 1 state forces, 5 rioters, 6 protesters, 7 civilians, 8 forces from outside. Whether an
/// armed group is a rebel group (2) or a militia (3, 4) they do not tell.</summary>
internal static class InterCodes
{
    private const int StateForces = 1;
    private const int Rioters = 5;
    private const int Protesters = 6;
    private const int Civilians = 7;
    private const int OutsideForces = 8;

    /// <summary>The number of an actor of an event; null where it cannot be told.</summary>
    public static int? Of(Actor? actor, Event item)
    {
        var side = actor is null ? Side.Unknown : Parties.SideOf(actor);
        return side switch
        {
            Side.Forces when actor!.Country is not null => actor.Country == item.Where?.Identity.Country ? StateForces : OutsideForces,
            Side.Civilians => Civilians,
            Side.Protesters => item.Type == EventType.Riot ? Rioters : Protesters,
            _ => null,
        };
    }

    /// <summary>The number for two actors: the smaller and the larger as two digits, 0 after the one that stands alone. Null where one of them cannot be told.</summary>
    public static string? Interaction(CodedEvent coded)
    {
        var (doer, other) = (coded.Parties.Doers.FirstOrDefault(), coded.Parties.Others.FirstOrDefault());
        var (first, second) = (Of(doer, coded.Item), Of(other, coded.Item));
        int? pair = (first, second) switch
        {
            ({ } a, { } b) => Math.Min(a, b) * 10 + Math.Max(a, b),
            ({ } a, null) when other is null => a * 10,
            _ => null,
        };
        return pair?.ToString(CultureInfo.InvariantCulture);
    }
}
