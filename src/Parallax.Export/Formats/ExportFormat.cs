using System.Collections.Immutable;
using Parallax.Export.Evidence;

namespace Parallax.Export.Formats;

/// <summary>Writes a record to a stream, which stays open.</summary>
/// <returns>What the format has no place for and was left out, a sentence each; empty where nothing was.</returns>
public delegate ImmutableArray<string> WriteRecord(Record record, Stream output);

/// <summary>Writes a record with what its reports were read from to a stream, which stays open.</summary>
/// <returns>What the format has no place for and was left out, a sentence each; empty where nothing was.</returns>
/// <exception cref="InvalidDataException">A source is not what it was when the reports were read from it.</exception>
public delegate ImmutableArray<string> WriteEvidence(Record record, EvidenceMaterial material, Stream output);

/// <summary>A format that records leave in.</summary>
public sealed record ExportFormat
{
    /// <summary>What it is asked for by, as in <c>events.csv</c>. Up to the dot it is the name of its page under <c>docs/reference/exports</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of a file of it, where none is given. The default value is the name.</summary>
    public string FileName { get => field ?? Name; init; }

    /// <summary>What one row, line or feature of it stands for, as in <c>a row for each event</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What it is good for, in a few words.</summary>
    public required string Use { get; init; }

    /// <summary>The names of its columns, in order; empty where it is no table.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Whether it is not text, and so nothing to show on a terminal.</summary>
    public bool IsBinary { get; init; }

    /// <summary>Writes a record.</summary>
    public required WriteRecord Write { get; init; }

    /// <summary>Writes a record with what its reports were read from; null where the format has no place for that.</summary>
    public WriteEvidence? WriteWith { get; init; }
}
