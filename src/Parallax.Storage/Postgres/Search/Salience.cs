using System.Collections.Frozen;

namespace Parallax.Storage.Postgres.Search;

/// <summary>Which words tell most of what a text is about: those of its title, those that come often, and those that come early, as news put first what matters most.</summary>
internal static class Salience
{
    private const int Most = 24;
    private const int Lead = 40;
    private const int Often = 3;

    /// <summary>Words without which no text is; stemmed.</summary>
    private static readonly FrozenSet<string> Everywhere = FrozenSet.Create(StringComparer.Ordinal,
        "a", "about", "after", "all", "also", "an", "and", "ar", "as", "at", "be", "been", "but", "by", "for", "from", "had", "ha", "have", "he", "her", "hi", "i", "in", "into", "it", "more", "not",
        "of", "on", "one", "or", "over", "said", "sai", "say", "she", "than", "that", "the", "their", "there", "thei", "thi", "to", "two", "wa", "were", "when", "which", "who", "will", "with", "would");

    /// <summary>The numbers of these words, at most 24.</summary>
    public static IEnumerable<int> Of(IReadOnlyList<IndexedWord> words) =>
        Enumerable.Range(0, words.Count).Where(n => IsSalient(words[n])).OrderByDescending(n => words[n].Weight).ThenByDescending(n => words[n].Count).ThenBy(n => words[n].First).Take(Most);

    /// <summary>What one of them counts: 0 the least, 3 the most.</summary>
    public static int Weight(IndexedWord word) => Math.Max(word.Weight, word.Count >= Often ? 2 : 1);

    private static bool IsSalient(IndexedWord word) => (word.Weight > 0 || word.First <= Lead || word.Count >= Often) && !Everywhere.Contains(word.Word);
}
