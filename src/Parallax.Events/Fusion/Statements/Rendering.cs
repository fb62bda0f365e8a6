using System.Collections.Immutable;

namespace Parallax.Events.Fusion.Statements;

/// <summary>All that one report quotes of an utterance.</summary>
internal sealed class Rendering
{
    /// <summary>The words beyond which a rendering is not compared.</summary>
    private const int MostWords = 3000;

    private readonly List<(QuotedWord Word, int Passage)> _words = [];

    /// <summary>The passages of one report, in order; what repeats another of them counts once.</summary>
    public Rendering(IEnumerable<Passage> passages)
    {
        Passages = [.. passages];
        var told = new HashSet<ulong>();
        for (var i = 0; i < Passages.Length; i++)
        {
            var words = Passages[i].Words;
            var runs = Enumerable.Range(0, words.Length - 2).Select(k => Lineages.Shingles.Run([words[k].Key, words[k + 1].Key, words[k + 2].Key])).ToList();
            if (runs.Count(told.Contains) * 2 <= runs.Count && _words.Count + words.Length <= MostWords)
            {
                foreach (var word in words)
                {
                    _words.Add((word, i));
                }
            }
            told.UnionWith(runs);
        }
        Words = [.. _words.Select(w => w.Word)];
    }

    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The words of all passages in a row.</summary>
    public ImmutableArray<QuotedWord> Words { get; }

    public Report Report => Passages[0].Report.Report;

    /// <summary>The passage that a word belongs to.</summary>
    public Passage PassageOf(int word) => Passages[_words[word].Passage];

    /// <summary>The renderings of an utterance, the fullest first: by words, then the earliest, then by id.</summary>
    /// <param name="passages">The passages of all reports.</param>
    /// <param name="known">Renderings of a report that were made before; one of the very same passages is not made again.</param>
    public static List<Rendering> Of(IEnumerable<Passage> passages, Func<Id<Report>, IEnumerable<Rendering>> known) =>
        [.. passages.GroupBy(p => p.Report.Report.Id).Select(g => known(g.Key).FirstOrDefault(r => r.Passages.SequenceEqual(g)) ?? new Rendering(g)).OrderByDescending(r => r.Words.Length)
            .ThenBy(r => r.Passages[0].Report.Published is null).ThenBy(r => r.Passages[0].Report.Published).ThenBy(r => r.Report.Id)];
}
