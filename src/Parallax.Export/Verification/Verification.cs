namespace Parallax.Export.Verification;

/// <summary>Something in a record that is not so.</summary>
/// <param name="Path">Where in the record, as a JSON path: <c>$.events[0].facts[1].claims[0].start</c>.</param>
/// <param name="What">What was found and what was expected.</param>
public sealed record Falsehood(string Path, string What)
{
    /// <summary>Whether it is that a report of the record is nowhere in the sources, so that nothing of it could be checked.</summary>
    public bool ReportIsMissing { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Path}: {What}";
}

/// <summary>What the check of a record came to.</summary>
/// <param name="Reports">Reports found to be what the record says.</param>
/// <param name="Mentions">Mentions whose words are in their reports.</param>
/// <param name="Claims">Claims whose words are in their reports.</param>
/// <param name="Quotations">Variants of statements whose words are in their reports.</param>
/// <param name="First">The first thing that is not so; null where everything is.</param>
public sealed record Verification(int Reports, int Mentions, int Claims, int Quotations, Falsehood? First);
