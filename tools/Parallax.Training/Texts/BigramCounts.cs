using Parallax.Language.Tagging;

namespace Parallax.Training.Texts;

/// <summary>Words that follow each other in text, counted. Words are numbered from 1 by falling frequency; 0 stands for the edge of
/// a sentence and for every rare word.</summary>
internal sealed class BigramCounts
{
    private BigramCounts(uint[] forms, int[] counts, (int Word, int Count)[][] before, (int Word, int Count)[][] after) =>
        (Forms, Counts, Before, After) = (forms, counts, before, after);

    /// <summary>The hashes of the words; at 0 the one that stands for all else.</summary>
    public uint[] Forms { get; }

    /// <summary>How often each word was seen.</summary>
    public int[] Counts { get; }

    /// <summary>For each word, the words before it.</summary>
    public (int Word, int Count)[][] Before { get; }

    /// <summary>For each word, the words after it.</summary>
    public (int Word, int Count)[][] After { get; }

    public static BigramCounts Of(IReadOnlyList<uint[]> sentences, int minCount)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var form in sentences.SelectMany(s => s))
        {
            counts[form] = counts.GetValueOrDefault(form) + 1;
        }
        var words = counts.Where(c => c.Value >= minCount).OrderByDescending(c => c.Value).ThenBy(c => c.Key).ToArray();
        var numbers = words.Select((w, i) => (w.Key, i)).ToDictionary(w => w.Key, w => w.i + 1);
        var pairs = new Dictionary<(int, int), int>();
        foreach (var sentence in sentences)
        {
            var last = 0;
            foreach (var word in sentence.Select(f => numbers.GetValueOrDefault(f)).Append(0))
            {
                pairs[(last, word)] = pairs.GetValueOrDefault((last, word)) + 1;
                last = word;
            }
        }
        return new([0, .. words.Select(w => w.Key)], [0, .. words.Select(w => w.Value)], Group(pairs, words.Length + 1, p => (p.Item2, p.Item1)), Group(pairs, words.Length + 1, p => p));
    }

    private static (int, int)[][] Group(Dictionary<(int, int), int> pairs, int size, Func<(int, int), (int Key, int Other)> turn)
    {
        var lists = new List<(int, int)>[size];
        foreach (var (pair, count) in pairs)
        {
            var (key, other) = turn(pair);
            (lists[key] ??= []).Add((other, count));
        }
        return Array.ConvertAll(lists, l => l is null ? [] : l.Order().ToArray());
    }
}
