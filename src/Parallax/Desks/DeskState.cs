using System.Collections.Immutable;

namespace Parallax.Desks;

/// <summary>What holds for a whole desk. Record equality does not look into the lexicons.</summary>
/// <param name="Basis">What its record was made with; null before the first report.</param>
/// <param name="Revision">The number of its last revision; 0 before the first.</param>
/// <param name="Policy">Which of several values of a fact is the best.</param>
/// <param name="Lexicons">Tables of words for events of its own, in the order in which they are tried; each is kept here, so that a file that changes changes no record.</param>
public sealed record DeskState(Basis? Basis, int Revision, FactPolicy Policy, ImmutableArray<DeskLexicon> Lexicons)
{
    /// <summary>That of a desk to which nothing was ever added.</summary>
    public static DeskState Empty { get; } = new(null, 0, FactPolicy.Supported, []);
}
