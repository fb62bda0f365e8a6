using System.Buffers;
using Parallax.Language;
using Parallax.Language.Parsing;

namespace Parallax.Events.Extraction;

/// <summary>What a report is about: its nouns, names, verbs, adjectives and numbers, weighted by how much they tell and by how often they stand there.</summary>
internal sealed class WordVector
{
    private const int ShortestWord = 3;

    /// <summary>How many of the words that tell most are kept.</summary>
    private const int MostHeaviest = 8;

    public static readonly WordVector Empty = new([], [], []);

    /// <summary>The words by <see cref="TextHash"/>, ascending, so that sums over them are the same in every run.</summary>
    private readonly ulong[] _words;

    private readonly double[] _weights;

    private WordVector(ulong[] words, double[] weights, ulong[] heaviest) => (_words, _weights, Heaviest) = (words, weights, heaviest);

    /// <summary>The words that tell most of what it is about, by <see cref="TextHash"/>: at most eight, the heaviest first.</summary>
    public ReadOnlyMemory<ulong> Heaviest { get; }

    /// <summary>The words of title and text.</summary>
    public static WordVector Of(AnnotatedReport report, WordWeights weights)
    {
        var texts = report.Texts;
        using var words = new Collected(texts.Sum(t => t.Grammar.Length));
        foreach (var text in texts)
        {
            words.Add(text.Grammar.AsSpan());
        }
        return words.ToVector(weights);
    }

    /// <summary>The words of the sentences that an event is told in.</summary>
    public static WordVector Of(ReportEvent item, WordWeights weights)
    {
        var sentences = item.Evidence.DistinctBy(m => (m.Text.Field, m.Sentence)).Select(m => (m.Text.Grammar, Sentence: m.Words.Sentences[m.Sentence])).ToList();
        using var words = new Collected(sentences.Sum(s => s.Sentence.End - s.Sentence.First));
        foreach (var (grammar, sentence) in sentences)
        {
            words.Add(grammar.AsSpan()[sentence.First..sentence.End]);
        }
        return words.ToVector(weights);
    }

    /// <summary>The cosine of the angle between the two: 0 with no word in common, 1 for the same words.</summary>
    public double Cosine(WordVector other)
    {
        var (sum, ours, theirs) = (0.0, _words, other._words);
        for (int i = 0, k = 0; i < ours.Length && k < theirs.Length;)
        {
            var (one, another) = (ours[i], theirs[k]);
            if (one == another)
            {
                sum += _weights[i] * other._weights[k];
            }
            i += one <= another ? 1 : 0;
            k += another <= one ? 1 : 0;
        }
        return sum;
    }

    /// <summary>The words of a text that count, in the order they came in.</summary>
    private sealed class Collected(int most) : IDisposable
    {
        private readonly ulong[] _words = ArrayPool<ulong>.Shared.Rent(most);
        private readonly string[] _lemmas = ArrayPool<string>.Shared.Rent(most);
        private int _count;

        public void Add(ReadOnlySpan<GrammarToken> grammar)
        {
            foreach (ref readonly var token in grammar)
            {
                if (token.Upos is "NOUN" or "VERB" or "PROPN" or "ADJ" or "NUM" && token.Lemma is { Length: > 0 } lemma && (lemma.Length >= ShortestWord || char.IsAsciiDigit(lemma[0])))
                {
                    (_words[_count], _lemmas[_count]) = (TextHash.OfLower(lemma), lemma);
                    _count++;
                }
            }
        }

        public WordVector ToVector(WordWeights weights)
        {
            Array.Sort(_words, _lemmas, 0, _count);
            var distinct = Distinct();
            var (words, values, first) = (new ulong[distinct], new double[distinct], new int[distinct]);
            for (int i = 0, at = 0; i < _count; at++)
            {
                var start = i;
                while (++i < _count && _words[i] == _words[start])
                {
                }
                (words[at], values[at], first[at]) = (_words[start], (1 + Math.Log(i - start)) * weights.Of(_words[start]), start);
            }
            var squares = 0.0;
            foreach (var value in values)
            {
                squares += value * value;
            }
            var length = Math.Sqrt(squares);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = length > 0 ? values[i] / length : 0;
            }
            return new(words, values, HeaviestOf(words, values, first));
        }

        public void Dispose()
        {
            ArrayPool<ulong>.Shared.Return(_words);
            ArrayPool<string>.Shared.Return(_lemmas, clearArray: true);
        }

        private int Distinct()
        {
            var distinct = 0;
            for (var i = 0; i < _count; i++)
            {
                distinct += i == 0 || _words[i] != _words[i - 1] ? 1 : 0;
            }
            return distinct;
        }

        /// <summary>The heaviest; of equal ones the first in the order of letters.</summary>
        private ulong[] HeaviestOf(ulong[] words, double[] values, int[] first)
        {
            Span<int> best = stackalloc int[MostHeaviest];
            var count = 0;
            for (var i = 0; i < words.Length; i++)
            {
                var place = count;
                while (place > 0 && IsBefore(i, best[place - 1], values, first))
                {
                    place--;
                }
                if (place < best.Length)
                {
                    count = Math.Min(count + 1, best.Length);
                    best[place..(count - 1)].CopyTo(best[(place + 1)..]);
                    best[place] = i;
                }
            }
            var heaviest = new ulong[count];
            for (var i = 0; i < count; i++)
            {
                heaviest[i] = words[best[i]];
            }
            return heaviest;
        }

        private bool IsBefore(int a, int b, double[] values, int[] first) =>
            values[a] > values[b] || (values[a] == values[b] && CompareLower(_lemmas[first[a]], _lemmas[first[b]]) < 0);

        private static int CompareLower(string a, string b)
        {
            for (var i = 0; i < a.Length && i < b.Length; i++)
            {
                if (char.ToLowerInvariant(a[i]) - char.ToLowerInvariant(b[i]) is not 0 and var order)
                {
                    return order;
                }
            }
            return a.Length - b.Length;
        }
    }
}
