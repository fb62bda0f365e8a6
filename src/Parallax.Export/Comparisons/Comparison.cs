using System.Collections.Immutable;
using Parallax.Export.Tables.Conflict;

namespace Parallax.Export.Comparisons;

/// <summary>How often matches agree on a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Agree">In how many they do.</param>
/// <param name="Of">In how many both say something.</param>
public sealed record Agreement(string Field, int Agree, int Of);

/// <summary>An analyst's table beside the events of a record: each row with at most one event, each event with at most one row.</summary>
public sealed record Comparison
{
    private Comparison(ImmutableArray<Match> matches, ImmutableArray<CodedRow> onlyTheirs, ImmutableArray<Event> onlyOurs, int notCompared) =>
        (Matches, OnlyTheirs, OnlyOurs, NotCompared) = (matches, onlyTheirs, onlyOurs, notCompared);

    /// <summary>Rows and events that are taken for one, by line.</summary>
    public ImmutableArray<Match> Matches { get; }

    /// <summary>Rows without an event, by line.</summary>
    public ImmutableArray<CodedRow> OnlyTheirs { get; }

    /// <summary>Events without a row, in the order of the record.</summary>
    public ImmutableArray<Event> OnlyOurs { get; }

    /// <summary>How many events were not compared, as a table of ACLED's kind has no place for them: series, and those without a time, a country or a counterpart of their type.</summary>
    public int NotCompared { get; }

    /// <summary>How often the matches agree, field by field.</summary>
    public ImmutableArray<Agreement> Agreements =>
    [
        Count("date", m => m.Date), Count("place", m => m.Place), Count("event type", m => m.Type), Count("sub-event type", m => m.SubType), Count("fatalities", m => m.Fatalities),
    ];

    /// <summary>Aligns a table with a record. The pairs that fit best are taken first; of equals the nearer one, then the first line, then the first event by id.</summary>
    public static Comparison Of(Record record, CodingTable table)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(table);
        var events = record.Events.Where(e => CodedEvent.WhyNot(e) is null).Select(e => new CodedEvent(e)).ToList();
        var (taken, matches) = (new HashSet<Id<Event>>(), new SortedDictionary<int, Match>());
        foreach (var pair in Pairs(events, table.Rows).OrderByDescending(p => p.Score).ThenBy(p => p.Kilometres ?? double.MaxValue).ThenBy(p => p.Row.Line).ThenBy(p => p.Event.Item.Id))
        {
            if (!matches.ContainsKey(pair.Row.Line) && taken.Add(pair.Event.Item.Id))
            {
                matches.Add(pair.Row.Line, new(pair.Row, pair.Event, pair.Score, pair.Kilometres));
            }
        }
        return new([.. matches.Values], [.. table.Rows.Where(r => !matches.ContainsKey(r.Line))],
            [.. events.Where(e => !taken.Contains(e.Item.Id)).Select(e => e.Item)], record.Events.Length - events.Count);
    }

    /// <summary>The pairs that can be one. Events are found by their first day, so that no row is held against all of them.</summary>
    private static IEnumerable<(CodedRow Row, CodedEvent Event, int Score, double? Kilometres)> Pairs(List<CodedEvent> events, ImmutableArray<CodedRow> rows)
    {
        var byDay = events.OrderBy(e => e.When.Start).ToList();
        var days = byDay.ConvertAll(e => e.When.Start.DayNumber);
        var longest = events.Select(e => e.Days).DefaultIfEmpty().Max();
        foreach (var row in rows)
        {
            for (var at = FirstFrom(days, row.From.DayNumber - RowScore.MostDaysApart - longest); at < days.Count && days[at] <= row.To.DayNumber + RowScore.MostDaysApart; at++)
            {
                var kilometres = RowScore.Kilometres(row, byDay[at]);
                if (RowScore.Of(row, byDay[at], kilometres) is { } score)
                {
                    yield return (row, byDay[at], score, kilometres);
                }
            }
        }
    }

    private static int FirstFrom(List<int> days, int day)
    {
        var at = days.BinarySearch(day);
        for (at = at < 0 ? ~at : at; at > 0 && days[at - 1] == day; at--)
        {
        }
        return at;
    }

    private Agreement Count(string field, Func<Match, bool?> agrees) => new(field, Matches.Count(m => agrees(m) == true), Matches.Count(m => agrees(m) is not null));
}
