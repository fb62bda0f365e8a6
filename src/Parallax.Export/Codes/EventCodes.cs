using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Export.Codes;

/// <summary>What a type of event is called in two other systems; null where they have no counterpart.</summary>
/// <param name="AcledEvent">Event type of ACLED, as in <c>Explosions/Remote violence</c>.</param>
/// <param name="AcledSubEvent">Sub-event type of ACLED, as in <c>Air/drone strike</c>.</param>
/// <param name="PloverType">Type of PLOVER, as in <c>ASSAULT</c>.</param>
/// <param name="PloverMode">Mode of PLOVER, as in <c>aerial</c>.</param>
public sealed record EventCode(string? AcledEvent, string? AcledSubEvent, string? PloverType, string? PloverMode);

/// <summary>The types of event in the terms of ACLED and PLOVER.</summary>
public sealed class EventCodes
{
    private const string None = "-";

    private readonly FrozenDictionary<EventType, EventCode> _codes;

    private EventCodes(FrozenDictionary<EventType, EventCode> codes) => _codes = codes;

    /// <summary>The table that is shipped with the program.</summary>
    public static EventCodes Shipped { get; } = Read(ShippedTable.Read("types.tsv"));

    /// <summary>Reads <c>types.tsv</c>, which has one row for each type.</summary>
    /// <exception cref="FormatException">A row is bad, a type has two rows or none; the message names the file.</exception>
    public static EventCodes Read(byte[] table)
    {
        var codes = new Dictionary<EventType, EventCode>();
        foreach (var row in TsvTable.Read(table, "types.tsv", "type", "acled-event", "acled-sub-event", "plover-type", "plover-mode"))
        {
            if (!Wording.TryParse<EventType>(row.Cells[0], out var type) || !codes.TryAdd(type, new(Code(row, 1), Code(row, 2), Code(row, 3), Code(row, 4))))
            {
                throw new FormatException($"{row.Where}: '{row.Cells[0]}' is not an event type, or has a row already.");
            }
        }
        return Enum.GetValues<EventType>().FirstOrDefault(t => !codes.ContainsKey(t), (EventType)(-1)) is var missing && Enum.IsDefined(missing)
            ? throw new FormatException($"types.tsv: found no row for '{Wording.Of(missing)}'; expected one for each type.")
            : new(codes.ToFrozenDictionary());
    }

    /// <summary>The counterparts of the type.</summary>
    public EventCode Of(EventType type) => _codes[type];

    private static string? Code(TsvRow row, int column) => row.Cells[column] == None ? null : row.Cells[column];
}
