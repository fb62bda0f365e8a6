using Parallax.Export.Tables;
using Parallax.Export.Tables.Conflict;

namespace Parallax.Export.Comparisons;

/// <summary>A comparison as a table: a row for each match, then for each row without an event, then for each event without a row.</summary>
public static class ComparisonTable
{
    /// <summary>One of them, or both.</summary>
    private sealed record Pair(CodedRow? Row, CodedEvent? Coded, Match? Match)
    {
        public string Standing => Match is not null ? "matched" : Row is not null ? "only-theirs" : "only-ours";
    }

    private static readonly Table<Pair> Rows = new(
    [
        Column<Pair>.Text("standing", p => p.Standing),
        Column<Pair>.Number("line", p => p.Row?.Line),
        Column<Pair>.Text("their_id", p => p.Row?.Id),
        Column<Pair>.Text("event", p => p.Coded?.Item.Id.ToString()),
        Column<Pair>.Text("label", p => p.Coded?.Item.Label),
        Column<Pair>.Number("score", p => p.Match?.Score),
        Column<Pair>.Day("their_from", p => p.Row?.From),
        Column<Pair>.Day("their_to", p => p.Row?.To),
        Column<Pair>.Day("our_from", p => p.Coded?.When.Start),
        Column<Pair>.Day("our_to", p => p.Coded?.When.End),
        Column<Pair>.Text("date_agrees", p => Answer(p.Match?.Date)),
        Column<Pair>.Text("their_location", p => p.Row?.Location),
        Column<Pair>.Text("our_location", p => p.Coded?.Place.Name),
        Column<Pair>.Number("kilometres", p => p.Match?.Kilometres is { } far ? (decimal)Math.Round(far, 1) : null),
        Column<Pair>.Text("place_agrees", p => Answer(p.Match?.Place)),
        Column<Pair>.Text("their_event_type", p => p.Row?.EventType),
        Column<Pair>.Text("our_event_type", p => p.Coded?.Code.AcledEvent),
        Column<Pair>.Text("event_type_agrees", p => Answer(p.Match?.Type)),
        Column<Pair>.Text("their_sub_event_type", p => p.Row?.SubEventType),
        Column<Pair>.Text("our_sub_event_type", p => p.Coded?.Code.AcledSubEvent),
        Column<Pair>.Text("sub_event_type_agrees", p => Answer(p.Match?.SubType)),
        Column<Pair>.Number("their_fatalities", p => p.Row?.Fatalities),
        Column<Pair>.Number("our_low", p => p.Coded?.Killed?.Low),
        Column<Pair>.Number("our_best", p => p.Coded?.Killed?.Best),
        new("our_high", (csv, p) => csv.Upper(p.Coded?.Killed?.Low, p.Coded?.Killed?.High)),
        Column<Pair>.Text("fatalities_agree", p => Answer(p.Match?.Fatalities)),
    ]);

    /// <summary>Writes the comparison.</summary>
    public static void Write(Comparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Rows.Write(comparison.Matches.Select(m => new Pair(m.Row, new(m.Event), m))
            .Concat(comparison.OnlyTheirs.Select(r => new Pair(r, null, null)))
            .Concat(comparison.OnlyOurs.Select(e => new Pair(null, new(e), null))), output);
    }

    private static string? Answer(bool? agrees) => agrees is { } known ? (known ? "yes" : "no") : null;
}
