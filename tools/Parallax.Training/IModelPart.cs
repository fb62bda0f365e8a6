using Parallax.Language.Tagging;

namespace Parallax.Training;

/// <summary>A part of the language model that can be trained and measured.</summary>
internal interface IModelPart
{
    /// <summary>What the command line calls it.</summary>
    string Name { get; }

    /// <summary>Trains the part and puts it into the model, which holds the parts before it. The same material gives the same bytes.</summary>
    void Train(TrainingMaterial material, ModelFile model);

    /// <summary>Measures the part of the model, where the model has it.</summary>
    IEnumerable<Score> Measure(EvaluationMaterial material, ModelFile model);
}
