namespace Parallax.Language.Quantities;

/// <summary>What the words around a number make of it.</summary>
internal enum Hedge
{
    /// <summary>Nothing: the number itself.</summary>
    None,
    AtLeast,
    MoreThan,
    About,
    Nearly,
    UpTo,
    AtMost,
    FewerThan,
}

/// <summary>The bounds that a hedged number stands for.</summary>
internal static class Bounds
{
    /// <summary>The lower and upper bound of a whole number of things; about N is ten percent either way, rounded.</summary>
    public static (decimal Min, decimal? Max) OfCount(decimal n, Hedge hedge) => hedge switch
    {
        Hedge.AtLeast => (n, null),
        Hedge.MoreThan => (n + 1, null),
        Hedge.About => (decimal.Round(n * 0.9m, MidpointRounding.AwayFromZero), decimal.Round(n * 1.1m, MidpointRounding.AwayFromZero)),
        Hedge.Nearly when n > 1 => (Math.Min(decimal.Ceiling(n * 0.9m), n - 1), n - 1),
        Hedge.UpTo => (Math.Min(1, n), n),
        Hedge.AtMost => (0, n),
        Hedge.FewerThan => (0, Math.Max(0, n - 1)),
        _ => (n, n),
    };

    /// <summary>The bounds of a measure, which need not be whole.</summary>
    public static (decimal Min, decimal? Max) OfMeasure(decimal n, Hedge hedge) => hedge switch
    {
        Hedge.AtLeast or Hedge.MoreThan => (n, null),
        Hedge.About => (n * 0.9m, n * 1.1m),
        Hedge.Nearly => (n * 0.9m, n),
        Hedge.UpTo or Hedge.AtMost or Hedge.FewerThan => (0, n),
        _ => (n, n),
    };

    /// <summary>The bounds of a magnitude, whose scale is too fine for ten percent: about 6.0 is 5.9 to 6.1.</summary>
    public static (decimal Min, decimal? Max) OfMagnitude(decimal n, Hedge hedge) =>
        hedge == Hedge.About ? (Math.Max(0, n - 0.1m), n + 0.1m) : OfMeasure(n, hedge);
}
