namespace Parallax.Training.Tagging;

/// <summary>How words are clustered.</summary>
/// <param name="Coarse">The number of coarse clusters.</param>
/// <param name="Fine">The number of fine clusters.</param>
/// <param name="Rounds">How often every word may move.</param>
/// <param name="MinCount">Words seen less often have no cluster.</param>
internal sealed record ClusterSettings(int Coarse, int Fine, int Rounds, int MinCount);
