namespace Parallax.Storage.Postgres.Search;

/// <summary>What an entry of the index is of, as the server keeps it; results that are equally good come in this order.</summary>
internal static class SearchKind
{
    /// <summary>A report.</summary>
    public const short Report = 0;

    /// <summary>An event.</summary>
    public const short Event = 1;
}
