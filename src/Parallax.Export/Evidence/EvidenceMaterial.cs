using System.Collections.Immutable;
using Parallax.Export.Redaction;

namespace Parallax.Export.Evidence;

/// <summary>What goes into a package besides the record.</summary>
public sealed record EvidenceMaterial
{
    /// <summary>The reports of the record and the earlier versions that it names; others may be among them and are left out.</summary>
    public required ImmutableArray<Report> Reports { get; init; }

    /// <summary>What the reports were read from; others may be among them and are left out. Null where it is not at hand; then the package has no
    /// sources. The default value is null.</summary>
    public ImmutableArray<SourceFile>? Sources { get; init; }

    /// <summary>Opens the bytes of a source again.</summary>
    public Func<SourceFile, Stream> Open { get; init; } = source => File.OpenRead(source.Name);

    /// <summary>The names to take out; null where the package is to be whole. The default value is null.</summary>
    public PeopleRedaction? Redaction { get; init; }
}
