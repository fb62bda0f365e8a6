using System.Collections.Frozen;
using System.Text.Json;

namespace Parallax;

/// <summary>The one written form of a closed choice, used in files, JSON and on the screen: the member's name in lower case with
/// hyphens, as in <c>shelling-or-missile</c>.</summary>
public static class Wording
{
    /// <summary>The written form of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Names[value];

    /// <summary>The value whose written form this is; false where there is none.</summary>
    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum => Cache<T>.Values.TryGetValue(text ?? "", out value);

    /// <summary>The value whose written form this is.</summary>
    /// <exception cref="FormatException">No value is written so.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum =>
        TryParse<T>(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is not one of: {string.Join(", ", Cache<T>.Values.Keys.Order(StringComparer.Ordinal))}.");

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly FrozenDictionary<string, T> Values =
            Names.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
