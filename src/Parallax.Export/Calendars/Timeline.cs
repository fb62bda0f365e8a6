using System.Collections.Immutable;
using System.Globalization;
using Parallax.Export.Dossiers;
using Parallax.Export.Formats;
using Parallax.Export.Maps;
using Parallax.Export.Markup;

namespace Parallax.Export.Calendars;

/// <summary><c>ics</c>: events as entries of a calendar by RFC 5545, on the one day on which they were.</summary>
internal static class Timeline
{
    /// <summary>When an entry was made, where no date of its reports is known.</summary>
    private const string NoStamp = "19700101T000000Z";

    private const string DayForm = "yyyyMMdd";
    private const string UtcForm = "yyyyMMdd'T'HHmmss'Z'";
    private const string LocalForm = "yyyyMMdd'T'HHmmss";

    public static ExportFormat Format { get; } = new()
    {
        Name = "ics",
        FileName = "timeline.ics",
        Unit = "an entry for each event whose day is known",
        Use = "the timeline for calendars",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var leftOut = new LeftOut(e => TimeLimits.NoDay(e.When));
        var published = record.Reports.Where(r => r.Published is not null).ToDictionary(r => r.Report.Id, r => r.Published!.Value);
        using var lines = new ContentLines(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", ContentLines.Text($"-//Parallax//Parallax {record.Basis.Program}//EN"));
        lines.Write("CALSCALE", "GREGORIAN");
        foreach (var item in leftOut.Kept(record.Events))
        {
            Entry(lines, item, Stamp(item, published));
        }
        lines.Write("END", "VCALENDAR");
        return leftOut.Said();
    }

    private static void Entry(ContentLines lines, Event item, string stamp)
    {
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", $"{item.Id}@parallax");
        lines.Write("DTSTAMP", stamp);
        Start(lines, item.When!);
        lines.Write("SUMMARY", ContentLines.Text(item.Label));
        if (item.When!.Status == FactStatus.Disputed)
        {
            lines.Write("STATUS", "TENTATIVE");
        }
        lines.Write("CATEGORIES", Wording.Of(item.Type));
        if (item.Where is { } where)
        {
            lines.Write("LOCATION", ContentLines.Text(Phrases.Names(where.Identity)));
        }
        if (MapPoint.Of(item).Point is { } point)
        {
            lines.Write("GEO", string.Create(CultureInfo.InvariantCulture, $"{point.Latitude};{point.Longitude}"));
        }
        lines.Write("DESCRIPTION", ContentLines.Text(Description(item)));
        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    /// <summary>A moment where clock and zone are known, a clock without a zone where only the clock is, else the day.</summary>
    private static void Start(ContentLines lines, EventTime when)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (!PublicationTime.TryParse(when.Best, out var best) || best.Time is not { } clock)
        {
            lines.Write("DTSTART;VALUE=DATE", when.Start.ToString(DayForm, invariant));
            return;
        }
        lines.Write("DTSTART", best.Offset is null ? best.Date.ToDateTime(clock).ToString(LocalForm, invariant) : Utc(best));
    }

    /// <summary>The latest time at which one of its reports was published, which is midnight where only the day is known.</summary>
    private static string Stamp(Event item, Dictionary<Id<Report>, PublicationTime> published) =>
        item.Reports.Select(r => published.TryGetValue(r.Id, out var time) ? Utc(time) : NoStamp).Max(StringComparer.Ordinal)!;

    private static string Utc(PublicationTime time)
    {
        var local = time.Date.ToDateTime(time.Time ?? TimeOnly.MinValue);
        var offset = time.Offset ?? TimeSpan.Zero;
        var utc = Math.Clamp(local.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        return new DateTime(utc).ToString(UtcForm, CultureInfo.InvariantCulture);
    }

    /// <summary>What is known, each value with how sure it is, and the claims that it rests on.</summary>
    private static string Description(Event item) => string.Join('\n', EventAttributes.Of(item).Select(v => $"{v.Name}: {v.Value}"));
}
