using Parallax.Export.Verification;

namespace Parallax.Export.Evidence;

/// <summary>Reads the reports of a source from its bytes, by the name and the key that it had.</summary>
public delegate IReadOnlyCollection<Report> ReadSource(Stream bytes, string name, string key);

/// <summary>What the check of a package came to.</summary>
public sealed record PackageVerification
{
    /// <summary>What the check of its record came to; null where it did not come to that.</summary>
    public Verification.Verification? Record { get; init; }

    /// <summary>The SHA-256 of its manifest, in lower-case hexadecimal; empty where there is none.</summary>
    public string Manifest { get; init; } = "";

    /// <summary>How many sources its reports were read from again.</summary>
    public int Sources { get; init; }

    /// <summary>How many reports this version reads otherwise, or not, from the source that another version read them from.</summary>
    public int ReadOtherwise { get; init; }

    /// <summary>Whether names were taken out of it, and the sources with them.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>The first thing that is not so; null where everything is. Its path begins with the name of an entry.</summary>
    public Falsehood? First { get; init; }
}
