using Parallax.Desks;
using Parallax.Storage.Postgres;
using Parallax.Storage.Sqlite;

namespace Parallax.Storage;

/// <summary>Opens desks wherever they are kept.</summary>
public static class DeskStores
{
    /// <summary>What desks may be kept by on this machine, without reaching for any server.</summary>
    public static IEnumerable<StoreEngine> Engines() => [SqliteFeatures.Engine()];

    /// <summary>Opens a desk.</summary>
    /// <param name="location">The path of a file, or the address of a PostgreSQL database, as in <c>postgres://ann@db.example/news</c>.</param>
    /// <param name="mode">What for.</param>
    /// <exception cref="DeskException">There is none, or it cannot be opened so.</exception>
    public static IDeskStore Open(string location, DeskMode mode)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        return PostgresDeskStore.IsAddress(location) ? PostgresDeskStore.Open(location, mode) : SqliteDeskStore.Open(location, mode);
    }
}
