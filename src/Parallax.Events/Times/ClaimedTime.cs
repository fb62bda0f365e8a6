using NodaTime;

namespace Parallax.Events.Times;

/// <summary>The time of a claim in the calendar and by the clocks of the event's place.</summary>
/// <param name="Claim">The claim, as the report has it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal sealed record ClaimedTime(Claim Claim, DateOnly From, DateOnly To)
{
    /// <summary>The time of day; null where none is told.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>The clock's offset from UTC; null where it is not known.</summary>
    public Offset? Offset { get; init; }

    /// <summary>The first moment that the words can mean, by the clocks of the event's place.</summary>
    public required LocalDateTime Earliest { get; init; }

    /// <summary>The last moment, included.</summary>
    public required LocalDateTime Latest { get; init; }

    /// <summary>The words for another zone or place by whose clocks the report may have told it; null where the event's own were used.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Whether only days were told, and perhaps by the calendar of another place: less certain than any other word.</summary>
    public bool IsDayElsewhere => Elsewhere is not null && Clock is null;

    /// <summary>The value of the claim, as the report's words have it.</summary>
    public TimeValue Told => (TimeValue)Claim.Value;

    /// <summary>Whether the two can mean one moment. Days decide; hours only where days that differ are told by clocks of two zones.</summary>
    public bool Meets(ClaimedTime other) =>
        Elsewhere is null && other.Elsewhere is null || ToldDaysMeet(other)
            ? From <= other.To && other.From <= To
            : Earliest <= other.Latest && other.Earliest <= Latest;

    private bool ToldDaysMeet(ClaimedTime other) => Told.From <= other.Told.To && other.Told.From <= Told.To;
}
