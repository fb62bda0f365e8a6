namespace Parallax.Language.Parsing;

/// <summary>A parser's model laid out for computing; shared by all who parse.</summary>
internal sealed class ParserNumbers
{
    /// <summary>Lays out a model.</summary>
    /// <exception cref="InvalidDataException">The parts of the model do not fit each other.</exception>
    public ParserNumbers(ParserModel model)
    {
        Width = model.Width;
        Rows = new(model.Words, model.VerbTags.Length);
        Features = new(model.Relations.Length);
        (Vectors, VerbTags, Missing, Facts, HiddenBias) = (model.Vectors, model.VerbTags, model.Missing, model.Facts, model.HiddenBias);
        Check(model);
        Convolutions = Array.ConvertAll(model.Convolutions, c => new IntegerMatrix(c.Weights, c.Addends, ParserModel.WeightShift));
        Gates = Array.ConvertAll(model.Gates, g => new IntegerMatrix(g.Weights, g.Addends, ParserModel.WeightShift));
        Places = new(model.Places, new int[StateFeatures.Places * model.Hidden], ParserModel.WeightShift);
        Outputs = new(model.Outputs, model.OutputAddends, 0);
    }

    /// <summary>Numbers per token vector.</summary>
    public int Width { get; }

    /// <summary>Numbers per state.</summary>
    public int Hidden => HiddenBias.Length;

    /// <summary>Which rows stand for a token.</summary>
    public WordRows Rows { get; }

    /// <summary>What is seen of a state.</summary>
    public StateFeatures Features { get; }

    /// <summary>Vectors of words and their parts.</summary>
    public sbyte[] Vectors { get; }

    /// <summary>For every tag whether it is a verb's.</summary>
    public bool[] VerbTags { get; }

    /// <summary>Three tokens to one, one after the other.</summary>
    public IntegerMatrix[] Convolutions { get; }

    /// <summary>From a token to what it gives to memory, and its gates; one after each convolution.</summary>
    public IntegerMatrix[] Gates { get; }

    /// <summary>From a token to its shares of states.</summary>
    public IntegerMatrix Places { get; }

    /// <summary>The shares of "no token", then of the root.</summary>
    public short[] Missing { get; }

    /// <summary>The shares of facts.</summary>
    public short[] Facts { get; }

    /// <summary>The share of every state.</summary>
    public short[] HiddenBias { get; }

    /// <summary>From states to scores.</summary>
    public IntegerMatrix Outputs { get; }

    private void Check(ParserModel model)
    {
        var columns = ParserModel.ActionColumns + (2 * ParserModel.RelationColumns(model.Relations.Length));
        var fits = model.Relations.Length > 1 && Width > 0 && Width % (2 * IntegerMatrix.PanelColumns) == 0 && Hidden > 0 && Hidden % (2 * IntegerMatrix.PanelColumns) == 0
            && Vectors.Length == Rows.Count * Width
            && Array.TrueForAll(model.Convolutions, c => c.Weights.Length == 3 * Width * Width && c.Addends.Length == Width)
            && model.Gates.Length == model.Convolutions.Length
            && Array.TrueForAll(model.Gates, g => g.Weights.Length == 2 * Width * Width && g.Addends.Length == 2 * Width)
            && model.Places.Length == Width * StateFeatures.Places * Hidden
            && Missing.Length == 2 * StateFeatures.Places * Hidden
            && Facts.Length == Features.FactRows * Hidden
            && model.OutputAddends.Length == columns && model.Outputs.Length == Hidden * columns;
        if (!fits)
            throw new InvalidDataException("The parts of the parser's section do not fit each other. Train the model again with this version.");
    }
}
