namespace Parallax.Language.Quantities;

/// <summary>Words of a text that give a number, with its bounds.</summary>
/// <param name="Span">The words of the number with its hedge and unit: "at least 12", "nearly two dozen", "27km".</param>
/// <param name="Min">The lower bound.</param>
/// <param name="Max">The upper bound; null where there is none.</param>
/// <param name="Unit"><c>count</c> for a bare count, else the unit: <c>km</c>, <c>mm</c>, <c>percent</c>, <c>years</c>, <c>money</c>, <c>fraction</c> …</param>
public sealed record Quantity(TextSpan Span, decimal Min, decimal? Max, string Unit)
{
    /// <summary>ISO 4217 code, for money.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether it gives the value of the quantity before it once more, in another unit or currency: "16 km" in "10 miles (16 km)".
    /// The default value is false.</summary>
    public bool Restates { get; init; }

    /// <summary>The words of what is counted, without the number: "U.S. troops", "others"; null where nothing follows.</summary>
    public TextSpan? Counted { get; init; }
}
