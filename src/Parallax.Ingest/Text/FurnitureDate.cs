using System.Globalization;
using System.Text.RegularExpressions;

namespace Parallax.Ingest.Text;

/// <summary>Makes dates of what furniture says.</summary>
internal static class FurnitureDate
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The date; null where there is no such day.</summary>
    public static PublicationTime? Of(Match match)
    {
        if (match.Groups["iso"].Success)
        {
            return PublicationTime.TryParse(match.Groups["iso"].Value, out var stated) ? stated : null;
        }
        var invariant = CultureInfo.InvariantCulture;
        return Of(int.Parse(match.Groups["year"].ValueSpan, invariant), MonthOf(match.Groups["month"].Value), int.Parse(match.Groups["day"].ValueSpan, invariant));
    }

    /// <summary>The date of a year, month and day; null where there is no such day.</summary>
    public static PublicationTime? Of(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(new(year, month, day)) : null;

    /// <summary>The number of a month from 1 to 12, by its name or a short form of three letters or more.</summary>
    public static int MonthOf(string name) => Months.IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1;
}
