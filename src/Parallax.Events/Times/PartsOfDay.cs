namespace Parallax.Events.Times;

/// <summary>The hours of the parts of a day.</summary>
internal static class PartsOfDay
{
    /// <summary>The hours from midnight at which the part of the day begins and ends that a TIMEX3 value names, as in <c>2031-03-11TEV</c>; 0 and 24
    /// where it names none. The night goes on to six in the morning.</summary>
    public static (int First, int Last) Hours(string value) => value.AsSpan(value.LastIndexOf('T') + 1) switch
    {
        "MO" => (0, 12),
        "AF" => (12, 18),
        "EV" => (17, 24),
        "NI" => (18, 30),
        _ => (0, 24),
    };
}
