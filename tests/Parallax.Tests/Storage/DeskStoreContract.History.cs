using System.Text;
using Parallax.Desks;

namespace Parallax.Tests.Storage;

public abstract partial class DeskStoreContract
{
    [StoreFact]
    public void Every_field_of_a_revision_comes_back()
    {
        var revisions = Enum.GetValues<RevisionCause>().Select((cause, i) => new Revision(i + 1, DateTimeOffset.UnixEpoch.AddTicks(i * 12_345_678_901_234), cause,
            [.. Enumerable.Range(0, i).Select(InventedDesk.ReportId).Order()], i % 2 == 0 ? null : $"d-{i}\uD800", InventedDesk.Basis with { Lexicon = $"l{i}" })).ToList();
        revisions.ForEach(r => Change(c => c.AddRevision(r)));
        var found = See(d => d.Revisions().ToList());
        found.Count.ShouldBe(revisions.Count);
        foreach (var (a, e) in found.Zip(revisions))
        {
            (a.Number, a.Time, a.Time.Offset, a.Cause, a.Decision, a.Basis).ShouldBe((e.Number, e.Time, TimeSpan.Zero, e.Cause, e.Decision, e.Basis));
            a.Reports.ShouldBe(e.Reports);
        }
        See(d => d.Revisions(3).Select(r => r.Number).ToList()).ShouldBe([4, 5]);
        See(d => d.Revisions(9).Any()).ShouldBeFalse();
    }

    [StoreFact]
    public void A_revision_follows_the_last() => Change(c =>
    {
        Should.Throw<InvalidOperationException>(() => c.AddRevision(InventedRevision(2)));
        c.AddRevision(InventedRevision(1));
        Should.Throw<InvalidOperationException>(() => c.AddRevision(InventedRevision(1)));
        Should.Throw<InvalidOperationException>(() => c.AddRevision(InventedRevision(3)));
        c.AddRevision(InventedRevision(2));
    });

    [StoreFact]
    public void The_revision_of_a_moment_is_the_last_made_by_then()
    {
        Change(c => Enumerable.Range(1, 3).Select(InventedRevision).ToList().ForEach(c.AddRevision));
        var first = InventedRevision(1).Time;
        At(first.AddTicks(-1)).ShouldBeNull();
        At(first).ShouldBe(1);
        At(first.ToOffset(TimeSpan.FromHours(5))).ShouldBe(1);
        At(InventedRevision(2).Time.AddTicks(-1)).ShouldBe(1);
        At(InventedRevision(2).Time).ShouldBe(2);
        At(DateTimeOffset.MaxValue).ShouldBe(3);
        At(DateTimeOffset.MinValue).ShouldBeNull();
        int? At(DateTimeOffset time) => See(d => d.RevisionAt(time)?.Number);
    }

    [StoreFact]
    public void What_became_of_events_is_kept_by_revision_and_by_event()
    {
        var (low, high, other) = (new Id<Event>(5), new Id<Event>(ulong.MaxValue - 5), new Id<Event>(77));
        EventChange[] changes = [new(2, high, null), new(2, low, other), new(2, low, high), new(2, null, low), new(3, other, low), new(1, null, other)];
        Change(c => Array.ForEach(changes, c.AddChange));
        See(d => d.ChangesIn(2).ToList()).ShouldBe([new(2, null, low), new(2, low, other), new(2, low, high), new(2, high, null)]);
        See(d => d.ChangesOf(other).ToList()).ShouldBe([new(1, null, other), new(2, low, other), new(3, other, low)]);
        See(d => d.ChangesOf(high).ToList()).ShouldBe([new(2, low, high), new(2, high, null)]);
    }

    [StoreFact]
    public void A_change_that_an_event_went_into_and_came_out_of_comes_once()
    {
        var id = new Id<Event>(5);
        Change(c => c.AddChange(new(1, id, id)));
        See(d => d.ChangesOf(id).ToList()).ShouldBe([new(1, id, id)]);
    }

    [StoreFact]
    public void Decisions_are_kept_and_undone()
    {
        Change(c =>
        {
            c.AddDecision(new("d-2", 1, null, Bytes("""{"a":1}""")));
            c.AddDecision(new("d-1\uD800", 2, null, Bytes("""{"b":"é"}""")));
            c.AddDecision(new("d-0", 2, 4, Bytes("{}")));
            c.UndoDecision("d-2", 3);
            Should.Throw<InvalidOperationException>(() => c.UndoDecision("d-9", 3));
            Should.Throw<InvalidOperationException>(() => c.UndoDecision("d-2", 4));
        });
        See(d => d.Decisions().Select(x => (x.Id, x.Made, x.Undone, Encoding.UTF8.GetString(x.Body.Span))).ToList())
            .ShouldBe([("d-2", 1, 3, """{"a":1}"""), ("d-1\uD800", 2, null, """{"b":"é"}"""), ("d-0", 2, 4, "{}")]);
    }

    [StoreFact]
    public void Original_bytes_are_kept_once()
    {
        Change(c => c.AddOriginal(InventedDesk.Sha(1), [1, 2, 3]));
        Change(c => c.AddOriginal(InventedDesk.Sha(1), [4]));
        Change(c => c.AddOriginal(InventedDesk.Sha(2), []));
        See(d => d.Original(InventedDesk.Sha(1))).ShouldBe([1, 2, 3]);
        See(d => d.Original(InventedDesk.Sha(2))).ShouldBe([]);
        See(d => d.Original(InventedDesk.Sha(3))).ShouldBeNull();
        See(d => d.Originals().ToList()).ShouldBe(new[] { InventedDesk.Sha(1), InventedDesk.Sha(2) }.Order(StringComparer.Ordinal));
    }

    [StoreTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Five_million_original_bytes_come_back(bool random)
    {
        var bytes = new byte[5_000_000];
        if (random)
        {
            new Random(1).NextBytes(bytes);
        }
        Change(c => c.AddOriginal(InventedDesk.Sha(1), bytes));
        See(d => d.Original(InventedDesk.Sha(1))!.AsSpan().SequenceEqual(bytes)).ShouldBeTrue();
    }

    private static Revision InventedRevision(int number) => new(number, DateTimeOffset.UnixEpoch.AddHours(number), RevisionCause.Added, [], null, InventedDesk.Basis);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
