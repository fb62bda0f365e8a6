using Parallax.Desks;

namespace Parallax.Tests.Storage;

public abstract partial class DeskStoreContract
{
    [StoreFact]
    public void Every_field_of_what_an_event_is_found_by_comes_back() => ForAll(random =>
    {
        var rows = Enumerable.Range(0, 12).Select(i => InventedDesk.Row(random, InventedDesk.EventId(i))).ToList();
        Change(c => rows.ForEach(r => c.PutPart(InventedDesk.Part(r.Id), 3, r with { Changed = 99 })));
        var found = See(d => d.Events(new()).ToDictionary(r => r.Id));
        found.Count.ShouldBe(rows.Count);
        rows.ForEach(r => ShouldBeSame(found[r.Id], r with { Changed = 3 }));
    });

    [StoreFact]
    public void Events_come_in_the_order_of_the_record()
    {
        var ids = Enumerable.Range(0, 20).Select(InventedDesk.EventId).ToList();
        var reported = InventedDesk.ReportId(1);
        Change(c => ids.ForEach(i => c.PutPart(InventedDesk.Part(i, $"{i.Value % 5}"), 1, InventedDesk.Row(i) with { Reports = [reported] })));
        var expected = ids.OrderBy(i => i.Value % 5).ThenBy(i => i).ToList();
        See(d => d.Events(new()).Select(e => e.Id).ToList()).ShouldBe(expected);
        See(d => d.EventsOf(reported).ToList()).ShouldBe(expected);
        See(d => d.Parts(PartKind.Event).Select(p => p.Id).ToList()).ShouldBe(expected.Select(i => i.ToString()));
    }

    [StoreFact]
    public void Events_are_listed_by_any_conditions()
    {
        var first = 1;
        ForAll(random => ListEvents(random, first += 10));
    }

    private void ListEvents(Random random, int first)
    {
        var rows = Enumerable.Range(0, 30).Select(i => InventedDesk.Row(random, InventedDesk.EventId(i)) with { Changed = first + random.Next(4) }).ToList();
        Change(c => rows.ForEach(r => c.PutPart(InventedDesk.Part(r.Id), r.Changed, r)));
        for (var i = 0; i < 10; i++)
        {
            var query = Query(random, rows, first);
            See(d => d.Events(query).Select(e => e.Id).ToList()).ShouldBe(rows.Where(r => Fits(r, query)).Select(r => r.Id).Order());
        }
        Change(c => rows.ForEach(r => c.DropPart(PartKind.Event, r.Id.ToString(), first + 5)));
    }

    [StoreFact]
    public void An_event_that_is_put_again_is_found_by_the_new_row_alone()
    {
        var (id, before, after) = (InventedDesk.EventId(1), InventedDesk.ReportId(1), InventedDesk.ReportId(2));
        Change(c => c.PutPart(InventedDesk.Part(id), 1, InventedDesk.Row(id, "harbour") with { Reports = [before], Statuses = [FactStatus.Disputed] }));
        Change(c => c.PutPart(InventedDesk.Part(id), 2, InventedDesk.Row(id, "airfield") with { Reports = [after] }));
        See(d => d.Events(new()).Single()).Changed.ShouldBe(2);
        See(d => d.Events(new() { Statuses = [FactStatus.Disputed] }).Any()).ShouldBeFalse();
        See(d => d.EventsOf(before).Any()).ShouldBeFalse();
        See(d => d.EventsOf(after).ToList()).ShouldBe([id]);
        Found("harbour").ShouldBeEmpty();
        Found("airfield").ShouldBe([id.ToString()]);
    }

    [StoreFact]
    public void An_event_that_is_dropped_is_found_no_more()
    {
        var (id, report) = (InventedDesk.EventId(1), InventedDesk.ReportId(1));
        Change(c => c.PutPart(InventedDesk.Part(id), 1, InventedDesk.Row(id, "harbour") with { Reports = [report] }));
        Change(c => c.DropPart(PartKind.Event, id.ToString(), 2));
        See(d => d.Events(new()).Any()).ShouldBeFalse();
        See(d => d.EventsOf(report).Any()).ShouldBeFalse();
        See(d => d.EventsBeginning("e").Any()).ShouldBeFalse();
        Found("harbour").ShouldBeEmpty();
        See(d => d.LastPart(PartKind.Event, id.ToString())).ShouldNotBeNull();
    }

    [StoreFact]
    public void Events_are_found_by_how_their_id_begins()
    {
        var ids = Enumerable.Range(0, 60).Select(InventedDesk.EventId).Append(new(0)).Append(new(ulong.MaxValue)).ToList();
        Change(c => ids.ForEach(i => c.PutPart(InventedDesk.Part(i), 1, InventedDesk.Row(i))));
        foreach (var prefix in new[] { "", "e", "e-", "e-0", "e-7", "e-8", "e-f", "e-ff", "e-ffffffffffffffff", "e-0000000000000000", ids[3].ToString(), ids[4].ToString()[..5], "e-fffffffffffffffff", "r-", "x", "e-%", "e-_", "e-7 " })
        {
            See(d => d.EventsBeginning(prefix).ToList()).ShouldBe(ids.Where(i => i.ToString().StartsWith(prefix, StringComparison.Ordinal)).Order().Take(10));
        }
    }

    private static EventQuery Query(Random random, List<EventRow> rows, int first)
    {
        var like = rows[random.Next(rows.Count)];
        return new()
        {
            Types = random.Next(3) == 0 ? [like.Type, EventType.Other, EventType.CyberAttack] : [],
            Prominences = random.Next(3) == 0 ? [like.Prominence] : [],
            Statuses = random.Next(2) == 0 ? [.. like.Statuses.Take(2)] : [],
            From = random.Next(3) == 0 ? new DateOnly(2031, 1, 1).AddDays(random.Next(45)) : null,
            To = random.Next(3) == 0 ? new DateOnly(2031, 1, 1).AddDays(random.Next(45)) : null,
            ChangedAfter = random.Next(2) == 0 ? first - 1 + random.Next(5) : 0,
        };
    }

    private static bool Fits(EventRow row, EventQuery query) =>
        (query.Types.IsEmpty || query.Types.Contains(row.Type))
        && (query.Prominences.IsEmpty || query.Prominences.Contains(row.Prominence))
        && (query.Statuses.IsEmpty || query.Statuses.Any(s => row.Statuses.Contains(s)))
        && (query.From is not { } from || row.End >= from)
        && (query.To is not { } to || row.Start <= to)
        && row.Changed > query.ChangedAfter;

    private static void ShouldBeSame(EventRow a, EventRow e)
    {
        (a.Id, a.Type, a.Label, a.Prominence, a.Start, a.End, a.Place).ShouldBe((e.Id, e.Type, e.Label, e.Prominence, e.Start, e.End, e.Place));
        (a.Counts, a.Words, a.Changed).ShouldBe((e.Counts, e.Words, e.Changed));
        a.Actors.ShouldBe(e.Actors);
        a.Statuses.ShouldBe(e.Statuses);
        a.Reports.ShouldBe(e.Reports);
    }
}
