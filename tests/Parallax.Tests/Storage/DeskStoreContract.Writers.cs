using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Tests.Storage;

public abstract partial class DeskStoreContract
{
    private static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(100);

    [StoreTheory]
    [InlineData(DeskMode.Read)]
    [InlineData(DeskMode.Write)]
    [InlineData(DeskMode.Create)]
    public void A_desk_can_be_opened_while_somebody_writes(DeskMode mode)
    {
        WriteAll(1);
        using var change = Store.Write();
        Write(change, 2);
        using var other = Again(mode, Brief);
        using (var desk = other.Read())
        {
            desk.State.Revision.ShouldBe(1);
        }
        other.Check().ShouldBeEmpty();
        change.Commit();
        using var after = other.Read();
        after.State.Revision.ShouldBe(2);
    }

    [StoreTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_second_writer_is_refused_after_a_while_and_told_so(bool elsewhere)
    {
        using var patient = Again(patience: Brief);
        using var other = elsewhere ? Again(patience: Brief) : null;
        var second = other ?? patient;
        using (var change = patient.Write())
        {
            Should.Throw<DeskException>(() => second.Write()).Message.ShouldContain("writ");
            Write(change, 1);
            change.Commit();
        }
        using var free = second.Write();
        free.State.Revision.ShouldBe(1);
    }

    [StoreFact]
    public async Task A_second_writer_waits_for_the_first()
    {
        using var other = Again();
        using var change = Store.Write();
        var waiting = Task.Run(() =>
        {
            using var second = other.Write();
            Write(second, second.State.Revision + 1);
            second.Commit();
        });
        await Task.Delay(Brief);
        waiting.IsCompleted.ShouldBeFalse();
        Write(change, 1);
        change.Commit();
        await waiting;
        See(d => d.State.Revision).ShouldBe(2);
    }

    [StoreFact]
    public void A_change_that_is_dropped_leaves_room_for_the_next()
    {
        using var store = Again(patience: Brief);
        for (var i = 0; i < 5; i++)
        {
            using var change = store.Write();
            Write(change, 1);
        }
        WriteAll(1);
    }

    [StoreFact]
    public async Task Many_read_while_one_writes()
    {
        WriteAll(1);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(i => Task.Run(() =>
        {
            var reads = 0;
            for (; !stop.IsCancellationRequested || reads == 0; reads++)
            {
                using var desk = Store.Read();
                var revision = desk.State.Revision;
                desk.Revisions().Count().ShouldBe(revision);
                desk.ReportIds().Count().ShouldBe(revision);
                desk.Parts(PartKind.Event).Count().ShouldBe(revision);
                desk.Search(SearchQuery.Parse("river", out _)!, 100).Count(h => h.Report.HasValue).ShouldBe(revision);
            }
            return reads;
        })).ToList();
        for (var revision = 2; revision < 20; revision++)
        {
            WriteAll(revision);
        }
        await stop.CancelAsync();
        (await Task.WhenAll(readers)).ShouldAllBe(r => r > 0);
    }
}
