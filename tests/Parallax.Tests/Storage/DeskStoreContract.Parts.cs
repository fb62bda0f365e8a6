using System.Text;
using Parallax.Desks;

namespace Parallax.Tests.Storage;

public abstract partial class DeskStoreContract
{
    [StoreTheory]
    [InlineData(PartKind.Report, "r-0000000000000001")]
    [InlineData(PartKind.Statement, "s-0000000000000001")]
    [InlineData(PartKind.Link, "e-0000000000000001 e-0000000000000002")]
    [InlineData(PartKind.Decision, "d-\uD83D\uDE80'")]
    public void A_part_comes_back_as_it_was_put(PartKind kind, string id)
    {
        var part = InventedDesk.Part(kind, id, "order \uD800\0", """{"a":"é\ud800"}""");
        Change(c => c.PutPart(part, 1, null));
        ShouldBeSame(See(d => d.Part(kind, id)), part);
        ShouldBeSame(See(d => d.Part(kind, id, 1)), part);
        ShouldBeSame(See(d => d.LastPart(kind, id)), part);
        ShouldBeSame(See(d => d.Parts(kind).Single()), part);
        See(d => d.Part(kind, id, 0)).ShouldBeNull();
    }

    [StoreFact]
    public void Links_are_found_from_both_of_their_ends()
    {
        string[] ids = [.. Enumerable.Range(1, 4).Select(i => InventedDesk.EventId(i).ToString()).Order(StringComparer.Ordinal)];
        string[] links = [$"{ids[0]} {ids[1]}", $"{ids[1]} {ids[2]}", $"{ids[2]} {ids[0]}", $"{ids[2]} {ids[3]}"];
        Change(change =>
        {
            foreach (var link in links)
            {
                change.PutPart(InventedDesk.Part(PartKind.Link, link, link), 1, null);
            }
        });
        Change(change => change.DropPart(PartKind.Link, links[3], 2));
        using var desk = Store.Read();
        IEnumerable<string> Of(int end) => desk.LinksOf(Id<Event>.Parse(ids[end], null)).Select(l => l.Id);
        Of(0).ShouldBe([links[0], links[2]]);
        Of(1).ShouldBe([links[0], links[1]]);
        Of(2).ShouldBe([links[1], links[2]]);
        Of(3).ShouldBeEmpty();
    }

    [StoreFact]
    public void Parts_of_one_id_and_several_kinds_are_several()
    {
        Change(c =>
        {
            c.PutPart(InventedDesk.Part(PartKind.Statement, "x", body: "1"), 1, null);
            c.PutPart(InventedDesk.Part(PartKind.Link, "x", body: "2"), 1, null);
            c.DropPart(PartKind.Statement, "x", 2);
        });
        See(d => d.Part(PartKind.Statement, "x")).ShouldBeNull();
        Body(See(d => d.Part(PartKind.Link, "x"))).ShouldBe("2");
        Body(See(d => d.LastPart(PartKind.Statement, "x"))).ShouldBe("1");
    }

    [StoreFact]
    public void Parts_come_by_code_units_of_their_order_and_then_of_their_id()
    {
        string[] orders = ["", "\0", "0", "10", "9", "A", "a", "a\0", "ab", "é", "\uD7FF", "\uD800", "\uD83D\uDE80", "\uDFFF", "\uE000", "\uFFFF"];
        var ids = orders.SelectMany(o => new[] { (Order: o, Id: "\uE000"), (Order: o, Id: "\uD83D\uDE80") }).ToList();
        Change(c => ids.ForEach(i => c.PutPart(InventedDesk.Part(PartKind.Statement, i.Order + i.Id, i.Order), 1, null)));
        var expected = ids.OrderBy(i => i.Order, StringComparer.Ordinal).ThenBy(i => i.Order + i.Id, StringComparer.Ordinal).Select(i => i.Order + i.Id).ToList();
        See(d => d.Parts(PartKind.Statement).Select(p => p.Id).ToList()).ShouldBe(expected);
        See(d => d.Parts(PartKind.Statement, 1).Select(p => p.Id).ToList()).ShouldBe(expected);
        See(d => d.PartStays().Select(p => p.Part.Id).ToList()).ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    [StoreFact]
    public void The_record_of_every_revision_can_be_read_again() => ForAll(random =>
    {
        var past = new Dictionary<int, Dictionary<(PartKind, string), string>>();
        var now = new Dictionary<(PartKind, string), string>();
        var kinds = new[] { PartKind.Report, PartKind.Statement };
        var before = See(d => d.Revisions().Count());
        var first = before + 1;
        Change(c => kinds.SelectMany(k => c.Parts(k).ToList()).ToList().ForEach(p => c.DropPart(p.Kind, p.Id, first)));
        for (var revision = first; revision < first + 6; revision++)
        {
            Change(c =>
            {
                for (var i = random.Next(8); i > 0; i--)
                {
                    Alter(c, now, (kinds[random.Next(2)], $"{random.Next(5)}"), revision, random);
                }
                c.AddRevision(InventedRevision(revision));
            });
            past[revision] = new(now);
        }
        foreach (var (revision, parts) in past)
        {
            Shown(kinds.SelectMany(k => See(d => d.Parts(k, revision).ToList()))).ShouldBe(Shown(parts));
            parts.ShouldAllBe(p => Body(See(d => d.Part(p.Key.Item1, p.Key.Item2, revision))) == p.Value);
        }
        Shown(kinds.SelectMany(k => See(d => d.Parts(k).ToList()))).ShouldBe(Shown(now));
    });

    [StoreFact]
    public void A_part_that_one_revision_puts_twice_is_as_it_was_put_last()
    {
        Change(c =>
        {
            c.PutPart(InventedDesk.Part(PartKind.Statement, "x", body: "1"), 1, null);
            c.PutPart(InventedDesk.Part(PartKind.Statement, "x", body: "2"), 2, null);
            c.PutPart(InventedDesk.Part(PartKind.Statement, "x", body: "3"), 2, null);
            c.PutPart(InventedDesk.Part(PartKind.Statement, "y", body: "4"), 2, null);
            c.DropPart(PartKind.Statement, "y", 2);
        });
        See(d => d.PartStays().Select(s => (Body(s.Part), s.Since, s.Until)).ToList()).ShouldBe([("1", 1, 2), ("3", 2, null)]);
    }

    [StoreFact]
    public void No_revision_changes_what_a_later_one_put()
    {
        Change(c =>
        {
            c.PutPart(InventedDesk.Part(PartKind.Statement, "x", body: "1"), 5, null);
            Should.Throw<InvalidOperationException>(() => c.PutPart(InventedDesk.Part(PartKind.Statement, "x", body: "2"), 4, null));
            Should.Throw<InvalidOperationException>(() => c.DropPart(PartKind.Statement, "x", 4));
        });
        See(d => d.PartStays().Select(s => (Body(s.Part), s.Since, s.Until)).ToList()).ShouldBe([("1", 5, null)]);
    }

    [StoreFact]
    public void Only_a_part_that_stands_can_be_dropped() =>
        Change(c => Should.Throw<InvalidOperationException>(() => c.DropPart(PartKind.Link, "x", 1)));

    [StoreFact]
    public void An_event_is_put_with_what_it_is_found_by_and_nothing_else_is()
    {
        var id = InventedDesk.EventId(1);
        Change(c =>
        {
            Should.Throw<ArgumentException>(() => c.PutPart(InventedDesk.Part(id), 1, null));
            Should.Throw<ArgumentException>(() => c.PutPart(InventedDesk.Part(id), 1, InventedDesk.Row(InventedDesk.EventId(2))));
            Should.Throw<ArgumentException>(() => c.PutPart(InventedDesk.Part(PartKind.Link, "x"), 1, InventedDesk.Row(id)));
        });
        See(d => d.PartStays().Any()).ShouldBeFalse();
    }

    [StoreFact]
    public void Parts_with_their_times_are_copied()
    {
        var id = InventedDesk.EventId(1);
        PartStay[] stays = [new(InventedDesk.Part(id, body: "1"), 1, 3), new(InventedDesk.Part(id, body: "2"), 4, null), new(InventedDesk.Part(PartKind.Link, "l"), 2, 5)];
        Change(c =>
        {
            c.AddPartStay(stays[0], null);
            c.AddPartStay(stays[1], InventedDesk.Row(id, "Ferry"));
            c.AddPartStay(stays[2], null);
        });
        See(d => d.PartStays().Select(s => (s.Part.Kind, s.Part.Id, Body(s.Part), s.Since, s.Until)).ToList())
            .ShouldBe(stays.Select(s => (s.Part.Kind, s.Part.Id, (string?)Body(s.Part), s.Since, s.Until)));
        See(d => d.Events(new()).Single()).Changed.ShouldBe(4);
        Found("ferry").ShouldBe([id.ToString()]);
    }

    [StoreFact]
    public void A_part_of_five_million_bytes_comes_back()
    {
        var body = new byte[5_000_000];
        new Random(3).NextBytes(body);
        Change(c => c.PutPart(new(PartKind.Link, "x", "", body), 1, null));
        See(d => d.Part(PartKind.Link, "x")!.Body.Span.SequenceEqual(body)).ShouldBeTrue();
    }

    /// <summary>Fails where a single field of the two differs.</summary>
    protected static void ShouldBeSame(StoredPart? actual, StoredPart expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        (actual.ShouldNotBeNull().Kind, actual.Id, actual.Order).ShouldBe((expected.Kind, expected.Id, expected.Order));
        actual.Body.ToArray().ShouldBe(expected.Body.ToArray());
    }

    private static string? Body(StoredPart? part) => part is null ? null : Encoding.UTF8.GetString(part.Body.Span);

    private static void Alter(IDeskChange change, Dictionary<(PartKind, string), string> now, (PartKind Kind, string Id) part, int revision, Random random)
    {
        if (random.Next(3) > 0)
        {
            var body = $"{{\"n\":{random.Next()}}}";
            change.PutPart(InventedDesk.Part(part.Kind, part.Id, body: body), revision, null);
            now[part] = body;
        }
        else if (now.Remove(part))
        {
            change.DropPart(part.Kind, part.Id, revision);
        }
    }

    private static List<string> Shown(IEnumerable<StoredPart> parts) => [.. parts.Select(p => $"{p.Kind} {p.Id} {Body(p)}")];

    private static List<string> Shown(Dictionary<(PartKind, string), string> parts) => [.. parts.OrderBy(p => p.Key).Select(p => $"{p.Key.Item1} {p.Key.Item2} {p.Value}")];
}
