namespace Parallax.Training.Parsing;

/// <summary>How a parser is trained.</summary>
internal sealed record ParserOptions
{
    /// <summary>The sizes of the network. The default value gives up half a point of accuracy of one with 128 and 128 for nearly twice its speed; 64 and 64
    /// parse 1.8 times as fast again and score the same on the dev part of EWT, but read sentences of news worse.</summary>
    public ParserShape Shape { get; init; } = new(Width: 96, Layers: 2, Hidden: 96);

    /// <summary>How often to go over the treebank. The default value is 10.</summary>
    public int Passes { get; init; } = 10;

    /// <summary>The rate of the first step; it falls evenly to 0. The default value is 0.002.</summary>
    public float Rate { get; init; } = 0.002f;

    /// <summary>How often the parser's own choice is followed from the second pass on. The default value is 0.8.</summary>
    public float Exploration { get; init; } = 0.8f;

    /// <summary>What random numbers begin with. The default value is 1.</summary>
    public ulong Seed { get; init; } = 1;
}
