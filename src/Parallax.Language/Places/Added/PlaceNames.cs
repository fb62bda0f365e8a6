namespace Parallax.Language.Places.Added;

/// <summary>The names under which a row of a dump is kept.</summary>
internal static class PlaceNames
{
    private const int LongestOther = 80;
    private const int ShortestOther = 4;

    /// <summary>The forms for comparison, each once: of the usual name, in its own and in plain letters, and of the other names that are
    /// written as English would write them. Codes, slogans and other scripts are left out.</summary>
    public static IEnumerable<(string Key, bool IsOther)> Of(GeoNamesRow row)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in new[] { row.Place.Name, row.AsciiName })
        {
            if (Gazetteer.Key(name) is { Length: > 1 and < 1000 } key && keys.Add(key))
            {
                yield return (key, false);
            }
        }
        foreach (var name in row.OtherNames.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IsWritten(name) && Gazetteer.Key(name) is { Length: > 1 } key && keys.Add(key))
            {
                yield return (key, true);
            }
        }
    }

    private static bool IsWritten(string name) => name.Length is >= ShortestOther and <= LongestOther && char.IsUpper(name[0])
        && name.Any(char.IsLower) && !name.Any(c => char.IsDigit(c) || (c >= '\u0250' && c is not ((>= '\u1E00' and <= '\u1EFF') or '’' or '‘' or 'ʼ')));
}
