using System.Collections.Immutable;
using Parallax.Export.Codes;
using Parallax.Export.Formats;
using Parallax.Export.Maps;
using Parallax.Export.Tables;

namespace Parallax.Export.Plover;

/// <summary><c>polecat.tsv</c>: events in the columns of POLECAT, under ids of our own.</summary>
internal static class PolecatTable
{
    /// <summary>An event, and what it was made with.</summary>
    private sealed record Row(PloverEvent Event, Basis Basis)
    {
        public MapPoint? Point => MapPoint.Of(Event.Item).Point;
    }

    private static readonly Table<Row> Rows = new(
    [
        Column<Row>.Text("Event ID", r => r.Event.Id),
        Column<Row>.Day("Event Date", r => r.Event.When.Start),
        Column<Row>.Text("Event Type", r => r.Event.Type),
        Column<Row>.Text("Event Mode", r => r.Event.Mode),
        Empty("Intensity"),
        Column<Row>.Text("Quad Code", r => r.Event.QuadCode),
        Empty("Contexts"),
        .. Entities("Actor", e => e.Actors),
        .. Entities("Recipient", e => e.Recipients),
        Column<Row>.Text("Placename", r => r.Event.Place?.Name),
        Column<Row>.Text("City", r => r.Event.Place?.Locality),
        Column<Row>.Text("District", r => r.Event.Place?.Admin2),
        Column<Row>.Text("Province", r => r.Event.Place?.Admin1),
        Column<Row>.Text("Country", r => Countries.Of(r.Event.Place?.Country)?.Alpha3),
        Column<Row>.Degrees("Latitude", r => r.Point?.Latitude),
        Column<Row>.Degrees("Longitude", r => r.Point?.Longitude),
        Empty("GeoNames ID"),
        Column<Row>.Text("Raw Placename", r => List((r.Event.Item.Where?.Claims ?? []).Select(c => c.Value.Text))),
        Empty("Feature Type"),
        Column<Row>.Text("Source", r => r.Event.Outlets),
        Column<Row>.Text("Publication Date", r => List(r.Event.Item.Reports.Select(a => a.Published?.ToString()).OfType<string>().Order(StringComparer.Ordinal))),
        Column<Row>.Text("Story People", r => List(r.Event.Item.People.Select(p => p.Name))),
        Column<Row>.Text("Story Organizations", r => List(r.Event.Item.Actors.Where(a => a.Kind is "organization" or "armed-group").Select(a => a.Name))),
        Column<Row>.Text("Story Locations", r => r.Event.Place?.Name),
        Column<Row>.Text("Language", r => List(r.Event.Item.Reports.Select(a => a.Language))),
        Column<Row>.Text("Version", r => $"Parallax {r.Basis.Program}"),
    ], CellSeparator.Tab);

    public static ExportFormat Format { get; } = new()
    {
        Name = "polecat.tsv",
        FileName = "polecat-compatible.tsv",
        Unit = "a row for each event that PLOVER has a type for, whose day is known",
        Use = "POLECAT-compatible: for tables and scripts made for POLECAT's 40 columns; it is no POLECAT data",
        Columns = Rows.Names,
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var leftOut = new LeftOut(e => PloverEvent.WhyNot(e) ?? TimeLimits.NoDay(e.When));
        Rows.Write(leftOut.Kept(record.Events).Select(e => new Row(new(e), record.Basis)), output);
        return leftOut.Said();
    }

    private static Column<Row>[] Entities(string name, Func<PloverEvent, ImmutableArray<Actor>> of) =>
    [
        Column<Row>.Text($"{name} Name", r => List(of(r.Event).Select(a => a.Name))),
        Column<Row>.Text($"{name} Country", r => List(of(r.Event).Select(PloverEvent.CountryOf).OfType<string>())),
        Empty($"{name} COW"),
        Column<Row>.Text($"Primary {name} Sector", r => of(r.Event).Select(a => Sectors.Of(a.Name)).FirstOrDefault(s => s is not null)),
        Column<Row>.Text($"{name} Sectors", r => List(of(r.Event).Select(a => Sectors.Of(a.Name)).OfType<string>())),
        Empty($"{name} Title"),
        Column<Row>.Text($"{name} Name Raw", r => List(of(r.Event).SelectMany(a => a.Claims).Select(c => c.Value.Text))),
        Empty($"Wikipedia {name} ID"),
    ];

    /// <summary>Several texts in one cell, each once, parted as POLECAT parts them.</summary>
    private static string List(IEnumerable<string> texts) => string.Join("; ", texts.Select(t => t.Replace(';', ',')).Distinct(StringComparer.Ordinal));

    private static Column<Row> Empty(string name) => Column<Row>.Text(name, _ => null);
}
