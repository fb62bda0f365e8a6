namespace Parallax.Training.Names;

/// <summary>How the labeller of names is trained.</summary>
internal sealed record NameSettings
{
    /// <summary>How often all examples are gone through.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>The first step of every weight.</summary>
    public double Rate { get; init; } = 0.1;

    /// <summary>The pull of weights towards zero.</summary>
    public double Decay { get; init; } = 7e-4;

    /// <summary>The share of features hidden at random.</summary>
    public double Dropout { get; init; } = 0.5;

    /// <summary>Features seen in fewer words are left out.</summary>
    public int MinCount { get; init; } = 1;

    /// <summary>How many runs, each with chances of its own, are averaged.</summary>
    public int Runs { get; init; } = 3;
}
