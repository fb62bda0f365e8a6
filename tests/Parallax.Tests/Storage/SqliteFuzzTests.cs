using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Sqlite;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Storage;

/// <summary>A file of which bytes were changed gives answers or a <see cref="DeskException"/>, whatever the bytes.</summary>
public sealed class SqliteFuzzTests : IDisposable
{
    private const int Rounds = 120;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_bytes_of_a_file_end_the_program()
    {
        var whole = Desk();
        var random = new Random(4);
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var path = _folder[$"{round}.desk"];
            File.WriteAllBytes(path, Changed(whole, random));
            refused += Use(path) ? 0 : 1;
            File.Delete(path);
        }
        refused.ShouldBeInRange(Rounds / 10, Rounds - 1);
    }

    /// <summary>False where the desk was refused at some point.</summary>
    private static bool Use(string path)
    {
        try
        {
            using var store = SqliteDeskStore.Open(path, DeskMode.Write);
            var isWhole = store.Check().Count == 0;
            using (var desk = store.Read())
            {
                InventedRevisions.Everything(desk);
            }
            using var change = store.Write();
            InventedRevisions.Write(change, change.State.Revision + 1);
            change.Commit();
            return isWhole;
        }
        catch (DeskException)
        {
            return false;
        }
    }

    private static byte[] Changed(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var changes = random.Next(1, 30); changes > 0; changes--)
        {
            // half of the changes are in the first pages, where the tables are described
            var at = random.Next(random.Next(2) == 0 ? bytes.Length : 20_000);
            var length = Math.Min(random.Next(3) == 0 ? random.Next(400) : 1, bytes.Length - at);
            random.NextBytes(bytes.AsSpan(at, length));
        }
        return random.Next(10) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private byte[] Desk()
    {
        using (var store = SqliteDeskStore.Open(_folder["whole.desk"], DeskMode.Create))
        {
            for (var revision = 1; revision < 12; revision++)
            {
                using var change = store.Write();
                InventedRevisions.Write(change, revision);
                change.Commit();
            }
        }
        return File.ReadAllBytes(_folder["whole.desk"]);
    }
}
