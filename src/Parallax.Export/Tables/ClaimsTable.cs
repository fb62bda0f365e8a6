using System.Collections.Immutable;
using Parallax.Export.Formats;

namespace Parallax.Export.Tables;

/// <summary><c>claims.csv</c>: a row for each thing that a report says of an event.</summary>
internal static class ClaimsTable
{
    /// <summary>A row with what the record says of its report and its origin.</summary>
    private sealed record Row(ClaimRow Claim, RecordReport Source, string? Origin);

    private static readonly Table<Row> Rows = new(
    [
        Column<Row>.Text("event", r => r.Claim.Event.Id.ToString()),
        Column<Row>.Text("attribute", r => r.Claim.Attribute),
        Column<Row>.Text("of", r => r.Claim.Of),
        Column<Row>.Text("value", r => r.Claim.Value),
        new("min", Min),
        new("max", Max),
        Column<Row>.Text("text", r => r.Claim.Text),
        Column<Row>.Text("unit", r => r.Claim.Unit),
        Column<Row>.Text("currency", r => r.Claim.Number?.Currency),
        Column<Row>.Text("stance", r => r.Claim.Claim is { } claim ? Wording.Of(claim.Stance) : null),
        Column<Row>.Text("speaker", r => r.Claim.Claim?.Speaker),
        Column<Row>.Text("via", r => r.Claim.Claim?.Via),
        Column<Row>.Text("outlet", r => r.Source.Report.Outlet),
        Column<Row>.Text("url", r => r.Source.Report.Url),
        Column<Row>.Text("published", r => r.Source.Published?.ToString()),
        Column<Row>.Text("lineage", r => r.Source.Lineage.Id.ToString()),
        Column<Row>.Text("origin", r => r.Origin),
        Column<Row>.Text("report", r => r.Source.Report.Id.ToString()),
        Column<Row>.Text("sha256", r => r.Source.Report.Sha256),
        Column<Row>.Text("field", r => Wording.Of(r.Claim.Place.Field)),
        Column<Row>.Number("start", r => r.Claim.Place.Span.Start),
        Column<Row>.Number("end", r => r.Claim.Place.Span.End),
        Column<Row>.Text("quote", r => r.Claim.Place.Quote),
        Column<Row>.Text("claim", r => r.Claim.Id),
    ]);

    public static ExportFormat Format { get; } = new()
    {
        Name = "claims.csv",
        Unit = "a row for each claim, mention and finding",
        Use = "for checking and for counts of one's own: every value with its words, its speaker and its place in the report",
        Columns = Rows.Names,
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var reports = record.Reports.ToDictionary(r => r.Report.Id);
        var links = record.Links.ToLookup(l => l.From);
        var claims = record.Events.SelectMany(e => ClaimRows.Of(e, links[e.Id]));
        Rows.Write(claims.Select(c => new Row(c, reports[c.Place.Report.Id], c.Claim is { } claim ? record.Origins.GetValueOrDefault(claim.Id) : null)), output);
        return [];
    }

    private static void Min(CsvWriter csv, Row row)
    {
        if (row.Claim.Number is { } number)
        {
            csv.Number(number.Min);
        }
        else
        {
            csv.Day(row.Claim.From);
        }
    }

    private static void Max(CsvWriter csv, Row row)
    {
        if (row.Claim.Number is { } number)
        {
            csv.Upper(number.Min, number.Max);
        }
        else
        {
            csv.Day(row.Claim.To);
        }
    }
}
