using Parallax.Language.Parsing;

namespace Parallax.Training.Parsing;

/// <summary>Rounds what was learned to the whole numbers of a <see cref="ParserModel"/>.</summary>
internal static class ParserRounding
{
    private const float Weight = 1 << ParserModel.WeightShift;

    /// <summary>The model of a network.</summary>
    public static ParserModel Round(ParserNetwork network, WordRows rows, string[] relations, bool[] verbTags) => new()
    {
        Relations = relations,
        VerbTags = verbTags,
        Words = rows.Words,
        Width = network.Shape.Width,
        Vectors = Array.ConvertAll(network.Vectors.Values, v => (sbyte)Rounded(v * (ParserModel.One >> ParserModel.VectorShift), sbyte.MaxValue)),
        Convolutions = [.. network.Convolutions.Zip(network.Biases, (c, b) => (Shorts(c, Weight), Addends(b)))],
        Gates = [.. network.Gates.Zip(network.GateBiases, (g, b) => (Shorts(g, Weight), Addends(b)))],
        Places = Shorts(network.Places, Weight),
        Missing = Shorts(network.Missing, ParserModel.One),
        Facts = Shorts(network.Facts, ParserModel.One),
        HiddenBias = Shorts(network.HiddenBias, ParserModel.One),
        Outputs = Shorts(network.Outputs, Weight),
        OutputAddends = Addends(network.OutputBias),
    };

    private static short[] Shorts(Weights weights, float scale) => Array.ConvertAll(weights.Values, v => (short)Rounded(v * scale, short.MaxValue));

    private static int[] Addends(Weights weights) => Array.ConvertAll(weights.Values, v => (int)Math.Round(v * (double)Weight * ParserModel.One));

    private static float Rounded(float value, int limit) => Math.Clamp(MathF.Round(value), -limit, limit);
}
