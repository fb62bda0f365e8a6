using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parallax.Language;
using Parallax.Language.Parsing;

namespace Parallax.Events.Extraction;

/// <summary>What a report is about: its nouns, names, verbs, adjectives and numbers, weighted by how much they tell and by how often they stand there.</summary>
internal sealed class WordVector
{
    private const int ShortestWord = 3;

    public static readonly WordVector Empty = new([]);

    private readonly ImmutableArray<(string Lemma, double Weight)> _words;

    private WordVector(ImmutableArray<(string, double)> words) => _words = words;

    /// <summary>The words of title and text.</summary>
    public static WordVector Of(AnnotatedReport report, WordWeights weights) =>
        Of(report.Title is null ? report.Text.Grammar : [.. report.Title.Grammar, .. report.Text.Grammar], weights);

    /// <summary>The words of the sentences that an event is told in.</summary>
    public static WordVector Of(ReportEvent item, WordWeights weights) =>
        Of(item.Evidence.Select(m => (m.Text, Sentence: m.Words.Sentences[m.Sentence])).Distinct().SelectMany(s => s.Text.Grammar[s.Sentence.First..s.Sentence.End]), weights);

    private static WordVector Of(IEnumerable<GrammarToken> grammar, WordWeights weights)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in grammar)
        {
            if (token.Upos is "NOUN" or "VERB" or "PROPN" or "ADJ" or "NUM" && token.Lemma is { Length: > 0 } lemma && (lemma.Length >= ShortestWord || char.IsAsciiDigit(lemma[0])))
            {
                var key = lemma.ToLowerInvariant();
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
            }
        }
        var words = counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (Lemma: c.Key, Weight: (1 + Math.Log(c.Value)) * weights.Of(c.Key))).ToList();
        var length = Math.Sqrt(words.Sum(w => w.Weight * w.Weight));
        return new([.. words.Select(w => (w.Lemma, length > 0 ? w.Weight / length : 0))]);
    }

    /// <summary>The cosine of the angle between the two: 0 with no word in common, 1 for the same words.</summary>
    public double Cosine(WordVector other)
    {
        var sum = 0.0;
        for (int i = 0, k = 0; i < _words.Length && k < other._words.Length;)
        {
            var order = string.CompareOrdinal(_words[i].Lemma, other._words[k].Lemma);
            sum += order == 0 ? _words[i].Weight * other._words[k].Weight : 0;
            (i, k) = (order <= 0 ? i + 1 : i, order >= 0 ? k + 1 : k);
        }
        return sum;
    }

    /// <summary>The words that tell most of what it is about, at most so many.</summary>
    public IEnumerable<string> Heaviest(int count) => _words.OrderByDescending(w => w.Weight).ThenBy(w => w.Lemma, StringComparer.Ordinal).Take(count).Select(w => w.Lemma);
}
