using System.Collections.Frozen;
using System.Collections.Immutable;
using Parallax.Export.Codes;
using Parallax.Export.Formats;

namespace Parallax.Export.Tables.Conflict;

/// <summary><c>ged.csv</c>: deadly events of organised violence in the columns of UCDP's georeferenced events, under ids of our own.</summary>
internal static class GedTable
{
    private const int MostDays = 366;

    private static readonly FrozenSet<string> Violent =
        FrozenSet.ToFrozenSet(["Battles", "Explosions/Remote violence", "Violence against civilians"], StringComparer.Ordinal);

    private static readonly Table<GedRow> Rows = new(
    [
        Column<GedRow>.Text("id", r => r.Coded.Id),
        Empty("relid"),
        Column<GedRow>.Number("year", r => r.Coded.When.Start.Year),
        Empty("active_year"),
        Empty("code_status"),
        Column<GedRow>.Number("type_of_violence", r => r.TypeOfViolence),
        Empty("conflict_dset_id"),
        Empty("conflict_new_id"),
        Empty("conflict_name"),
        Empty("dyad_dset_id"),
        Empty("dyad_new_id"),
        Column<GedRow>.Text("dyad_name", r => r.Dyad),
        Empty("side_a_dset_id"),
        Empty("side_a_new_id"),
        Column<GedRow>.Text("side_a", r => r.Doer?.Name),
        Empty("side_b_dset_id"),
        Empty("side_b_new_id"),
        Column<GedRow>.Text("side_b", r => r.SideB),
        Column<GedRow>.Number("number_of_sources", r => r.Coded.Item.Counts.Lineages),
        Column<GedRow>.Text("source_article", r => r.Reports(a => string.Join(", ", new[] { a.Outlet ?? a.Key, a.Published?.ToString(), a.Title }.OfType<string>()))),
        Column<GedRow>.Text("source_office", r => r.Coded.Outlets("; ")),
        Column<GedRow>.Text("source_date", r => r.Reports(a => a.Published?.ToString())),
        Column<GedRow>.Text("source_headline", r => r.Reports(a => a.Title)),
        Column<GedRow>.Text("source_original", r => r.Speakers),
        Column<GedRow>.Number("where_prec", r => r.WherePrecision),
        Column<GedRow>.Text("where_coordinates", r => r.Coded.Place.Locality ?? r.Coded.Place.Name),
        Column<GedRow>.Text("where_description", r => r.Coded.Place.Name),
        Column<GedRow>.Text("adm_1", r => r.Coded.Place.Admin1),
        Column<GedRow>.Text("adm_2", r => r.Coded.Place.Admin2),
        Column<GedRow>.Degrees("latitude", r => r.Coded.HasPoint ? r.Coded.Place.Latitude : null),
        Column<GedRow>.Degrees("longitude", r => r.Coded.HasPoint ? r.Coded.Place.Longitude : null),
        Column<GedRow>.Text("geom_wkt", r => r.Point),
        Column<GedRow>.Number("priogrid_gid", r => r.Cell),
        Column<GedRow>.Text("country", r => r.Coded.Country.Name),
        Column<GedRow>.Number("country_id", r => r.Coded.Country.GleditschWard),
        Column<GedRow>.Text("region", r => r.Coded.Country.GedRegion),
        Column<GedRow>.Number("event_clarity", r => r.Clarity),
        Column<GedRow>.Number("date_prec", r => r.DatePrecision),
        Column<GedRow>.Day("date_start", r => r.Coded.When.Start),
        Column<GedRow>.Day("date_end", r => r.Coded.When.End),
        Column<GedRow>.Number("deaths_a", r => r.Deaths.A),
        Column<GedRow>.Number("deaths_b", r => r.Deaths.B),
        Column<GedRow>.Number("deaths_civilians", r => r.Deaths.Civilians),
        Column<GedRow>.Number("deaths_unknown", r => r.Deaths.Unknown),
        Column<GedRow>.Number("best", r => r.Best),
        new("high", (csv, r) => csv.Upper(r.Coded.Killed?.Low, r.Coded.Killed?.High)),
        Column<GedRow>.Number("low", r => r.Coded.Killed?.Low),
        Column<GedRow>.Number("gwnoa", r => GedRow.StateNumber(r.Doer)),
        Column<GedRow>.Number("gwnob", r => GedRow.StateNumber(r.Other)),
    ]);

    public static ExportFormat Format { get; } = new()
    {
        Name = "ged.csv",
        FileName = "ged-compatible.csv",
        Unit = "a row for each deadly event of armed violence with a country and a time known to the year",
        Use = "UCDP-GED-compatible: for tables and scripts made for the 49 columns of UCDP's georeferenced events; it is no UCDP data",
        Columns = Rows.Names,
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var leftOut = new LeftOut(WhyNot);
        Rows.Write(leftOut.Kept(record.Events).Select(e => new GedRow(new(e))), output);
        return leftOut.Said();
    }

    private static string? WhyNot(Event item) => CodedEvent.WhyNot(item) ?? item switch
    {
        _ when !Violent.Contains(EventCodes.Shipped.Of(item.Type).AcledEvent!) => "of types without a counterpart",
        _ when item.When!.End.DayNumber - item.When.Start.DayNumber >= MostDays => "with a time known less exactly than to the year",
        _ when item.Facts.FirstOrDefault(f => f.Attribute == "killed" && f.Of is null) is not { } killed || killed is { High: 0 } or { Low: null, Best: null } => "in which no report tells of dead",
        _ => null,
    };

    private static Column<GedRow> Empty(string name) => Column<GedRow>.Text(name, _ => null);
}
