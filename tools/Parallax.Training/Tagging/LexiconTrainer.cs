using Parallax.Language.Tagging;
using Parallax.Training.Texts;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Tagging;

/// <summary>Learns the tagger's lexicon: clusters from text, classes of tags from the treebank and from text tagged before.</summary>
internal sealed class LexiconTrainer(int tagCount)
{
    private const int MinCount = 3;
    private const int MaxTags = 3;
    private const int SureCount = 40;
    private const double SureShare = 0.997;

    /// <summary>A tag belongs to a form's class where it makes up one in so many of its occurrences.</summary>
    private const int MinShare = 20;

    private readonly SortedDictionary<uint, int[]> _right = [];
    private readonly SortedDictionary<uint, int[]> _tagged = [];
    private readonly Dictionary<uint, (int Coarse, int Fine)> _clusters = [];

    /// <summary>Counts the right tags of a treebank.</summary>
    public void AddRight(IEnumerable<ConlluSentence> treebank, TagSet tags)
    {
        foreach (var word in treebank.SelectMany(s => s.Words))
        {
            Add(_right, word.Form, tags.IndexOf(word.Upos, word.Xpos));
        }
    }

    /// <summary>Counts the tags that a tagger gives to a text. They go before those of the treebank: they are many more, and the
    /// tagger to be trained will be no surer of words of its own treebank than of others.</summary>
    public void AddTagged(string[][] sentences, Tagger tagger)
    {
        var tags = new Tag[sentences.Max(s => s.Length)];
        foreach (var forms in sentences)
        {
            tagger.Tag(forms, tags);
            for (var i = 0; i < forms.Length; i++)
            {
                Add(_tagged, forms[i], tags[i].Label);
            }
        }
    }

    /// <summary>Clusters the words of a text.</summary>
    public void AddClusters(IReadOnlyList<uint[]> sentences, ClusterSettings settings)
    {
        var words = BigramCounts.Of(sentences, settings.MinCount);
        var coarse = new ExchangeClusterer(words, settings.Coarse).Run(settings.Rounds);
        var fine = new ExchangeClusterer(words, settings.Fine).Run(settings.Rounds);
        for (var word = 1; word < words.Forms.Length; word++)
        {
            _clusters[words.Forms[word]] = (coarse[word], fine[word]);
        }
    }

    /// <summary>The lexicon of all that was added.</summary>
    public TagLexicon Build()
    {
        var (classes, forms, entries) = (new Dictionary<string, ushort>(), new List<uint>(), new List<TagLexicon.Entry>());
        foreach (var form in _right.Keys.Concat(_tagged.Keys).Concat(_clusters.Keys).Distinct().Order())
        {
            var counts = Seen(_tagged, form) ?? Seen(_right, form);
            var tags = counts is null ? (ushort)0 : Class(counts, classes);
            var (coarse, fine) = _clusters.GetValueOrDefault(form);
            if (tags != 0 || coarse != 0)
            {
                forms.Add(form);
                entries.Add(new(tags, (ushort)coarse, (ushort)fine, Sure(form)));
            }
        }
        return new([.. forms], [.. entries]);
    }

    /// <summary>The label that the treebank almost always gives to a frequent form, plus one; 0 where there is none.</summary>
    private ushort Sure(uint form)
    {
        if (Seen(_right, form) is not { } row)
        {
            return 0;
        }
        var (total, most) = (row.Sum(), row.Max());
        return total >= SureCount && most >= total * SureShare ? (ushort)(Array.IndexOf(row, most) + 1) : (ushort)0;
    }

    private void Add(SortedDictionary<uint, int[]> counts, string form, int label)
    {
        var hash = WordReader.FormHash(form);
        if (!counts.TryGetValue(hash, out var row))
        {
            counts[hash] = row = new int[tagCount];
        }
        row[label]++;
    }

    private static int[]? Seen(SortedDictionary<uint, int[]> counts, uint form) =>
        counts.TryGetValue(form, out var row) && row.Sum() >= MinCount ? row : null;

    /// <summary>The number of the class of a form with these counts of tags.</summary>
    private static ushort Class(int[] row, Dictionary<string, ushort> classes)
    {
        var total = row.Sum();
        var tags = Enumerable.Range(0, row.Length).Where(t => row[t] * MinShare >= total).OrderByDescending(t => row[t]).ThenBy(t => t).Take(MaxTags);
        var name = string.Join(' ', tags);
        if (!classes.TryGetValue(name, out var number))
        {
            classes[name] = number = (ushort)(classes.Count + 1);
        }
        return number;
    }
}
