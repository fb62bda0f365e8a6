using Parallax.Training.Treebanks;

namespace Parallax.Training;

/// <summary>What a model is trained from.</summary>
/// <param name="Treebank">Annotated sentences.</param>
/// <param name="TextFiles">Files of text without annotation.</param>
/// <param name="Log">Takes a line on each step.</param>
internal sealed record TrainingMaterial(IReadOnlyList<ConlluSentence> Treebank, IReadOnlyList<string> TextFiles, Action<string> Log);
