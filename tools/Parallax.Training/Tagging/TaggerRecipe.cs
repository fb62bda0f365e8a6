using Parallax.Language.Tagging;
using Parallax.Training.Texts;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Tagging;

/// <summary>The steps by which the tagger is trained.</summary>
/// <remarks>With text: words are clustered over text and treebank; a first tagger tags the text; what tags each form was given there
/// goes into the lexicon of the second.</remarks>
/// <param name="material">The treebank, and text without annotation.</param>
/// <param name="tags">The labels, those of the lexicon where one made before is used.</param>
internal sealed class TaggerRecipe(TrainingMaterial material, TagSet tags)
{
    private const int FirstEpochs = 4;
    private const int Epochs = 7;
    private const int Runs = 3;

    /// <summary>In quarters: one tag in ten is close then.</summary>
    private const int CloseMargin = 120;

    /// <summary>With the labels of the treebank.</summary>
    public TaggerRecipe(TrainingMaterial material)
        : this(material, new TagSet([.. material.Treebank.SelectMany(s => s.Words).Select(w => (w.Upos, w.Xpos)).Distinct()
            .OrderBy(l => l.Upos, StringComparer.Ordinal).ThenBy(l => l.Xpos, StringComparer.Ordinal)]))
    {
    }

    /// <summary>A tagger trained from all of the material.</summary>
    public Tagger Train()
    {
        var lexicon = Lexicon();
        material.Log($"lexicon of {lexicon.Count} forms");
        return Train(material.Treebank, lexicon, Runs, Epochs);
    }

    /// <summary>A tagger trained from some of the sentences, with a lexicon made before.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="runs">How many runs are averaged; each goes through the sentences in orders of its own.</param>
    /// <param name="epochs">How often each run goes through them.</param>
    /// <remarks>Features that were not updated more than once a run are dropped. A sentence with a label that is not in the set is left out.</remarks>
    public Tagger Train(IReadOnlyList<ConlluSentence> sentences, TagLexicon lexicon, int runs, int epochs)
    {
        var examples = sentences.Where(s => s.Words.All(w => tags.IndexOf(w.Upos, w.Xpos) >= 0)).Select(s => Example.Of(s, tags, lexicon)).ToList();
        var weights = Enumerable.Range(1, runs).Select(seed => new TaggerTrainer(tags, epochs, seed).Train(examples, material.Log)).ToList();
        return new(tags, lexicon, TaggerTrainer.Compress(weights, runs + 1), CloseMargin);
    }

    /// <summary>The lexicon of all of the material.</summary>
    public TagLexicon Lexicon()
    {
        var lexicon = new LexiconTrainer(tags.Count);
        lexicon.AddRight(material.Treebank, tags);
        string[][] texts = [.. TextSource.Sentences(material.TextFiles)];
        if (texts.Length == 0)
        {
            return lexicon.Build();
        }
        var forms = texts.Concat(material.Treebank.Select(s => s.Forms)).Select(s => Array.ConvertAll(s, f => WordReader.FormHash(f))).ToList();
        material.Log($"clustering {forms.Sum(s => s.Length)} words of text");
        lexicon.AddClusters(forms, new(64, 512, 6, 4));
        lexicon.AddTagged(texts, Train(material.Treebank, lexicon.Build(), 1, FirstEpochs));
        return lexicon.Build();
    }
}
