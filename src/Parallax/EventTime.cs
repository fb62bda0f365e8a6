using System.Collections.Immutable;

namespace Parallax;

/// <summary>When an event happened, in its local calendar; start and end are whole days, both included.</summary>
public sealed class EventTime
{
    /// <summary>Makes a time.</summary>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    public EventTime(DateOnly start, DateOnly end, string? best, TimePrecision precision, FactStatus status, string? reason, IEnumerable<Claim> claims)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End, Best, Precision, Status, Reason) = (start, end, best, precision, status, reason);
        Claims = Evidence.Of("time", claims);
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; }

    /// <summary>The most exact form supported: an ISO 8601 date or date-time; null where no single day is.</summary>
    public string? Best { get; }

    /// <summary>How exactly it is known.</summary>
    public TimePrecision Precision { get; }

    /// <summary>How the claims stand to each other.</summary>
    public FactStatus Status { get; }

    /// <summary>Why, in one plain sentence.</summary>
    public string? Reason { get; }

    /// <summary>Every claim; never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }
}
