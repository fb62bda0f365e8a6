using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Sqlite;
using Parallax.Storage.Sqlite.Binding;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Storage;

/// <summary>Files of other versions of the program, and systems whose SQLite is of another.</summary>
public sealed class SqliteSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["a.desk"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_desk_of_an_earlier_version_is_brought_up_to_date_when_it_is_written_to()
    {
        Write();
        SqliteOptions later = new() { Steps = [.. SqliteSchema.Steps, "CREATE TABLE added (n INTEGER PRIMARY KEY) STRICT;\nINSERT INTO added (n) VALUES (7)"] };
        Should.Throw<DeskException>(() => SqliteDeskStore.Open(Path, DeskMode.Read, later)).Message.ShouldContain("earlier");
        SqliteDeskStore.Open(Path, DeskMode.Write, later).Dispose();
        using var store = SqliteDeskStore.Open(Path, DeskMode.Read, later);
        using var desk = store.Read();
        desk.State.Revision.ShouldBe(1);
        Should.Throw<DeskException>(() => SqliteDeskStore.Open(Path, DeskMode.Write)).Message.ShouldContain("newer");
    }

    [Fact]
    public void A_step_to_a_later_version_is_taken_whole_or_not_at_all()
    {
        Write();
        SqliteOptions later = new() { Steps = [.. SqliteSchema.Steps, "CREATE TABLE added (n INTEGER PRIMARY KEY) STRICT;\nINSERT INTO missing (n) VALUES (7)"] };
        Should.Throw<DeskException>(() => SqliteDeskStore.Open(Path, DeskMode.Write, later));
        Revision().ShouldBe(1);
        using var connection = SqliteConnection.Open(Path, Path, SqliteOpen.ReadWrite, TimeSpan.Zero);
        connection.Number("SELECT count(*) FROM sqlite_schema WHERE name = 'added'").ShouldBe(0);
    }

    [Theory]
    [InlineData(3_039_004, "3.39.4")]
    [InlineData(3_007_000, "3.7.0")]
    public void A_system_whose_library_is_too_old_is_told_so(int version, string shown) => SqliteFeatures.Problem(version).ShouldNotBeNull().ShouldContain(shown);

    [Fact]
    public void The_least_version_will_do() => SqliteFeatures.Problem(3_040_000).ShouldBeNull();

    private int Revision()
    {
        using var store = SqliteDeskStore.Open(Path, DeskMode.Read);
        using var desk = store.Read();
        return desk.State.Revision;
    }

    private void Write()
    {
        using var store = SqliteDeskStore.Open(Path, DeskMode.Create);
        using var change = store.Write();
        InventedRevisions.Write(change, 1);
        change.Commit();
    }
}
