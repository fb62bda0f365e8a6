using System.Collections.Frozen;

namespace Parallax.Language.Quantities;

/// <summary>Units of measure by their words and symbols.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string> Words = Table(
        ("km", "km kilometer kilometers kilometre kilometres kms"), ("miles", "mile miles mi"), ("mm", "mm millimeter millimeters millimetre millimetres"),
        ("m", "m meter meters metre metres"), ("cm", "cm centimeter centimeters centimetre centimetres"), ("feet", "foot feet ft ft."), ("inches", "inch inches"), ("yards", "yard yards"),
        ("percent", "% percent pct"), ("tons", "ton tons tonne tonnes"), ("grams", "gram grams gramme grammes"), ("kg", "kg kilogram kilograms kilo kilos kgs"), ("pounds", "lb lbs"),
        ("degrees", "degree degrees °"), ("acres", "acre acres"), ("hectares", "hectare hectares"), ("liters", "liter liters litre litres"),
        ("gallons", "gallon gallons"), ("barrels", "barrel barrels"), ("knots", "knot knots"), ("mph", "mph"), ("kph", "kph"), ("megawatts", "megawatt megawatts mw"),
        ("kilotons", "kiloton kilotons"), ("nautical-miles", "nm"));

    /// <summary>The unit that the word names; null for any other word.</summary>
    public static string? Of(string lower) => Words.GetValueOrDefault(lower);

    public static bool IsUnit(string lower) => Words.ContainsKey(lower);

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<(string Unit, string Words)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (unit, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table.Add(word, unit);
            }
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
