using NodaTime;
using Parallax.Language.Times;

namespace Parallax.Events.Times;

/// <summary>Puts the times of claims into the zone of the event's place.</summary>
/// <param name="here">The zones of that place; null where nothing is known of them.</param>
internal sealed class ClaimedTimeReader(PlaceZones? here)
{
    /// <summary>Longer stretches are no days of a calendar that one zone begins before another.</summary>
    private const int LongestMoved = 7;

    /// <summary>Hours by which two clock times may lie apart and yet mean one moment.</summary>
    private const int Slack = 1;

    /// <summary>No clocks on earth are farther from UTC.</summary>
    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(15);

    /// <summary>The claim's time by the clocks of the event's place. Where the moment cannot be told, it is as the words have it.</summary>
    /// <param name="claim">A claim with a <see cref="TimeValue"/>.</param>
    /// <param name="time">The expression that the claim was made from.</param>
    /// <param name="zone">By which zone its words tell the time; null for the local one.</param>
    public ClaimedTime Read(Claim claim, TimeExpression time, StatedZone? zone)
    {
        var told = AsTold(claim, time);
        if (IsAtEdge((TimeValue)claim.Value))
        {
            return told;
        }
        if (zone is null)
        {
            return told with { Offset = told.Offset ?? OffsetOf(told, here) };
        }
        if (here is null || zone.Zones is null)
        {
            return zone.IsPlace ? told : told with { Offset = told.Offset ?? OffsetOf(told, zone.Zones) };
        }
        if (told.Offset is { } stated && OffsetOf(told, here) == stated)
        {
            return told;
        }
        return told.To.DayNumber - told.From.DayNumber < LongestMoved ? Moved(told, zone.Name, zone.Zones, zone.IsPlace) : told;
    }

    private ClaimedTime Moved(ClaimedTime told, string name, PlaceZones zones, bool isPlace)
    {
        if (Here(zones, told.Earliest) is not { } first || Here(zones, told.Latest) is not { } last)
        {
            return told;
        }
        if (first.LocalDateTime == told.Earliest)
        {
            return told with { Offset = OffsetOf(told, here) ?? told.Offset }; // one zone by two names
        }
        var local = told with { Elsewhere = name, Earliest = first.LocalDateTime, Latest = last.LocalDateTime };
        if (told.Clock is null)
        {
            // a day beside a place may be that of the event's own calendar all the same
            return isPlace && IsWholeDays(told)
                ? local with { Earliest = LocalDateTime.Min(told.Earliest, local.Earliest), Latest = LocalDateTime.Max(told.Latest, local.Latest) }
                : local with { From = Day(local.Earliest), To = Day(local.Latest) };
        }
        if (Here(zones, At(told.From, told.Clock.Value)) is not { } from || Here(zones, At(told.To, told.Clock.Value)) is not { } to)
        {
            return told;
        }
        return local with { From = Day(from.LocalDateTime), To = Day(to.LocalDateTime), Clock = from.TimeOfDay.ToTimeOnly(), Offset = from.Offset };
    }

    private OffsetDateTime? Here(PlaceZones zones, LocalDateTime there) => zones.At(there) is { } moment ? here!.At(moment.ToInstant()) : null;

    private static Offset? OffsetOf(ClaimedTime time, PlaceZones? zones) =>
        time.Clock is { } clock && time.From == time.To ? zones?.At(At(time.From, clock))?.Offset : null;

    private static ClaimedTime AsTold(Claim claim, TimeExpression time)
    {
        var value = (TimeValue)claim.Value;
        var edge = IsAtEdge(value);
        var (first, last) = edge ? (0, 24) : PartsOfDay.Hours(time.Value);
        var slack = edge ? 0 : Slack;
        var (earliest, latest) = value.Clock is { } clock
            ? (At(value.From, clock).PlusHours(-slack), At(value.To, clock).PlusHours(slack))
            : (Midnight(value.From).PlusHours(first), Midnight(value.To).PlusHours(last - 1).PlusMinutes(59));
        return new(claim, value.From, value.To)
        {
            Clock = value.Clock,
            Offset = value.Offset is { } offset && offset.Duration() <= FarthestOffset ? Offset.FromTimeSpan(offset) : null,
            Earliest = earliest,
            Latest = latest,
        };
    }

    /// <summary>Whether the same time elsewhere might lie outside the calendar.</summary>
    private static bool IsAtEdge(TimeValue value) => value.From.Year <= DateOnly.MinValue.Year || value.To.Year >= DateOnly.MaxValue.Year;

    private static bool IsWholeDays(ClaimedTime told) => told.Earliest.TimeOfDay == LocalTime.Midnight && told.Latest.Hour == 23;

    private static LocalDateTime Midnight(DateOnly day) => At(day, TimeOnly.MinValue);

    private static LocalDateTime At(DateOnly day, TimeOnly clock) => new(day.Year, day.Month, day.Day, clock.Hour, clock.Minute);

    private static DateOnly Day(LocalDateTime local) => local.Date.ToDateOnly();
}
