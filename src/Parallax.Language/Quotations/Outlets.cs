using System.Collections.Frozen;

namespace Parallax.Language.Quotations;

/// <summary>Tells by its words whether a name is that of a news outlet.</summary>
internal static class Outlets
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "reuters", "afp", "ap", "cnn", "bbc", "npr", "nbc", "abc", "cbs", "pbs", "msnbc", "upi", "tass", "interfax", "xinhua", "sana", "irna",
            "anadolu", "wafa", "axios", "politico", "bloomberg", "newsweek", "haaretz", "rt", "itv", "dpa", "efe", "ansa", "ndtv", "cnbc", "c-span",
            "rudaw", "bellingcat", "buzzfeed", "vice", "cbc", "rte", "nhk", "kyodo", "yonhap", "ukrinform", "unian", "isna", "al-manar", "wsj",
        ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> LastWords = FrozenSet.ToFrozenSet(
        [
            "times", "post", "news", "journal", "tribune", "herald", "guardian", "telegraph", "tv", "television", "radio", "magazine", "daily", "press",
            "gazette", "observer", "chronicle", "independent", "jazeera", "arabiya", "mail", "newspaper", "globe", "inquirer", "spiegel", "monde",
            "mirror", "examiner", "standard", "weekly", "today", "presse", "network",
        ], StringComparer.Ordinal);

    /// <summary>Whether the words name an outlet; at least one of them must be capitalized.</summary>
    public static bool IsOutlet(ReadOnlySpan<string> words)
    {
        var named = false;
        var outlet = false;
        foreach (var word in words)
        {
            var lower = word.ToLowerInvariant();
            named |= char.IsUpper(word[0]);
            outlet |= Names.Contains(lower) || LastWords.Contains(lower);
        }
        return named && outlet;
    }
}
