using System.Text;
using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Sqlite;
using Parallax.Storage.Sqlite.Binding;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Storage;

/// <summary>What is no desk, or cannot be used as one, is refused with the reason and what to do.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["a.desk"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(DeskMode.Read)]
    [InlineData(DeskMode.Write)]
    public void A_desk_that_is_not_there_is_not_made(DeskMode mode)
    {
        Refusal(Path, mode).ShouldContain("There is no desk");
        _folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public void A_desk_is_made_in_a_folder_that_is_there() => Refusal(_folder["none/a.desk"], DeskMode.Create).ShouldContain("there is no folder");

    [Theory]
    [InlineData(DeskMode.Read)]
    [InlineData(DeskMode.Create)]
    public void A_folder_is_no_desk(DeskMode mode) => Refusal(_folder["."], mode).ShouldContain("is a folder");

    [Theory]
    [InlineData(DeskMode.Read)]
    [InlineData(DeskMode.Write)]
    [InlineData(DeskMode.Create)]
    public void A_file_of_another_kind_is_left_as_it_is(DeskMode mode)
    {
        var text = string.Concat(Enumerable.Repeat("No desk, but a letter.\n", 100));
        _folder.Write("a.desk", text);
        Refusal(Path, mode).ShouldContain("is no desk");
        File.ReadAllText(Path).ShouldBe(text);
        _folder.Names.ShouldBe(["a.desk"]);
    }

    [Fact]
    public void An_empty_file_becomes_a_desk_when_one_is_to_be_made()
    {
        _folder.Write("a.desk", "");
        Refusal(Path, DeskMode.Read).ShouldContain("is empty");
        Refusal(Path, DeskMode.Write).ShouldContain("is empty");
        Write(1);
        Revision(Path).ShouldBe(1);
    }

    [Theory]
    [InlineData(DeskMode.Read)]
    [InlineData(DeskMode.Write)]
    [InlineData(DeskMode.Create)]
    public void A_file_of_another_program_is_left_as_it_is(DeskMode mode)
    {
        using (var connection = SqliteConnection.Open(Path, Path, SqliteOpen.ReadWrite | SqliteOpen.Create, TimeSpan.Zero))
        {
            connection.Run("CREATE TABLE recipe (name TEXT)");
        }
        var before = File.ReadAllBytes(Path);
        Refusal(Path, mode).ShouldContain("another program");
        File.ReadAllBytes(Path).ShouldBe(before);
    }

    [Fact]
    public void A_desk_that_somebody_has_locked_is_refused_after_a_while()
    {
        Write(1);
        using var other = SqliteConnection.Open(Path, Path, SqliteOpen.ReadWrite, TimeSpan.Zero);
        other.Run("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE");
        Should.Throw<DeskException>(() => SqliteDeskStore.Open(Path, DeskMode.Read, new() { Patience = TimeSpan.FromMilliseconds(50) })).Message.ShouldContain("another program");
    }

    [Fact]
    public void A_closed_desk_is_one_file()
    {
        Write(1);
        _folder.Names.ShouldBe(["a.desk"]);
        Revision(Path).ShouldBe(1);
        _folder.Names.ShouldBe(["a.desk"]);
    }

    [LinuxFact]
    public void A_desk_in_a_folder_that_cannot_be_written_to_can_be_read()
    {
        Write(1);
        using (new Nobody(_folder["."]))
        {
            Revision(Path).ShouldBe(1);
            using var store = SqliteDeskStore.Open(Path, DeskMode.Read);
            store.Check().ShouldBeEmpty();
            using var desk = store.Read();
            desk.Search(SearchQuery.Parse("river", out _)!, 5).ShouldNotBeEmpty();
        }
        _folder.Names.ShouldBe(["a.desk"]);
    }

    [LinuxFact]
    public void A_name_with_signs_is_a_name_also_where_nothing_can_be_written()
    {
        var path = _folder["a %20?#ä b.desk"];
        using (var store = SqliteDeskStore.Open(path, DeskMode.Create))
        {
            using var change = store.Write();
            InventedRevisions.Write(change, 1);
            change.Commit();
        }
        using (new Nobody(_folder["."]))
        {
            Revision(path).ShouldBe(1);
        }
    }

    [LinuxFact]
    public void A_desk_that_cannot_be_written_to_is_refused_for_writing()
    {
        Write(1);
        using (new Nobody(_folder["."]))
        {
            Refusal(Path, DeskMode.Write).ShouldContain("write");
            Refusal(_folder["new.desk"], DeskMode.Create).ShouldContain("folder");
        }
    }

    [LinuxFact]
    public void What_was_not_put_into_the_file_is_not_passed_over_where_nothing_can_be_written()
    {
        Write(1);
        using (var store = SqliteDeskStore.Open(Path, DeskMode.Write))
        {
            using var change = store.Write();
            InventedRevisions.Write(change, 2);
            change.Commit();
            File.Copy(Path, _folder["b.desk"]);
            File.Copy(Path + "-wal", _folder["b.desk-wal"]);
        }
        using (new Nobody(_folder["."]))
        {
            Refusal(_folder["b.desk"], DeskMode.Read).ShouldContain("was not closed");
        }
        Revision(_folder["b.desk"]).ShouldBe(2);
    }

    [Theory]
    [InlineData("postgres://a@127.0.0.1:1/c")]
    [InlineData("PostgreSQL://a@127.0.0.1:1/c")]
    public void An_address_of_a_server_is_no_path(string location) => Should.Throw<DeskException>(() => DeskStores.Open(location, DeskMode.Create)).Message.ShouldContain("PostgreSQL");

    [Fact]
    public void Damage_is_found()
    {
        Write(20);
        var bytes = File.ReadAllBytes(Path);
        const int Page = 4096;
        for (var page = 2; page < bytes.Length / Page; page += 3)
        {
            Encoding.ASCII.GetBytes("damage").CopyTo(bytes, page * Page); // where a page says what it is
        }
        File.WriteAllBytes(Path, bytes);
        using var store = SqliteDeskStore.Open(Path, DeskMode.Read);
        store.Check().ShouldNotBeEmpty();
    }

    private static string Refusal(string path, DeskMode mode) => Should.Throw<DeskException>(() => SqliteDeskStore.Open(path, mode).Dispose()).Message;

    private static int Revision(string path)
    {
        using var store = SqliteDeskStore.Open(path, DeskMode.Read);
        using var desk = store.Read();
        return desk.State.Revision;
    }

    private void Write(int revisions)
    {
        using var store = SqliteDeskStore.Open(Path, DeskMode.Create);
        using var change = store.Write();
        Enumerable.Range(1, revisions).ToList().ForEach(n => InventedRevisions.Write(change, n));
        change.Commit();
    }
}
