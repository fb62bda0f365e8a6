using Parallax.Language.Quantities;

namespace Parallax.Language.Times;

/// <summary>Ordinal words: "eighth", "twenty-first".</summary>
internal static class Ordinals
{
    /// <summary>The number from 1 to 31 that the words stand for; 0 where they are no ordinal.</summary>
    public static int Read(TimeScan scan, int i, out int end)
    {
        end = i + 1;
        var n = Of(scan.Lower(i));
        if (n == 0 && NumberReader.Small(scan.Lower(i)) is { } tens && tens is 20 or 30 && Of(scan.Lower(scan.SkipHyphen(i + 1))) is >= 1 and <= 9 and var unit)
        {
            end = scan.SkipHyphen(i + 1) + 1;
            n = tens + unit;
        }
        return n <= 31 ? n : 0;
    }

    /// <summary>The number of one ordinal word; 0 for any other.</summary>
    public static int Of(string lower) => lower switch
    {
        "first" or "1st" => 1,
        "second" or "2nd" => 2,
        "third" or "3rd" => 3,
        "fourth" or "4th" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "thirteenth" => 13,
        "fourteenth" => 14,
        "fifteenth" => 15,
        "sixteenth" => 16,
        "seventeenth" => 17,
        "eighteenth" => 18,
        "nineteenth" => 19,
        "twentieth" => 20,
        "thirtieth" => 30,
        _ => 0,
    };
}

/// <summary>Years in words: "nineteen ninety-six", "two thousand five".</summary>
internal static class SpokenYear
{
    /// <summary>The year that the words stand for; null where they are none.</summary>
    public static (int End, int Year)? Read(TimeScan scan, int i)
    {
        var century = scan.Lower(i) switch { "eighteen" => 18, "nineteen" => 19, "twenty" => 20, _ => 0 };
        if (century == 0 || scan.IsNumber(i + 1) || scan.Number(i + 1) is not { Value: >= 10 and < 100 } rest || scan.Lower(i + 1) is "-")
        {
            return null;
        }
        return (rest.End, century * 100 + (int)rest.Value);
    }
}
