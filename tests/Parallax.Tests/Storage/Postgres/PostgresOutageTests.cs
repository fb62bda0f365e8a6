using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Postgres;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>Whatever becomes of the server or of the way to it, a desk holds the changes that were kept, whole, and no part of another.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresOutageTests(PostgresServer server) : IDisposable
{
    /// <summary>What the store says at the end of a change; "READ COMMITTED" at its beginning is another word.</summary>
    private const string Commit = "COMMIT\0";

    private static int s_desks;

    private readonly string _desk = $"outage-{Interlocked.Increment(ref s_desks)}";

    /// <summary>The tests that follow need the server, whatever became of this.</summary>
    public void Dispose() => server.Start();

    [PostgresTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_ends_while_it_is_written_to_keeps_what_it_said_it_kept(bool killed)
    {
        using var store = Open();
        for (var round = 1; round < 4; round++)
        {
            var kept = Revision(store);
            var writer = Task.Run(() => WriteUntilRefused(store, ref kept));
            var wanted = Volatile.Read(ref kept) + (3 * round);
            SpinWait.SpinUntil(() => Volatile.Read(ref kept) >= wanted, TimeSpan.FromMinutes(1)).ShouldBeTrue();
            End(killed);
            var refusal = await writer;
            refusal.Message.ShouldContain($"127.0.0.1:{server.Port}");
            server.Start();
            Revision(store).ShouldBeInRange(kept, kept + 1);
            ShouldBeWhole(store);
        }
    }

    [PostgresFact]
    public void A_store_goes_on_when_its_server_is_back()
    {
        using var store = Open();
        Write(store, 1);
        End(killed: false);
        Should.Throw<DeskException>(() => store.Read()).Message.ShouldContain("Nothing answers");
        Should.Throw<DeskException>(() => store.Write()).Message.ShouldContain("Nothing answers");
        server.Start();
        Write(store, 2);
        ShouldBeWhole(store);
    }

    [PostgresFact]
    public void A_change_whose_connection_is_lost_is_not_kept()
    {
        using var store = Open();
        Write(store, 1);
        using (var change = store.Write())
        {
            InventedRevisions.Write(change, 2);
            Disconnect();
            Should.Throw<DeskException>(change.Commit).Message.ShouldEndWith("Nothing of the change was kept.");
            Should.Throw<DeskException>(() => change.AddOriginal(InventedDesk.Sha(1), [1])).Message.ShouldContain("not");
        }
        Write(store, 2);
        ShouldBeWhole(store);
    }

    [PostgresFact]
    public void A_snapshot_whose_connection_is_lost_says_so()
    {
        using var store = Open();
        Write(store, 1);
        using var desk = store.Read();
        Disconnect();
        Should.Throw<DeskException>(() => desk.ReportIds().ToList()).Message.ShouldNotContain("change");
        Should.Throw<DeskException>(() => desk.ReportIds().ToList());
    }

    [PostgresFact]
    public void A_change_whose_last_answer_is_lost_is_found_kept()
    {
        using var proxy = new CuttingProxy(server.Port, Commit, isHeard: true, most: 1);
        Open().Dispose();
        using var store = PostgresDeskStore.Open(server.Address(_desk, port: proxy.Port), DeskMode.Write);
        Write(store, 1);
        proxy.Cuts.ShouldBe(1);
        Write(store, 2);
        ShouldBeWhole(store);
    }

    [PostgresFact]
    public void A_change_whose_last_word_is_lost_is_found_not_kept()
    {
        using var proxy = new CuttingProxy(server.Port, Commit, isHeard: false, most: 1);
        Open().Dispose();
        using var store = PostgresDeskStore.Open(server.Address(_desk, port: proxy.Port), DeskMode.Write);
        Should.Throw<DeskException>(() => Write(store, 1)).Message.ShouldEndWith("Nothing of the change was kept.");
        proxy.Cuts.ShouldBe(1);
        Revision(store).ShouldBe(0);
        Write(store, 1);
        ShouldBeWhole(store);
    }

    [PostgresFact]
    public void Where_the_server_cannot_be_asked_nobody_is_told_that_a_change_was_kept_or_not()
    {
        using var proxy = new CuttingProxy(server.Port, Commit, isHeard: true, most: 1);
        Open().Dispose();
        using var store = PostgresDeskStore.Open(server.Address(_desk, port: proxy.Port), DeskMode.Write);
        using var change = store.Write();
        InventedRevisions.Write(change, 1);
        proxy.IsShut = true;
        var message = Should.Throw<DeskException>(change.Commit).Message;
        proxy.Cuts.ShouldBe(1);
        message.ShouldContain("look at the last revision");
        message.ShouldNotContain("Nothing of the change was kept");
    }

    private PostgresDeskStore Open() => PostgresDeskStore.Open(server.Address(_desk), DeskMode.Create);

    private void End(bool killed)
    {
        if (killed)
        {
            server.Kill();
        }
        else
        {
            server.StopAtOnce();
        }
    }

    private void Disconnect() =>
        server.Execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parallax'");

    private static DeskException WriteUntilRefused(PostgresDeskStore store, ref int kept)
    {
        try
        {
            while (true)
            {
                var next = Volatile.Read(ref kept) + 1;
                Write(store, next);
                Volatile.Write(ref kept, next);
            }
        }
        catch (DeskException e)
        {
            return e;
        }
    }

    private static void Write(PostgresDeskStore store, int revision)
    {
        using var change = store.Write();
        InventedRevisions.Write(change, revision);
        change.Commit();
    }

    private static int Revision(PostgresDeskStore store)
    {
        using var desk = store.Read();
        return desk.State.Revision;
    }

    /// <summary>Holds the desk against another to which the same revisions were written one after the other, with nothing amiss.</summary>
    private void ShouldBeWhole(PostgresDeskStore store)
    {
        using var desk = store.Read();
        using var other = PostgresDeskStore.Open(server.Address($"{_desk}-{Interlocked.Increment(ref s_desks)}"), DeskMode.Create);
        for (var revision = 1; revision <= desk.State.Revision; revision++)
        {
            Write(other, revision);
        }
        using var expected = other.Read();
        InventedRevisions.Everything(desk).ShouldBe(InventedRevisions.Everything(expected));
        store.Check().ShouldBeEmpty();
    }
}
