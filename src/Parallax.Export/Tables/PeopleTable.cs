using System.Collections.Immutable;
using Parallax.Export.Formats;

namespace Parallax.Export.Tables;

/// <summary><c>people.csv</c>: a row for each person whom reports on an event name.</summary>
internal static class PeopleTable
{
    /// <summary>A person, and the event.</summary>
    private sealed record Row(Event Event, Person Person, int Lineages);

    private static readonly Table<Row> Rows = new(
    [
        Column<Row>.Text("event", r => r.Event.Id.ToString()),
        Column<Row>.Text("name", r => r.Person.Name),
        Column<Row>.Text("status", r => r.Person.Status),
        Column<Row>.Number("age", r => r.Person.Age),
        Column<Row>.Text("sex", r => r.Person.Sex),
        Column<Row>.Text("role", r => r.Person.Role),
        Column<Row>.Text("nationality", r => r.Person.Nationality),
        Column<Row>.Text("civilian", r => r.Person.Civilian is { } civilian ? (civilian ? "yes" : "no") : null),
        Column<Row>.Number("reports", r => r.Person.Claims.DistinctBy(c => c.Report.Id).Count()),
        Column<Row>.Number("lineages", r => r.Lineages),
        Column<Row>.Text("event_type", r => Wording.Of(r.Event.Type)),
        Column<Row>.Text("event_label", r => r.Event.Label),
        Column<Row>.Day("when_start", r => r.Event.When?.Start),
        Column<Row>.Day("when_end", r => r.Event.When?.End),
        Column<Row>.Text("place", r => r.Event.Where?.Identity.Name),
        Column<Row>.Text("country", r => r.Event.Where?.Identity.Country),
    ]);

    public static ExportFormat Format { get; } = new()
    {
        Name = "people.csv",
        Unit = "a row for each named person of an event",
        Use = "for lists of casualties: name, what happened, age, sex, role, nationality, civilian or not",
        Columns = Rows.Names,
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var lineages = record.Reports.ToDictionary(r => r.Report.Id, r => r.Lineage.Id);
        Rows.Write(record.Events.SelectMany(e => e.People.Select(p => new Row(e, p, p.Claims.Select(c => lineages[c.Report.Id]).Distinct().Count()))), output);
        return [];
    }
}
