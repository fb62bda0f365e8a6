using System.Collections.Immutable;
using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>What besides its words bears on who has a text from whom.</summary>
/// <param name="Report">The report.</param>
/// <param name="Published">When it was published; null where unknown.</param>
/// <param name="Agency">The agency whose own report it is; null where its outlet is none.</param>
/// <param name="Credits">The credits in its text and byline, in order.</param>
internal sealed record Bearing(Report Report, PublicationTime? Published, string? Agency, ImmutableArray<Credit> Credits) : IComparable<Bearing>
{
    public static Bearing Of(AnnotatedReport report, CreditFinder credits) =>
        new(report.Report, report.Published, credits.AgencyOf(report.Report.Outlet), credits.Find(report.Report, report.Text.Words));

    /// <summary>The days between two; null where one has no date.</summary>
    public static int? DaysBetween(Bearing one, Bearing other) =>
        one.Published is { } a && other.Published is { } b ? Math.Abs(a.Date.DayNumber - b.Date.DayNumber) : null;

    /// <summary>Whether both have titles, and fewer than half of the words of these are in both.</summary>
    public static bool AreUnlike(Bearing one, Bearing other) =>
        Words(one) is { Count: > 0 } a && Words(other) is { Count: > 0 } b && a.Count(b.Contains) * 2 < Math.Min(a.Count, b.Count);

    /// <summary>Where it appeared: the outlet, else the host of its address, that of the page itself where the address is an archive's; null where
    /// neither is known.</summary>
    public string? Where
    {
        get
        {
            var url = Report.Url ?? "";
            return Report.Outlet ?? (Uri.TryCreate(url[Math.Max(0, url.LastIndexOf("http", StringComparison.OrdinalIgnoreCase))..], UriKind.Absolute, out var page) ? page.Host : null);
        }
    }

    /// <summary>The agencies that it says the text is from, wholly or in part.</summary>
    public IEnumerable<string> From => Credits.Where(c => c.Kind != CreditKind.Told).Select(c => c.Agency).Where(a => a != Agency).Distinct();

    /// <summary>Who is likelier to have written the text comes first: who is dated, then by the day, where an agency counts as a day earlier, for
    /// its page is often dated later than the first paper that prints its text; then agencies, then by the time of day, then who credits nobody,
    /// then the longer, then the least id.</summary>
    public int CompareTo(Bearing? other) => other is null ? 1 : Order.CompareTo(other.Order);

    private static HashSet<string> Words(Bearing report) =>
        [.. (report.Report.Title ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private (bool, int, bool, PublicationTime, bool, int, Id<Report>) Order =>
        (Published is null && Agency is null, (Published?.Date.DayNumber ?? 0) - (Agency is null ? 0 : 1), Agency is null, Published ?? default, From.Any(),
            -Report.Text.Length, Report.Id);
}
