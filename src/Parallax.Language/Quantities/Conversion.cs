using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Tells a value that is given a second time in another unit: "10 miles (16 km)", "$5m (£4m)".</summary>
internal static class Conversion
{
    /// <summary>How far the two may lie apart, as a part of the first: reports round what they convert.</summary>
    private const decimal Tolerance = 0.15m;

    /// <summary>What measures of one kind have in common.</summary>
    private enum Kind
    {
        None,
        Length,
        Area,
        Weight,
        Volume,
        Speed,
    }

    /// <summary>Whether only an opening bracket, a slash or "or" stands between the end of one quantity and the start of the next.</summary>
    public static bool Joins(TokenizedText text, int end, int start) => start == end + 1 && text.Lower(end) is "(" or "[" or "/" or "or";

    /// <summary>Whether the second gives the value of the first: units of one kind with nearly the same value, or another currency,
    /// whose rate is not known.</summary>
    public static bool Restates(Quantity first, Quantity second)
    {
        if (first.Unit == "money" && second.Unit == "money")
        {
            return first.Currency != second.Currency;
        }
        var (kind, factor) = Of(first.Unit);
        var (other, rate) = Of(second.Unit);
        if (kind == Kind.None || kind != other || first.Unit == second.Unit)
        {
            return false;
        }
        var (a, b) = (first.Max ?? first.Min, second.Max ?? second.Min);
        const decimal Largest = 1_000_000_000_000_000; // no product below may overflow
        return a < Largest && b < Largest && Math.Abs(a * factor - b * rate) <= a * factor * Tolerance;
    }

    /// <summary>The kind of the unit, and how many metres, square metres, kilograms, litres or kilometres per hour it is.</summary>
    private static (Kind Kind, decimal Factor) Of(string unit) => unit switch
    {
        "km" => (Kind.Length, 1000),
        "m" => (Kind.Length, 1),
        "cm" => (Kind.Length, 0.01m),
        "mm" => (Kind.Length, 0.001m),
        "miles" => (Kind.Length, 1609.344m),
        "nautical-miles" => (Kind.Length, 1852),
        "yards" => (Kind.Length, 0.9144m),
        "feet" => (Kind.Length, 0.3048m),
        "inches" => (Kind.Length, 0.0254m),
        "square-km" => (Kind.Area, 1_000_000),
        "square-miles" => (Kind.Area, 2_589_988),
        "square-m" => (Kind.Area, 1),
        "square-feet" => (Kind.Area, 0.0929m),
        "acres" => (Kind.Area, 4046.86m),
        "hectares" => (Kind.Area, 10_000),
        "tons" => (Kind.Weight, 1000),
        "kg" => (Kind.Weight, 1),
        "grams" => (Kind.Weight, 0.001m),
        "pounds" => (Kind.Weight, 0.4536m),
        "liters" => (Kind.Volume, 1),
        "gallons" => (Kind.Volume, 3.785m),
        "barrels" => (Kind.Volume, 159),
        "kph" or "km-per-hour" => (Kind.Speed, 1),
        "mph" or "miles-per-hour" => (Kind.Speed, 1.609344m),
        "knots" => (Kind.Speed, 1.852m),
        _ => (Kind.None, 0),
    };
}
