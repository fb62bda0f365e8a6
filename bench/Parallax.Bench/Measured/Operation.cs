namespace Parallax.Bench;

/// <summary>One operation that is measured: a step of the language, over all stories.</summary>
/// <param name="Name">What the baseline calls it.</param>
/// <param name="Run">Does it once; gives how many things were found.</param>
public sealed record Operation(string Name, Func<int> Run)
{
    /// <summary>The name, as reports of measurements show it.</summary>
    public override string ToString() => Name;
}
