using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Tagging;

/// <summary>Learns a lemmatizer: rules for endings from the kinds of words, and every word that they get wrong as an exception.</summary>
internal sealed class LemmaTrainer(TagSet tags)
{
    private const int MinKinds = 2;

    private readonly SortedDictionary<LemmaRule, ushort> _numbers = [];
    private readonly Dictionary<uint, ushort> _values = [];

    public Lemmatizer Train(IEnumerable<ConlluSentence> treebank)
    {
        var kinds = Kinds(treebank);
        foreach (var kind in kinds)
        {
            _numbers[kind.Rule] = 0;
        }
        var rules = _numbers.Keys.ToArray();
        for (var i = 0; i < rules.Length; i++)
        {
            _numbers[rules[i]] = (ushort)i;
        }
        for (var length = 0; length <= Lemmatizer.MaxEnding; length++)
        {
            AddEndings(kinds, length);
        }
        AddExceptions(kinds);
        var keys = _values.Keys.Order().ToArray();
        return new(rules, keys, Array.ConvertAll(keys, k => _values[k]));
    }

    private sealed record Kind(string Form, int Label, LemmaRule Rule);

    /// <summary>Each form with a label once, with the edit that gives its most frequent lemma.</summary>
    private List<Kind> Kinds(IEnumerable<ConlluSentence> treebank) =>
        [.. treebank.SelectMany(s => s.Words).Where(w => w.Lemma != "_" || w.Form == "_")
            .GroupBy(w => (w.Form, Label: tags.IndexOf(w.Upos, w.Xpos))).Where(g => g.Key.Label >= 0)
            .OrderBy(g => g.Key.Form, StringComparer.Ordinal).ThenBy(g => g.Key.Label)
            .Select(g => new Kind(g.Key.Form, g.Key.Label, Rule(g.Key.Form, g.Key.Label, g)))];

    private LemmaRule Rule(string form, int label, IEnumerable<ConlluWord> words)
    {
        var lemma = words.GroupBy(w => w.Lemma, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        return LemmaRule.Of(form, lemma, tags.Upos(label) is "PROPN" or "X" or "SYM" ? LemmaCase.Keep : LemmaCase.Lower);
    }

    /// <summary>Adds the endings of a length at which the commonest edit is another than at shorter ones.</summary>
    private void AddEndings(List<Kind> kinds, int length)
    {
        var groups = kinds.Where(k => k.Form.Length >= length).GroupBy(k => Lemmatizer.EndingKey(k.Form, length, k.Label));
        var found = new List<(uint, ushort)>();
        foreach (var group in groups)
        {
            var best = group.GroupBy(k => k.Rule).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
            var value = _numbers[best.Key];
            if ((best.Count() >= MinKinds || length == 0) && value != Predict(group.First(), length - 1))
            {
                found.Add((group.Key, value));
            }
        }
        foreach (var (key, value) in found)
        {
            _values.TryAdd(key, value);
        }
    }

    /// <summary>Forms seen as a past tense only are taken to be past participles too, and the other way round: "shot".</summary>
    private IEnumerable<Kind> Twins(List<Kind> kinds)
    {
        var (past, participle) = (tags.IndexOf("VERB", "VBD"), tags.IndexOf("VERB", "VBN"));
        var seen = kinds.Select(k => (k.Form, k.Label)).ToHashSet();
        foreach (var kind in kinds.Where(k => k.Label == past || k.Label == participle))
        {
            var twin = kind with { Label = kind.Label == past ? participle : past };
            if (twin.Label >= 0 && !seen.Contains((twin.Form, twin.Label)))
            {
                yield return twin;
            }
        }
    }

    private void AddExceptions(List<Kind> kinds)
    {
        foreach (var kind in kinds.Concat(Twins(kinds)).Where(k => _numbers[k.Rule] != Predict(k, Lemmatizer.MaxEnding)).ToList())
        {
            _values.TryAdd(Lemmatizer.WholeKey(kind.Form, kind.Label), _numbers[kind.Rule]);
        }
    }

    private int Predict(Kind kind, int longest)
    {
        for (var length = Math.Min(longest, kind.Form.Length); length >= 0; length--)
        {
            if (_values.TryGetValue(Lemmatizer.EndingKey(kind.Form, length, kind.Label), out var value))
            {
                return value;
            }
        }
        return -1;
    }
}
