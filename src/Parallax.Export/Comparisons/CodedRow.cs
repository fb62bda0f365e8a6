using Parallax.Export.Codes;

namespace Parallax.Export.Comparisons;

/// <summary>An event as an analyst coded it.</summary>
/// <param name="Line">The line of the table, from 1.</param>
/// <param name="Id">The table's own id; null where it has none.</param>
/// <param name="From">The first day on which it may have been, by the day and its precision.</param>
/// <param name="To">The last day.</param>
public sealed record CodedRow(int Line, string? Id, DateOnly From, DateOnly To)
{
    /// <summary>ACLED's event type.</summary>
    public string? EventType { get; init; }

    /// <summary>ACLED's sub-event type.</summary>
    public string? SubEventType { get; init; }

    /// <summary>The country; null where the table's word for it is not known.</summary>
    public Country? Country { get; init; }

    /// <summary>The first-level division.</summary>
    public string? Admin1 { get; init; }

    /// <summary>The name of the place.</summary>
    public string? Location { get; init; }

    /// <summary>Degrees north and east; null where not both are given.</summary>
    public (double North, double East)? Point { get; init; }

    /// <summary>The number of dead; null where none is given.</summary>
    public decimal? Fatalities { get; init; }
}
