using System.Globalization;
using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite;

/// <summary>What the system's SQLite must be able to do.</summary>
internal static class SqliteFeatures
{
    /// <summary>The least version: 3.40.0.</summary>
    private const int LeastVersion = 3_040_000;

    private static readonly Lazy<string?> Missing = new(Look);

    /// <summary>Its version, or what is missing.</summary>
    public static StoreEngine Engine() => Missing.Value is { } missing
        ? new("SQLite", "cannot be used", missing)
        : new("SQLite", $"{Version(SqliteLibrary.VersionNumber())} of the system, with full-text search", null);

    /// <summary>Throws where something is missing.</summary>
    /// <exception cref="DeskException">The system has no SQLite, or one that is too old, or one that cannot find words.</exception>
    public static void Require()
    {
        if (Missing.Value is { } missing)
        {
            throw new DeskException(missing);
        }
    }

    /// <summary>What is wrong with a version; null where nothing is.</summary>
    internal static string? Problem(int version) => version >= LeastVersion
        ? null
        : $"The system's SQLite is of version {Version(version)}; expected {Version(LeastVersion)} or later. Update the system's SQLite.";

    private static string? Look()
    {
        try
        {
            if (Problem(SqliteLibrary.VersionNumber()) is { } problem)
            {
                return problem;
            }
            using var connection = SqliteConnection.Open("in memory", ":memory:", SqliteOpen.ReadWrite | SqliteOpen.Create | SqliteOpen.FullMutex, TimeSpan.Zero);
            return connection.Number("SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'") > 0
                ? null
                : "The system's SQLite was built without FTS5, by which words are found; expected one with it, as most systems have.";
        }
        catch (DllNotFoundException)
        {
            return $"The system has no SQLite; expected the library {string.Join(" or ", SqliteLibrary.FileNames)}. Install it, on Debian as in 'apt install libsqlite3-0', or keep the desk in PostgreSQL.";
        }
    }

    private static string Version(int number) => string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000}.{number / 1000 % 1000}.{number % 1000}");
}
