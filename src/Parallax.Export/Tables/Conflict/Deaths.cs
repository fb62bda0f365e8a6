using Parallax.Export.Codes;

namespace Parallax.Export.Tables.Conflict;

/// <summary>The dead of an event by side, which together are all of them.</summary>
/// <param name="A">Of those who did it: the attackers' own.</param>
/// <param name="B">Of those whom it was aimed at, where they are forces or fighters.</param>
/// <param name="Civilians">Civilians.</param>
/// <param name="Unknown">All others.</param>
internal sealed record Deaths(decimal A, decimal B, decimal Civilians, decimal Unknown)
{
    private const string Attackers = "attackers";

    /// <summary>The dead of an event, of whom there are so many. Of several groups on one side the largest counts, as one may lie within another. In a clash the dead of the two sides
    /// cannot be told apart. Where the groups come to more than all, all are unknown.</summary>
    public static Deaths Of(Event item, decimal all)
    {
        var groups = item.Facts.Where(f => f.Attribute == "killed" && f.Of is not null).ToList();
        var a = Largest(groups.Where(f => f.Of == Attackers));
        var civilians = Largest(groups.Where(f => Sides.Of(f.Of!) == Side.Civilians));
        var b = item.Type == EventType.ArmedClash ? 0 : Largest(groups.Where(f => Sides.Of(f.Of!) is Side.Forces or Side.Fighters));
        return a + b + civilians > all ? new(0, 0, 0, all) : new(a, b, civilians, all - a - b - civilians);
    }

    /// <summary>Whether reports tell of civilians killed or injured.</summary>
    public static bool HarmsCivilians(Event item) =>
        item.Facts.Any(f => f.Attribute is "killed" or "injured" && f.Of is not null && Sides.Of(f.Of) == Side.Civilians && CodedEvent.Conservative(f) > 0)
        || item.People.Any(p => p is { Civilian: true, Status: "killed" or "injured" });

    private static decimal Largest(IEnumerable<Fact> facts) => facts.Select(f => CodedEvent.Conservative(f) ?? 0).DefaultIfEmpty().Max();
}
