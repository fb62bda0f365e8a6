using System.Diagnostics;
using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Sqlite;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Storage;

/// <summary>Whatever becomes of the program or the disk, a desk holds the changes that were kept, whole, and no part of another.</summary>
public sealed class SqliteCrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDeskStore _other;

    public SqliteCrashTests() => _other = SqliteDeskStore.Open(_folder["other.desk"], DeskMode.Create);

    private string Path => _folder["a.desk"];

    public void Dispose()
    {
        _other.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_program_that_is_killed_while_it_writes_leaves_what_it_kept()
    {
        var random = new Random(9);
        for (var round = 0; round < 10; round++)
        {
            using var child = ChildProcess.Start(Path);
            child.WaitFor(random.Next(1, 12)).ShouldBeTrue(child.Message);
            var clock = Stopwatch.StartNew();
            while (clock.Elapsed < TimeSpan.FromMicroseconds(random.Next(20_000)))
            {
            }
            child.Kill();
            ShouldHold(child.Last, orOneMore: true);
        }
    }

    [Fact]
    public void A_disk_that_gets_full_takes_nothing_away()
    {
        var revision = 0;
        using (var store = SqliteDeskStore.Open(Path, DeskMode.Create, new() { MostPages = 60 }))
        {
            Should.Throw<DeskException>(() =>
            {
                for (; revision < 1000; revision++)
                {
                    using var change = store.Write();
                    InventedRevisions.Write(change, revision + 1);
                    change.Commit();
                }
            }).Message.ShouldContain("full");
            using var desk = store.Read();
            desk.State.Revision.ShouldBe(revision);
        }
        revision.ShouldBeGreaterThan(2);
        ShouldHold(revision);
        ShouldTakeMore(revision);
    }

    [Fact]
    public void A_change_of_which_a_part_was_refused_is_not_kept()
    {
        using (var store = SqliteDeskStore.Open(Path, DeskMode.Create, new() { MostPages = 60 }))
        {
            using (var first = store.Write())
            {
                InventedRevisions.Write(first, 1);
                first.Commit();
            }
            var noise = new byte[2_000_000];
            new Random(1).NextBytes(noise);
            using var change = store.Write();
            Should.Throw<DeskException>(() => change.AddOriginal(InventedDesk.Sha(1), noise));
            Should.Throw<DeskException>(() => InventedRevisions.Write(change, 2)).Message.ShouldContain("part of it failed");
            Should.Throw<DeskException>(change.Commit);
        }
        ShouldHold(1);
    }

    [BashFact]
    public void A_file_that_may_not_grow_takes_nothing_away()
    {
        using var child = ChildProcess.Start(Path, mostKilobytes: 1500);
        child.End().ShouldBe(RevisionWriter.Refused, child.Message);
        child.Message.ShouldContain(Path);
        child.Last.ShouldBeGreaterThan(2);
        ShouldHold(child.Last);
        ShouldTakeMore(child.Last);
    }

    private void ShouldHold(int revision, bool orOneMore = false)
    {
        using var store = SqliteDeskStore.Open(Path, DeskMode.Read);
        store.Check().ShouldBeEmpty();
        using var desk = store.Read();
        var found = desk.State.Revision;
        found.ShouldBeInRange(revision, orOneMore ? revision + 1 : revision);
        InventedRevisions.Everything(desk).ShouldBe(Expected(found));
    }

    private void ShouldTakeMore(int revision)
    {
        using (var store = SqliteDeskStore.Open(Path, DeskMode.Write))
        {
            using var change = store.Write();
            InventedRevisions.Write(change, revision + 1);
            change.Commit();
        }
        ShouldHold(revision + 1);
    }

    /// <summary>What a desk says to which nothing happened.</summary>
    private string Expected(int revision)
    {
        using var change = _other.Write();
        for (var next = change.State.Revision + 1; next <= revision; next++)
        {
            InventedRevisions.Write(change, next);
        }
        var all = InventedRevisions.Everything(change);
        change.Commit();
        return all;
    }
}
