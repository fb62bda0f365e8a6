using System.Collections.Immutable;

namespace Parallax.Ingest;

/// <summary>What a set of inputs came to.</summary>
/// <param name="Reports">The reports in the order of the inputs, each distinct report once.</param>
/// <param name="Problems">What could not be used, in the order of the inputs; empty where all of it could.</param>
public sealed record Intake(ImmutableArray<Report> Reports, ImmutableArray<InputProblem> Problems)
{
    /// <summary>What the reports were read from, in the order of the inputs; a source that could not be read to its end is not among them.
    /// The default value is empty.</summary>
    public ImmutableArray<SourceFile> Sources { get; init; } = [];
}
