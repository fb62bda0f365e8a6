using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Tests.Storage;

public abstract partial class DeskStoreContract
{
    [StoreFact]
    public void A_change_that_is_not_committed_leaves_nothing()
    {
        WriteAll(1);
        var before = Everything();
        using (var change = Store.Write())
        {
            Write(change, 2);
            See(d => d.State.Revision).ShouldBe(1);
        }
        Everything().ShouldBe(before);
        Store.Check().ShouldBeEmpty();
    }

    [StoreFact]
    public void A_change_sees_what_it_has_written()
    {
        WriteAll(1);
        using var change = Store.Write();
        Write(change, 2);
        var seen = Everything(change);
        change.Commit();
        Everything().ShouldBe(seen);
    }

    [StoreFact]
    public void A_change_is_over_when_it_is_committed()
    {
        using var change = Store.Write();
        change.Commit();
        Should.Throw<ObjectDisposedException>(change.Commit);
        Should.Throw<ObjectDisposedException>(() => change.AddOriginal(InventedDesk.Sha(1), [1]));
        Should.Throw<ObjectDisposedException>(() => change.State);
    }

    [StoreFact]
    public void A_snapshot_does_not_see_what_is_written_later()
    {
        WriteAll(1);
        using var other = Again();
        using var here = Store.Read();
        using var there = other.Read();
        var before = Everything(there);
        WriteAll(2);
        Everything(here).ShouldBe(before);
        Everything(there).ShouldBe(before);
        Everything().ShouldNotBe(before);
    }

    [StoreFact]
    public void Nobody_sees_a_change_before_it_is_committed()
    {
        using var other = Again();
        using var change = Store.Write();
        Write(change, 1);
        using (var desk = other.Read())
        {
            desk.State.Revision.ShouldBe(0);
        }
        change.Commit();
        using var after = other.Read();
        after.State.Revision.ShouldBe(1);
    }

    [StoreFact]
    public void A_desk_that_is_opened_again_is_the_same()
    {
        for (var revision = 1; revision < 4; revision++)
        {
            WriteAll(revision);
        }
        var before = Everything();
        Store.Dispose();
        using var again = Again(DeskMode.Read);
        using var desk = again.Read();
        Everything(desk).ShouldBe(before);
        again.Check().ShouldBeEmpty();
    }

    [StoreFact]
    public void Other_rows_can_be_asked_for_while_rows_come()
    {
        WriteAll(1);
        WriteAll(2);
        using var desk = Store.Read();
        var pairs = desk.Reports().SelectMany(r => desk.Parts(PartKind.Event).Select(e => (r.Report.Id, e.Id, Events: desk.EventsOf(r.Report.Id).Count(), desk.Part(PartKind.Event, e.Id)!.Order)));
        pairs.ToList().Count.ShouldBe(4);
        desk.Reports().Take(1).Count().ShouldBe(1);
        desk.Reports().Count().ShouldBe(2);
    }

    [StoreFact]
    public void No_more_rows_come_of_a_snapshot_at_its_end()
    {
        WriteAll(1);
        WriteAll(2);
        var desk = Store.Read();
        using var rows = desk.ReportIds().GetEnumerator();
        rows.MoveNext().ShouldBeTrue();
        desk.Dispose();
        desk.Dispose();
        See(d => d.ReportIds().Count()).ShouldBe(2);
        Should.Throw<ObjectDisposedException>(() => rows.MoveNext());
        Should.Throw<ObjectDisposedException>(() => desk.State);
        Should.Throw<ObjectDisposedException>(() => desk.ReportIds().Any());
    }

    [StoreFact]
    public void A_closed_store_is_not_used()
    {
        Store.Dispose();
        Should.Throw<ObjectDisposedException>(() => Store.Read());
        Should.Throw<ObjectDisposedException>(() => Store.Write());
        Should.Throw<ObjectDisposedException>(() => Store.Check());
    }

    private void WriteAll(int revision) => Change(c => Write(c, revision));

    private static void Write(IDeskChange change, int revision) => InventedRevisions.Write(change, revision);

    private string Everything() => See(Everything);

    private static string Everything(IDeskSnapshot desk) => InventedRevisions.Everything(desk);
}
