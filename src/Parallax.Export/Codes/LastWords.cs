using System.Collections.Frozen;

namespace Parallax.Export.Codes;

/// <summary>Finds what is known of people by the last of the words for them: "US soldiers" by "soldiers", "a police officer" by "police officer".</summary>
internal static class LastWords
{
    /// <summary>What the longest end of the words that is known stands for; the default where none is.</summary>
    public static T? Find<T>(FrozenDictionary<string, T> known, string words)
    {
        for (var at = 0; at >= 0; at = words.IndexOf(' ', at) is var next and >= 0 ? next + 1 : -1)
        {
            if (known.TryGetValue(words[at..], out var found))
            {
                return found;
            }
        }
        return default;
    }
}
