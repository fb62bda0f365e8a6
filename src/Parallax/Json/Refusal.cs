namespace Parallax.Json;

/// <summary>Why JSON was not taken for what it was read as.</summary>
/// <param name="Path">Where, as a JSON path from what was read on: <c>$.facts[1].claims[0].quote</c>.</param>
/// <param name="What">What was found and what was expected.</param>
public sealed record Refusal(string Path, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}: {What}";
}
