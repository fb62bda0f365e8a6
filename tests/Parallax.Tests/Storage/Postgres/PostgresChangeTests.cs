using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Postgres;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>What waits for the server comes there, however much it is and in whichever order.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresChangeTests(PostgresServer server)
{
    private static int s_desks;

    private readonly string _desk = $"change-{Interlocked.Increment(ref s_desks)}";

    [PostgresFact]
    public void A_change_of_which_more_comes_than_waits_is_kept_whole_or_not_at_all()
    {
        using var store = Open();
        var bytes = new byte[40_000_000];
        new Random(4).NextBytes(bytes);
        foreach (var isKept in new[] { false, true })
        {
            using (var change = store.Write())
            {
                change.AddOriginal(InventedDesk.Sha(99), bytes);
                InventedRevisions.Write(change, 1);
                InventedRevisions.Write(change, 2);
                if (isKept)
                {
                    change.Commit();
                }
            }
            using var desk = store.Read();
            desk.Originals().Count().ShouldBe(isKept ? 3 : 0);
            desk.ReportIds().Count().ShouldBe(isKept ? 2 : 0);
            (desk.Original(InventedDesk.Sha(99)) ?? []).AsSpan().SequenceEqual(isKept ? bytes : []).ShouldBeTrue();
        }
        store.Check().ShouldBeEmpty();
    }

    [PostgresFact]
    public void A_report_that_is_added_again_and_held_twice_is_found_out_before_the_end()
    {
        using var store = Open();
        var report = InventedDesk.Plain(1);
        Hold(store, report);
        Should.Throw<InvalidOperationException>(() => Hold(store, report)).Message.ShouldContain("held already");
        using var desk = store.Read();
        desk.Stays().ShouldBe([new(report.Report.Id, 1, null)]);
    }

    [PostgresFact]
    public void A_part_that_an_earlier_revision_puts_is_found_out_before_the_end()
    {
        using var store = Open();
        Put(store, 5);
        Should.Throw<InvalidOperationException>(() => Put(store, 4)).Message.ShouldContain("revision before");
        using var desk = store.Read();
        desk.PartStays().Single().Since.ShouldBe(5);
    }

    [PostgresFact]
    public void Rows_that_were_asked_for_before_a_change_wrote_on_come_as_they_were()
    {
        using var store = Open();
        using var change = store.Write();
        InventedRevisions.Write(change, 1);
        using var rows = change.ReportIds().GetEnumerator();
        rows.MoveNext().ShouldBeTrue();
        InventedRevisions.Write(change, 2);
        change.ReportIds().Count().ShouldBe(2);
        rows.MoveNext().ShouldBeFalse();
    }

    private PostgresDeskStore Open() => PostgresDeskStore.Open(server.Address(_desk), DeskMode.Create);

    private static void Hold(PostgresDeskStore store, StoredReport report)
    {
        using var change = store.Write();
        change.AddReport(report);
        change.Hold(report.Report.Id, 1);
        change.Commit();
    }

    private static void Put(PostgresDeskStore store, int since)
    {
        using var change = store.Write();
        change.PutPart(InventedDesk.Part(PartKind.Link, "x"), since, null);
        change.Commit();
    }
}
