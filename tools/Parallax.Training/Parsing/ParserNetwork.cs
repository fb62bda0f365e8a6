using Parallax.Language.Parsing;

namespace Parallax.Training.Parsing;

/// <summary>The sizes of the parser's network.</summary>
/// <param name="Width">Numbers per token vector; a multiple of 32.</param>
/// <param name="Layers">Convolutions over three tokens, each with a memory after it.</param>
/// <param name="Hidden">Numbers per state vector; a multiple of 32.</param>
internal sealed record ParserShape(int Width, int Layers, int Hidden);

/// <summary>
/// What the parser learns: vectors of words and their parts, convolutions over them, and the scores of transitions from
/// the tokens of a state (Chen and Manning 2014 for the state; Kiperwasser and Goldberg 2016 for vectors that know their
/// context, here by convolutions as spaCy has them).
/// </summary>
internal sealed class ParserNetwork
{
    /// <summary>Begins with small random weights.</summary>
    public ParserNetwork(ParserShape shape, int rows, int factRows, int relations, Chance chance)
    {
        (Shape, Relations) = (shape, relations);
        RelationColumns = ParserModel.RelationColumns(relations);
        Vectors = new(rows, shape.Width, 0.25f, chance, sparse: true);
        for (var i = 0; i < shape.Layers; i++)
        {
            Convolutions.Add(new(3 * shape.Width, shape.Width, MathF.Sqrt(2f / shape.Width), chance));
            Biases.Add(new(1, shape.Width, 0, chance));
            Gates.Add(new(shape.Width, 2 * shape.Width, MathF.Sqrt(1f / shape.Width), chance));
            GateBiases.Add(new(1, 2 * shape.Width, 0, chance));
        }
        Places = new(shape.Width, StateFeatures.Places * shape.Hidden, MathF.Sqrt(1f / shape.Width), chance);
        Missing = new(2, StateFeatures.Places * shape.Hidden, 0.1f, chance);
        Facts = new(factRows, shape.Hidden, 0.1f, chance, sparse: true);
        HiddenBias = new(1, shape.Hidden, 0, chance);
        Outputs = new(shape.Hidden, ParserModel.ActionColumns + (2 * RelationColumns), 0.1f, chance);
        OutputBias = new(1, ParserModel.ActionColumns + (2 * RelationColumns), 0, chance);
    }

    /// <summary>The sizes.</summary>
    public ParserShape Shape { get; }

    /// <summary>How many relations there are.</summary>
    public int Relations { get; }

    /// <summary>How many scores a direction has for relations, filled up to whole vectors.</summary>
    public int RelationColumns { get; }

    /// <summary>Vectors of words and their parts.</summary>
    public Weights Vectors { get; }

    /// <summary>Convolutions, three tokens to one.</summary>
    public List<Weights> Convolutions { get; } = [];

    /// <summary>What each convolution adds.</summary>
    public List<Weights> Biases { get; } = [];

    /// <summary>From a token to what it gives to memory and how much memory keeps, forwards and backwards; one after each convolution.</summary>
    public List<Weights> Gates { get; } = [];

    /// <summary>What each of <see cref="Gates"/> adds.</summary>
    public List<Weights> GateBiases { get; } = [];

    /// <summary>From a token to its share of the state, by place.</summary>
    public Weights Places { get; }

    /// <summary>The share of "no token" (row 0) and of the root (row 1), by place.</summary>
    public Weights Missing { get; }

    /// <summary>The share of facts.</summary>
    public Weights Facts { get; }

    /// <summary>The share of every state.</summary>
    public Weights HiddenBias { get; }

    /// <summary>From a state to scores: transitions, relations of left arcs, relations of right arcs.</summary>
    public Weights Outputs { get; }

    /// <summary>What every score begins with.</summary>
    public Weights OutputBias { get; }

    /// <summary>All that is learned.</summary>
    public IEnumerable<Weights> All => [Vectors, .. Convolutions, .. Biases, .. Gates, .. GateBiases, Places, Missing, Facts, HiddenBias, Outputs, OutputBias];

    /// <summary>Takes a step on everything.</summary>
    public void Update(float rate, int step)
    {
        foreach (var weights in All)
            weights.Update(rate, step);
    }
}
