using System.Collections.Immutable;
using System.Globalization;
using Parallax.Export.Formats;

namespace Parallax.Export.Tables.Conflict;

/// <summary><c>acled.csv</c>: events in the columns of ACLED, under ids of our own.</summary>
internal static class AcledTable
{
    private static readonly Table<CodedEvent> Rows = new(
    [
        Column<CodedEvent>.Text("event_id_cnty", e => e.Id),
        Column<CodedEvent>.Day("event_date", e => Day(e)),
        Column<CodedEvent>.Number("year", e => Day(e).Year),
        Column<CodedEvent>.Number("time_precision", e => e.Days switch { 1 => 1, <= 7 => 2, _ => 3 }),
        Column<CodedEvent>.Text("disorder_type", e => DisorderType(e)),
        Column<CodedEvent>.Text("event_type", e => e.Code.AcledEvent),
        Column<CodedEvent>.Text("sub_event_type", e => e.Code.AcledSubEvent),
        Column<CodedEvent>.Text("actor1", e => e.Parties.Doers.FirstOrDefault()?.Name),
        Column<CodedEvent>.Text("assoc_actor_1", e => Associates(e.Parties.Doers)),
        Column<CodedEvent>.Number("inter1", e => InterCodes.Of(e.Parties.Doers.FirstOrDefault(), e.Item)),
        Column<CodedEvent>.Text("actor2", e => e.Parties.Others.FirstOrDefault()?.Name),
        Column<CodedEvent>.Text("assoc_actor_2", e => Associates(e.Parties.Others)),
        Column<CodedEvent>.Number("inter2", e => InterCodes.Of(e.Parties.Others.FirstOrDefault(), e.Item)),
        Column<CodedEvent>.Text("interaction", InterCodes.Interaction),
        Column<CodedEvent>.Text("civilian_targeting", e => Deaths.HarmsCivilians(e.Item) ? "Civilian targeting" : null),
        Column<CodedEvent>.Text("iso", e => e.Country.Numeric?.ToString(CultureInfo.InvariantCulture)),
        Column<CodedEvent>.Text("region", e => e.Country.AcledRegion),
        Column<CodedEvent>.Text("country", e => e.Country.Name),
        Column<CodedEvent>.Text("admin1", e => e.Place.Admin1),
        Column<CodedEvent>.Text("admin2", e => e.Place.Admin2),
        Column<CodedEvent>.Text("admin3", _ => null),
        Column<CodedEvent>.Text("location", e => e.Place.Precision == PlacePrecision.Country ? null : e.Place.Name),
        Column<CodedEvent>.Degrees("latitude", e => e.HasPoint ? e.Place.Latitude : null),
        Column<CodedEvent>.Degrees("longitude", e => e.HasPoint ? e.Place.Longitude : null),
        Column<CodedEvent>.Number("geo_precision", e => GeoPrecision(e.Place.Precision)),
        Column<CodedEvent>.Text("source", e => e.Outlets("; ")),
        Column<CodedEvent>.Text("source_scale", _ => null),
        Column<CodedEvent>.Text("notes", AcledNotes.Of),
        Column<CodedEvent>.Number("fatalities", e => CodedEvent.Conservative(e.Killed)),
        Column<CodedEvent>.Text("tags", _ => null),
        Column<CodedEvent>.Text("timestamp", _ => null),
    ]);

    public static ExportFormat Format { get; } = new()
    {
        Name = "acled.csv",
        FileName = "acled-compatible.csv",
        Unit = "a row for each event that ACLED has a type for, with a country and a time known to the month",
        Use = "ACLED-compatible: for tables and scripts made for ACLED's 31 columns; it is no ACLED data",
        Columns = Rows.Names,
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var leftOut = new LeftOut(WhyNot);
        Rows.Write(leftOut.Kept(record.Events).Select(e => new CodedEvent(e)), output);
        return leftOut.Said();
    }

    private static string? WhyNot(Event item) => CodedEvent.WhyNot(item) ?? TimeLimits.NoMonth(item.When);

    /// <summary>The middle of the days that it may have been.</summary>
    private static DateOnly Day(CodedEvent coded) => coded.When.Start.AddDays((coded.Days - 1) / 2);

    private static string DisorderType(CodedEvent coded) => coded.Code switch
    {
        { AcledEvent: "Protests" } or { AcledSubEvent: "Violent demonstration" } => "Demonstrations",
        { AcledEvent: "Strategic developments" } => "Strategic developments",
        _ => "Political violence",
    };

    private static string Associates(ImmutableArray<Actor> actors) => string.Join("; ", actors.Skip(1).Select(a => a.Name));

    private static decimal? GeoPrecision(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Exact or PlacePrecision.Town => 1,
        PlacePrecision.Area => 2,
        PlacePrecision.Region => 3,
        _ => null,
    };
}
