using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Postgres;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>What a server refuses is told in a way that says what to do, and never with a password.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresAccessTests(PostgresServer server)
{
    private static int s_desks;

    private readonly string _desk = $"access-{Interlocked.Increment(ref s_desks)}";

    [PostgresFact]
    public void A_server_that_is_not_there_is_named()
    {
        using var nobody = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        nobody.Start();
        var port = ((System.Net.IPEndPoint)nobody.LocalEndpoint).Port;
        nobody.Stop();
        Refusal(server.Address(_desk, port: port), DeskMode.Create).ShouldContain($"Nothing answers at 127.0.0.1:{port}");
    }

    [PostgresFact]
    public void A_wrong_password_is_told_and_not_shown()
    {
        var message = Refusal($"postgres://postgres:not-this-one@127.0.0.1:{server.Port}/postgres?desk={_desk}", DeskMode.Create);
        message.ShouldContain("does not let user 'postgres' in");
        message.ShouldContain("PGPASSWORD");
        message.ShouldNotContain("not-this-one");
    }

    [PostgresFact]
    public void A_password_that_is_missing_is_asked_for() =>
        Refusal($"postgres://postgres@127.0.0.1:{server.Port}/postgres?desk={_desk}", DeskMode.Create).ShouldContain("wants a password for user 'postgres'");

    [PostgresFact]
    public void A_database_that_is_missing_is_named() =>
        Refusal(server.Address(_desk).Replace("/postgres?", "/nowhere?", StringComparison.Ordinal), DeskMode.Create).ShouldContain("There is no database 'nowhere'");

    [PostgresTheory]
    [InlineData(DeskMode.Read)]
    [InlineData(DeskMode.Write)]
    public void A_desk_that_is_missing_is_named_and_not_made(DeskMode mode)
    {
        Refusal(server.Address(_desk), mode).ShouldContain($"There is no desk '{_desk}'");
        Refusal(server.Address(_desk), mode).ShouldContain($"There is no desk '{_desk}'");
    }

    [PostgresFact]
    public void A_schema_of_somebody_else_is_left_alone()
    {
        server.Execute($"""create schema "{_desk}"; create table "{_desk}".desk (n integer)""");
        Refusal(server.Address(_desk), DeskMode.Create).ShouldContain("not those of a desk");
        Refusal(server.Address(_desk), DeskMode.Write).ShouldContain("though a schema of that name");
    }

    [PostgresFact]
    public void A_desk_is_made_in_an_empty_schema()
    {
        server.Execute($"""create schema "{_desk}" """);
        using var store = Open();
        store.Check().ShouldBeEmpty();
    }

    [PostgresFact]
    public void A_desk_of_an_older_program_is_not_only_read()
    {
        Open().Dispose();
        server.Execute($"""update "{_desk}".desk set version = 0""");
        Refusal(server.Address(_desk), DeskMode.Read).ShouldContain("older program");
    }

    [PostgresFact]
    public void A_user_without_rights_is_told_which_are_missing()
    {
        Open().Dispose();
        server.Execute(Role("nobody"));
        Refusal(server.Address(_desk, "nobody"), DeskMode.Read).ShouldContain("grant select on all tables");
        Refusal(server.Address(_desk + "-new", "nobody"), DeskMode.Create).ShouldContain("user 'nobody' may not");
    }

    [PostgresFact]
    public void A_user_who_may_only_read_reads_and_is_refused_when_writing()
    {
        using (var own = Open())
        {
            Write(own, 1);
        }
        server.Execute($"""{Role("reader")}; grant usage on schema "{_desk}" to reader; grant select on all tables in schema "{_desk}" to reader""");
        using var store = PostgresDeskStore.Open(server.Address(_desk, "reader"), DeskMode.Write);
        using (var desk = store.Read())
        {
            desk.ReportIds().Count().ShouldBe(1);
        }
        Should.Throw<DeskException>(() => store.Write()).Message.ShouldContain("may not write");
    }

    [PostgresFact]
    public void A_server_that_can_only_be_read_is_told()
    {
        Open().Dispose();
        server.Execute($"""{Role("standby")} superuser; alter role standby set default_transaction_read_only = on""");
        using var store = PostgresDeskStore.Open(server.Address(_desk, "standby"), DeskMode.Write);
        store.Read().Dispose();
        Should.Throw<DeskException>(() => store.Write()).Message.ShouldContain("can only be read");
        Refusal(server.Address(_desk + "-new", "standby"), DeskMode.Create).ShouldContain("can only be read");
    }

    [PostgresFact]
    public void A_server_that_takes_no_more_connections_is_told()
    {
        server.Execute($"{Role("crowd")} connection limit 0");
        Refusal(server.Address(_desk, "crowd"), DeskMode.Create).ShouldContain("takes no more connections");
    }

    [PostgresFact]
    public void A_full_disk_loses_nothing_that_was_kept()
    {
        using var store = Open();
        Write(store, 1);
        server.Execute($"""
            create function "{_desk}".no_room() returns trigger language plpgsql as $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
            create trigger no_room before insert on "{_desk}".part for each statement execute function "{_desk}".no_room()
            """);
        var message = Should.Throw<DeskException>(() => Write(store, 2)).Message;
        message.ShouldContain("is full");
        message.ShouldEndWith("Nothing of the change was kept.");
        server.Execute($"""drop trigger no_room on "{_desk}".part""");
        store.Check().ShouldBeEmpty();
        Write(store, 2);
        using var desk = store.Read();
        desk.ReportIds().Count().ShouldBe(2);
    }

    [PostgresFact]
    public void Rows_that_do_not_fit_each_other_are_found()
    {
        using var store = Open();
        Write(store, 1);
        server.Execute($"""delete from "{_desk}".search where kind = 0; update "{_desk}".part set body = 'x' where kind = 1""");
        var problems = store.Check();
        problems.ShouldContain(p => p.Contains("is held but not in the index of words", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Contains("cannot be read", StringComparison.Ordinal));
    }

    [PostgresFact]
    public void Desks_of_one_database_do_not_touch_each_other()
    {
        using var one = Open();
        using var other = PostgresDeskStore.Open(server.Address(_desk + "-other"), DeskMode.Create);
        Write(one, 1);
        using (var first = one.Write())
        using (var second = other.Write())
        {
            InventedRevisions.Write(first, 2);
            InventedRevisions.Write(second, 1);
            second.Commit();
            first.Commit();
        }
        using var desk = other.Read();
        desk.State.Revision.ShouldBe(1);
        desk.ReportIds().Count().ShouldBe(1);
        desk.Search(SearchQuery.Parse("flood", out _)!, 9).Count().ShouldBe(1);
    }

    private PostgresDeskStore Open() => PostgresDeskStore.Open(server.Address(_desk), DeskMode.Create);

    private static void Write(PostgresDeskStore store, int revision)
    {
        using var change = store.Write();
        InventedRevisions.Write(change, revision);
        change.Commit();
    }

    private static string Role(string name) => $"create role {name} login password '{PostgresServer.Password}'";

    private static string Refusal(string address, DeskMode mode)
    {
        var message = Should.Throw<DeskException>(() => PostgresDeskStore.Open(address, mode).Dispose()).Message;
        message.ShouldNotContain(PostgresServer.Password);
        message.ShouldNotContain(Uri.EscapeDataString(PostgresServer.Password));
        return message;
    }
}
