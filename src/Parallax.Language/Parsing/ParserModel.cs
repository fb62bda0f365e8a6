using System.Text;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>
/// The learned numbers of a parser, all whole. Numbers of tokens and states are in parts of 256 (<see cref="One"/>),
/// weights of matrices in parts of 4,096.
/// </summary>
internal sealed class ParserModel
{
    /// <summary>What stands for 1 in the vectors of tokens and states.</summary>
    public const int One = 256;

    /// <summary>The power of two that stands for 1 in the weights of matrices.</summary>
    public const int WeightShift = 12;

    /// <summary>How far table vectors are shifted to become parts of 256.</summary>
    public const int VectorShift = 2;

    /// <summary>The columns of the transitions' scores, before those of relations.</summary>
    public const int ActionColumns = ColumnStep;

    /// <summary>Scores of transitions, and of each direction's relations, are filled up to a multiple of this many columns.</summary>
    private const int ColumnStep = 32;

    /// <summary>The sections' version.</summary>
    private const int Version = 1;

    private const int MaxLayers = 16;

    /// <summary>The relations by number; "root" is 0.</summary>
    public required string[] Relations { get; init; }

    /// <summary>For every tag whether it is a verb's.</summary>
    public required bool[] VerbTags { get; init; }

    /// <summary>The hashes of the known words.</summary>
    public required uint[] Words { get; init; }

    /// <summary>Numbers per token vector.</summary>
    public required int Width { get; init; }

    /// <summary>Vectors of words and their parts, in parts of 64.</summary>
    public required sbyte[] Vectors { get; init; }

    /// <summary>Weights and addends of each convolution.</summary>
    public required (short[] Weights, int[] Addends)[] Convolutions { get; init; }

    /// <summary>Weights and addends of what tokens give to memory and of its gates, forwards and backwards, after each convolution.</summary>
    public required (short[] Weights, int[] Addends)[] Gates { get; init; }

    /// <summary>From a token to its shares of states, place by place.</summary>
    public required short[] Places { get; init; }

    /// <summary>The shares of "no token", then of the root.</summary>
    public required short[] Missing { get; init; }

    /// <summary>The shares of facts.</summary>
    public required short[] Facts { get; init; }

    /// <summary>The share of every state.</summary>
    public required short[] HiddenBias { get; init; }

    /// <summary>From states to scores.</summary>
    public required short[] Outputs { get; init; }

    /// <summary>What scores begin with.</summary>
    public required int[] OutputAddends { get; init; }

    /// <summary>Numbers per state.</summary>
    public int Hidden => HiddenBias.Length;

    /// <summary>The columns of one direction's relations.</summary>
    public static int RelationColumns(int relations) => (relations + ColumnStep - 1) / ColumnStep * ColumnStep;

    /// <summary>The model as a section of a model file.</summary>
    public byte[] ToBytes()
    {
        var writer = new SectionWriter().Int(Version).Int(Width).Array<byte>(Encoding.UTF8.GetBytes(string.Join('\n', Relations)))
            .Array<byte>(Array.ConvertAll(VerbTags, v => (byte)(v ? 1 : 0))).Array<uint>(Words).Array<sbyte>(Vectors).Int(Convolutions.Length);
        foreach (var (weights, addends) in Convolutions.Concat(Gates))
            writer.Array<short>(weights).Array<int>(addends);
        return writer.Array<short>(Places).Array<short>(Missing).Array<short>(Facts).Array<short>(HiddenBias)
            .Array<short>(Outputs).Array<int>(OutputAddends).ToBytes();
    }

    /// <summary>The model of a section.</summary>
    /// <exception cref="InvalidDataException">The section is cut short, of another version, or its parts do not fit.</exception>
    public static ParserModel FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new SectionReader(bytes);
        var version = reader.Int();
        if (version != Version)
            throw new InvalidDataException($"The parser's section is of version {version}; expected {Version}. Train the model again with this version.");
        var model = (Width: reader.Int(), Relations: Encoding.UTF8.GetString(reader.Array<byte>()).Split('\n'));
        var (verbTags, words, vectors, layers) = (reader.Array<byte>(), reader.Array<uint>(), reader.Array<sbyte>(), reader.Int());
        return new()
        {
            Width = model.Width,
            Relations = model.Relations,
            VerbTags = Array.ConvertAll(verbTags, v => v != 0),
            Words = words,
            Vectors = vectors,
            Convolutions = ReadLayers(ref reader, layers),
            Gates = ReadLayers(ref reader, layers),
            Places = reader.Array<short>(),
            Missing = reader.Array<short>(),
            Facts = reader.Array<short>(),
            HiddenBias = reader.Array<short>(),
            Outputs = reader.Array<short>(),
            OutputAddends = reader.Array<int>(),
        };
    }

    private static (short[] Weights, int[] Addends)[] ReadLayers(ref SectionReader reader, int count)
    {
        if (count is < 0 or > MaxLayers)
            throw new InvalidDataException($"The parser's section claims {count} layers; expected at most {MaxLayers}.");
        var layers = new (short[] Weights, int[] Addends)[count];
        for (var i = 0; i < count; i++)
            layers[i] = (reader.Array<short>(), reader.Array<int>());
        return layers;
    }
}
