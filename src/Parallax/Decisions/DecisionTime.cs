using System.Globalization;

namespace Parallax.Decisions;

/// <summary>The written form of the time of a decision: ISO 8601 in UTC with no more digits than it takes, as in <c>2031-05-04T10:30:00Z</c>.</summary>
public static class DecisionTime
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>The written form.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The time whose written form this is; false where there is none.</summary>
    public static bool TryParse(string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
