using Parallax.Language.Parsing;
using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Parsing;

/// <summary>A sentence of a treebank, tagged, that is parsed and compared.</summary>
internal sealed class MeasuredSentence(ConlluSentence sentence, WordView[] words, Tag[] tags)
{
    private readonly int[] _heads = new int[words.Length];
    private readonly short[] _relations = new short[words.Length];

    /// <summary>How many words got their right head; punctuation counts.</summary>
    public int RightHeads => sentence.Words.Index().Count(w => _heads[w.Index] == w.Item.Head);

    /// <summary>Reads and tags a treebank.</summary>
    public static List<MeasuredSentence> Read(IReadOnlyList<ConlluSentence> treebank, Tagger tagger) =>
        [.. treebank.Select(s => new MeasuredSentence(s, ParserTraining.Views(s.Forms, tagger.Lexicon), TagsOf(s, tagger)))];

    /// <summary>Parses it.</summary>
    public void Parse(Parser parser) => parser.Parse(words, tags, [words.Length], _heads, _relations);

    /// <summary>How many words got their right head and relation, subtypes included.</summary>
    public int RightArcs(IReadOnlyList<string> relations) =>
        sentence.Words.Index().Count(w => _heads[w.Index] == w.Item.Head && relations[_relations[w.Index]] == w.Item.Relation);

    /// <summary>Counts its words by relation.</summary>
    public void CountInto(RelationCounts counts, IReadOnlyList<string> relations)
    {
        foreach (var (i, word) in sentence.Words.Index())
            counts.Add(word.Relation, relations[_relations[i]], _heads[i] == word.Head);
    }

    private static Tag[] TagsOf(ConlluSentence sentence, Tagger tagger)
    {
        var tags = new Tag[sentence.Forms.Length];
        tagger.Tag(sentence.Forms, tags);
        return tags;
    }
}
