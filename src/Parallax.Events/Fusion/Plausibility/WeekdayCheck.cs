using System.Globalization;

namespace Parallax.Events.Fusion.Plausibility;

/// <summary>Holds the weekday that words name against the date that they give: "Tuesday, 11 March 2020". It finds, and changes nothing.</summary>
internal static class WeekdayCheck
{
    private static readonly string[] Names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>A finding for each claim whose weekday is not that of its date; none where the words give no day of the month.</summary>
    public static IEnumerable<EventNote> Notes(EventTime? when)
    {
        foreach (var claim in when is null ? [] : when.Claims)
        {
            if (claim.Value is TimeValue { From: var day } time && time.To == day && time.Text.Any(char.IsAsciiDigit) && Named(time.Text) is { } named && named != day.DayOfWeek)
            {
                yield return new("weekday", string.Create(CultureInfo.InvariantCulture, $"“{time.Text}” names a {named}; {day:d MMMM yyyy} was a {day.DayOfWeek}."), [claim.Id]);
            }
        }
    }

    /// <summary>The weekday that words begin with, written out or cut to three letters or more; null where they begin with none.</summary>
    private static DayOfWeek? Named(string words)
    {
        var length = words.TakeWhile(char.IsAsciiLetter).Count();
        if (length < 3)
        {
            return null;
        }
        var first = words[..length].ToLowerInvariant();
        var day = Array.FindIndex(Names, n => n.StartsWith(first, StringComparison.Ordinal));
        return day < 0 ? null : (DayOfWeek)day;
    }
}
