using System.Globalization;
using System.Text.RegularExpressions;

namespace Parallax.Ingest.Text;

/// <summary>Reads the date that a furniture pattern has found.</summary>
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
        var year = int.Parse(match.Groups["year"].ValueSpan, invariant);
        var month = Months.IndexOf(match.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1;
        var day = int.Parse(match.Groups["day"].ValueSpan, invariant);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(new(year, month, day)) : null;
    }
}
