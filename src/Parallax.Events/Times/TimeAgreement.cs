using System.Globalization;

namespace Parallax.Events.Times;

/// <summary>How the times of several voices stand to each other, told by the clocks of the event's place.</summary>
internal static class TimeAgreement
{
    /// <summary>Agreed where all give the same days, compatible where one moment can lie in all of them, else disputed.</summary>
    public static FactStatus Of(IReadOnlyList<ClaimedTime> times)
    {
        if (!AllMeet(times))
        {
            return FactStatus.Disputed;
        }
        return times.All(t => (t.From, t.To) == (times[0].From, times[0].To)) ? FactStatus.Agreed : FactStatus.Compatible;
    }

    /// <summary>Why days that differ are one: "2031-03-12 by the clocks of Washington can be 2031-03-13 at the place of the event."; null where no
    /// day was told by another zone than the event's, or where it makes no difference.</summary>
    public static string? Reason(IReadOnlyList<ClaimedTime> times)
    {
        foreach (var time in times)
        {
            if (time.Elsewhere is not null && times.FirstOrDefault(t => !MeetAsTold(t, time)) is { } other)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{time.Told.From:yyyy-MM-dd} by the clocks of {time.Elsewhere} can be {other.From:yyyy-MM-dd} at the place of the event.");
            }
        }
        return null;
    }

    /// <summary>Stretches that meet two by two have a day in common; those told elsewhere are held against each of the others.</summary>
    private static bool AllMeet(IReadOnlyList<ClaimedTime> times)
    {
        var own = times.Where(t => t.Elsewhere is null).DistinctBy(t => (t.Told.From, t.Told.To, t.Earliest, t.Latest)).ToList();
        var elsewhere = times.Where(t => t.Elsewhere is not null).DistinctBy(t => (t.Told.From, t.Told.To, t.Earliest, t.Latest)).ToList();
        return (own.Count == 0 || own.Max(t => t.From) <= own.Min(t => t.To))
            && elsewhere.TrueForAll(a => own.TrueForAll(a.Meets) && elsewhere.TrueForAll(a.Meets));
    }

    private static bool MeetAsTold(ClaimedTime a, ClaimedTime b) => a.Told.From <= b.Told.To && b.Told.From <= a.Told.To;
}
