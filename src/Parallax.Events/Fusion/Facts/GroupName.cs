namespace Parallax.Events.Fusion.Facts;

/// <summary>Names a group of people by the words of the reports, in the plural.</summary>
internal static class GroupName
{
    private static readonly string[] SamePlural = ["police", "personnel", "staff", "crew", "people", "military", "navy", "army", "forces"];

    /// <summary>The words that most reports use; those that stand for several people go before those for one.</summary>
    public static string Of(IEnumerable<Toll> tolls) => tolls
        .Select(t => t is { Min: 1, Max: 1 } ? (Words: Plural(Plain(t.Group!)), One: true) : (Words: Plain(t.Group!), One: false))
        .GroupBy(w => w.Words, StringComparer.OrdinalIgnoreCase)
        .OrderBy(g => g.All(w => w.One)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Select(w => w.Words).Order(StringComparer.Ordinal).First();

    /// <summary>The words without ages and ordinals: "36-year-old climber" is a climber, "second man" a man.</summary>
    private static string Plain(string group)
    {
        var words = group.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var from = Array.FindLastIndex(words, w => w.EndsWith("old", StringComparison.OrdinalIgnoreCase) && (w.Length == 3 || w.Contains('-', StringComparison.Ordinal))) + 1;
        from += from + 1 < words.Length && words[from].ToLowerInvariant() is "first" or "second" or "third" or "fourth" or "fifth" ? 1 : 0;
        return string.Join(' ', from < words.Length ? words[from..] : words);
    }

    private static string Plural(string words)
    {
        var at = words.LastIndexOf(' ') + 1;
        var last = words[at..];
        return Array.Exists(SamePlural, s => s.Equals(last, StringComparison.OrdinalIgnoreCase)) || Ends("s") || Ends("ese") || Ends("ish") || Ends("ench") || Ends("utch") ? words
            : Ends("man") && !Ends("german") && !Ends("roman") ? $"{words[..^2]}en"
            : Ends("child") ? words + "ren"
            : Ends("y") && !Ends("ay") && !Ends("ey") && !Ends("oy") ? $"{words[..^1]}ies"
            : Ends("ch") || Ends("sh") || Ends("x") ? words + "es"
            : words + "s";

        bool Ends(string ending) => last.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }
}
