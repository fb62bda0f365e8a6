using Parallax.Training.Treebanks;

namespace Parallax.Training;

/// <summary>What a model is measured on: annotated sentences, whose words are given to it.</summary>
internal sealed record EvaluationMaterial(IReadOnlyList<ConlluSentence> Treebank)
{
    /// <summary>The number of words.</summary>
    public int WordCount { get; } = Treebank.Sum(s => s.Words.Length);
}
