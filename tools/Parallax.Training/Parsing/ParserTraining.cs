using Parallax.Language.Parsing;
using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Parsing;

/// <summary>From a treebank to the model of a parser. The same sentences, tags and options give the same bytes.</summary>
internal static class ParserTraining
{
    private const string Root = "root";
    private const int LeastWordCount = 2;

    /// <summary>Trains a parser.</summary>
    /// <param name="treebank">Sentences with trees; those without a whole tree are left out.</param>
    /// <param name="tags">Their tags, as <see cref="Tagging.Jackknife"/> gives them.</param>
    /// <param name="tagger">The tagger that the parser will work with.</param>
    /// <param name="options">Sizes and rates.</param>
    /// <param name="log">Takes a line after every pass.</param>
    public static ParserModel Train(IReadOnlyList<ConlluSentence> treebank, Tag[][] tags, Tagger tagger, ParserOptions options, Action<string> log)
    {
        var relations = RelationsOf(treebank.Where(HasTree));
        var numbers = relations.Index().ToDictionary(r => r.Item, r => (short)r.Index, StringComparer.Ordinal);
        var sentences = new List<TrainingSentence>();
        foreach (var (i, sentence) in treebank.Index())
            if (HasTree(sentence))
                sentences.Add(Read(sentence, tags[i], tagger.Lexicon, numbers));
        var (words, counts) = WordsOf(sentences);
        var rows = new WordRows(words, tagger.Tags.Count);
        var verbTags = Enumerable.Range(0, tagger.Tags.Count).Select(t => tagger.Tags.Upos(t) == "VERB").ToArray();
        var chance = new Chance(options.Seed);
        var network = new ParserNetwork(options.Shape, rows.Count, new StateFeatures(relations.Length).FactRows, relations.Length, chance);
        Learn(new(network, rows, counts, verbTags, chance), [.. sentences], options, log);
        return ParserRounding.Round(network, rows, relations, verbTags);
    }

    /// <summary>The words of a sentence as tagger and parser see them.</summary>
    public static WordView[] Views(string[] forms, TagLexicon lexicon)
    {
        var (padded, states) = (new WordView[forms.Length + (2 * TagTemplates.Padding)], new uint[forms.Length]);
        SentenceReader.Read(forms, lexicon, padded, states);
        return padded[TagTemplates.Padding..^TagTemplates.Padding];
    }

    private static void Learn(ParserTrainer trainer, TrainingSentence[] sentences, ParserOptions options, Action<string> log)
    {
        for (var pass = 0; pass < options.Passes; pass++)
        {
            var (from, to) = (Rate(options, pass), Rate(options, pass + 1));
            trainer.Pass(sentences, from, to, pass == 0 ? 0 : options.Exploration);
            log($"  parser, pass {pass + 1} of {options.Passes}: loss {trainer.Loss:F4} per token");
        }
    }

    private static float Rate(ParserOptions options, int pass) => options.Rate * (1 - ((float)pass / options.Passes));

    private static string[] RelationsOf(IEnumerable<ConlluSentence> treebank) =>
        [Root, .. treebank.SelectMany(s => s.Words).Select(w => w.Relation).Where(r => r != Root).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether a sentence has a tree: one root, and a head for every word.</summary>
    public static bool HasTree(ConlluSentence sentence) =>
        sentence.Words.Count(w => w.Head == 0) == 1 && sentence.Words.All(w => w.Head >= 0 && w.Head <= sentence.Words.Length)
        && sentence.Words.All(w => (w.Head == 0) == (w.Relation == Root));

    private static TrainingSentence Read(ConlluSentence sentence, Tag[] tags, TagLexicon lexicon, Dictionary<string, short> relations) =>
        new(Views(sentence.Forms, lexicon), tags, Array.ConvertAll(sentence.Words, w => w.Head), Array.ConvertAll(sentence.Words, w => relations[w.Relation]));

    /// <summary>The words worth a row of their own, the frequent first, and how often each row is used; unknown words are the first row.</summary>
    private static (uint[] Words, int[] Counts) WordsOf(List<TrainingSentence> sentences)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var word in sentences.SelectMany(s => s.Words))
            counts[word.Lower] = counts.GetValueOrDefault(word.Lower) + 1;
        var known = counts.Where(c => c.Value >= LeastWordCount).OrderByDescending(c => c.Value).ThenBy(c => c.Key).ToList();
        return ([.. known.Select(c => c.Key)], [1, .. known.Select(c => c.Value)]);
    }
}
