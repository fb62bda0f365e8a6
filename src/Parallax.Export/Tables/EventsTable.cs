using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Export.Dossiers;
using Parallax.Export.Formats;

namespace Parallax.Export.Tables;

/// <summary><c>events.csv</c>: a row for each event.</summary>
internal static class EventsTable
{
    /// <summary>An event with the links that begin at it and what was decided of both.</summary>
    private sealed record Row(Event Item, IEnumerable<Link> Links, IReadOnlyDictionary<Id<Decision>, Decision> Decisions)
    {
        public IEnumerable<string> Decided => Item.Decided.Concat(Links.SelectMany(l => l.Decided)).Select(d => DecisionWords.Of(Decisions[d.Decision], d));

        public PlaceIdentity? Place => Item.Where?.Identity;

        public Fact? Total(string attribute) => Item.Facts.FirstOrDefault(f => f.Of is null && f.Attribute == attribute);
    }

    /// <summary>The attributes that have columns of their own: low, best, high, status, grade.</summary>
    private static readonly string[] Attributes =
        ["killed", "injured", "missing", "arrested", "abducted", "released", "rescued", "displaced", "aboard", "attackers", "munitions", "incidents", "magnitude", "damage-cost"];

    private static readonly Table<Row> Rows = new(
    [
        Column<Row>.Text("event", r => r.Item.Id.ToString()),
        Column<Row>.Text("type", r => Wording.Of(r.Item.Type)),
        Column<Row>.Text("label", r => r.Item.Label),
        Column<Row>.Text("prominence", r => Wording.Of(r.Item.Prominence)),
        Column<Row>.Day("when_start", r => r.Item.When?.Start),
        Column<Row>.Day("when_end", r => r.Item.When?.End),
        Column<Row>.Text("when_best", r => r.Item.When?.Best),
        Column<Row>.Text("when_precision", r => Word(r.Item.When?.Precision)),
        Column<Row>.Text("when_status", r => Word(r.Item.When?.Status)),
        Column<Row>.Text("place", r => r.Place?.Name),
        Column<Row>.Text("locality", r => r.Place?.Locality),
        Column<Row>.Text("admin2", r => r.Place?.Admin2),
        Column<Row>.Text("admin1", r => r.Place?.Admin1),
        Column<Row>.Text("country", r => r.Place?.Country),
        Column<Row>.Degrees("latitude", r => r.Place?.Latitude),
        Column<Row>.Degrees("longitude", r => r.Place?.Longitude),
        Column<Row>.Text("place_precision", r => Word(r.Place?.Precision)),
        Column<Row>.Text("place_basis", r => Word(r.Place?.Basis)),
        Column<Row>.Text("place_status", r => Word(r.Item.Where?.Status)),
        .. Role("initiators", ActorRole.Initiator),
        .. Role("targets", ActorRole.Target),
        .. Role("victims", ActorRole.Victim),
        .. Role("claimants", ActorRole.Claimant),
        .. Attributes.SelectMany(Fact),
        Column<Row>.Text("further_facts", r => Listing.Of(r.Item.Facts.Where(f => f.Of is not null || !Attributes.Contains(f.Attribute)).Select(Words))),
        Column<Row>.Day("window_from", r => r.Item.Window?.From),
        Column<Row>.Day("window_to", r => r.Item.Window?.To),
        Column<Row>.Text("window_words", r => r.Item.Window?.Text),
        Column<Row>.Number("reports", r => r.Item.Counts.Reports),
        Column<Row>.Number("outlets", r => r.Item.Counts.Outlets),
        Column<Row>.Number("lineages", r => r.Item.Counts.Lineages),
        Column<Row>.Number("origins", r => r.Item.Counts.Origins),
        Column<Row>.Text("links", r => Listing.Of(r.Links.Select(l => $"{Wording.Of(l.Type)} {l.To} {Wording.Of(l.Status)}"))),
        Column<Row>.Text("notes", r => Listing.Of(r.Item.Notes.Select(n => $"{n.Kind}: {n.Text}").Concat(r.Decided.Select(d => $"decided: {d}")))),
    ]);

    public static ExportFormat Format { get; } = new()
    {
        Name = "events.csv",
        Unit = "a row for each event",
        Use = "for spreadsheets and statistics: when, where, who, and low, best and high of each number",
        Columns = Rows.Names,
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var links = record.Links.ToLookup(l => l.From);
        var decisions = record.Decisions.ToDictionary(d => d.Decision.Id, d => d.Decision);
        Rows.Write(record.Events.Select(e => new Row(e, links[e.Id], decisions)), output);
        return [];
    }

    private static Column<Row>[] Role(string name, ActorRole role) =>
    [
        Column<Row>.Text(name, r => Listing.Of(r.Item.Actors.Where(a => a.Role == role).Select(a => a.Name))),
        Column<Row>.Text($"{name}_certainty", r => Listing.Of(r.Item.Actors.Where(a => a.Role == role).Select(a => Wording.Of(a.Certainty)))),
    ];

    private static Column<Row>[] Fact(string attribute)
    {
        var name = attribute.Replace('-', '_');
        return
        [
            Column<Row>.Number($"{name}_low", r => r.Total(attribute)?.Low),
            Column<Row>.Number($"{name}_best", r => r.Total(attribute)?.Best),
            new($"{name}_high", (csv, r) => csv.Upper(r.Total(attribute)?.Low, r.Total(attribute)?.High)),
            Column<Row>.Text($"{name}_status", r => Word(r.Total(attribute)?.Status)),
            Column<Row>.Text($"{name}_grade", r => Word(r.Total(attribute)?.Grade)),
        ];
    }

    /// <summary>A fact that has no columns, in words: "killed, soldiers: 3 (agreed, confirmed)".</summary>
    private static string Words(Fact fact) =>
        $"{fact.Attribute}{(fact.Of is null ? "" : $", {fact.Of}")}: {Phrases.Range(fact.Low, fact.High)} ({Wording.Of(fact.Status)}, {Wording.Of(fact.Grade)})";

    private static string? Word<TChoice>(TChoice? value)
        where TChoice : struct, Enum => value is { } known ? Wording.Of(known) : null;
}
