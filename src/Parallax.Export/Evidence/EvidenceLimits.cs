namespace Parallax.Export.Evidence;

/// <summary>How large a package may be that is read; a small file can unpack to a huge one.</summary>
public sealed record EvidenceLimits
{
    /// <summary>The most bytes of one entry. The default value is 4 GiB.</summary>
    public long Entry { get; init; } = 4L << 30;

    /// <summary>The most bytes of an entry that has to be held whole: record, reports and manifest. The default value is 1 GiB.</summary>
    public long Held { get; init; } = 1L << 30;

    /// <summary>The most bytes of all entries. The default value is 16 GiB.</summary>
    public long Total { get; init; } = 16L << 30;

    /// <summary>The most entries. The default value is 100,000.</summary>
    public int Entries { get; init; } = 100_000;
}
