namespace Parallax.Storage.Postgres;

/// <summary>Ids as the server's 8-byte numbers. Its numbers have a sign and ids have none: turning the highest bit round keeps their order.</summary>
internal static class StoredId
{
    private const ulong Highest = 1UL << 63;

    /// <summary>The number of an id.</summary>
    public static long Of<T>(Id<T> id)
        where T : IIdentified => (long)(id.Value ^ Highest);

    /// <summary>The id of a number.</summary>
    public static Id<T> Read<T>(long number)
        where T : IIdentified => new((ulong)number ^ Highest);
}
