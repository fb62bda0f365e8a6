namespace Parallax.Export.Formats;

/// <summary>How exactly a time must be known for formats in which one day stands for it: why an event has no place in them, null where it has one.</summary>
internal static class TimeLimits
{
    private const int DaysOfMonth = 31;

    /// <summary>For formats that have one day and nothing to say that it may have been another.</summary>
    public static string? NoDay(EventTime? when) => Longer(when, 1, "day");

    /// <summary>For formats that say how long it may have been.</summary>
    public static string? NoMonth(EventTime? when) => Longer(when, DaysOfMonth, "month");

    private static string? Longer(EventTime? when, int days, string limit) =>
        when is null ? "without a time" : when.End.DayNumber - when.Start.DayNumber >= days ? $"with a time known less exactly than to the {limit}" : null;
}
