using Parallax.Language.Tagging;
using Parallax.Training.Texts;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Tagging;

/// <summary>The steps by which the tagger is trained.</summary>
/// <remarks>With text: words are clustered over text and treebank; a first tagger tags the text; what tags each form was given there
/// goes into the lexicon of the second.</remarks>
internal sealed class TaggerRecipe(TrainingMaterial material)
{
    private const int FirstEpochs = 4;
    private const int Epochs = 8;
    private const int MinUpdates = 2;
    private const int CloseMargin = 40;

    /// <summary>The labels of the treebank.</summary>
    public TagSet Tags { get; } = new([.. material.Treebank.SelectMany(s => s.Words).Select(w => (w.Upos, w.Xpos)).Distinct()
        .OrderBy(l => l.Upos, StringComparer.Ordinal).ThenBy(l => l.Xpos, StringComparer.Ordinal)]);

    /// <summary>A tagger trained from all of the material.</summary>
    public Tagger Train()
    {
        var lexicon = Lexicon();
        material.Log($"lexicon of {lexicon.Count} forms");
        return Train(material.Treebank, lexicon, Epochs, material.Log);
    }

    /// <summary>A tagger trained from some of the sentences, with a lexicon made before.</summary>
    public Tagger Train(IReadOnlyList<ConlluSentence> sentences, TagLexicon lexicon, int epochs, Action<string> log)
    {
        var examples = sentences.Select(s => Example.Of(s, Tags, lexicon)).ToList();
        var weights = new TaggerTrainer(Tags, epochs, 1).Train(examples, log);
        return new(Tags, lexicon, TaggerTrainer.Compress(weights, MinUpdates), CloseMargin);
    }

    /// <summary>The lexicon of all of the material.</summary>
    public TagLexicon Lexicon()
    {
        var lexicon = new LexiconTrainer(Tags.Count);
        lexicon.AddRight(material.Treebank, Tags);
        string[][] texts = [.. TextSource.Sentences(material.TextFiles)];
        if (texts.Length == 0)
        {
            return lexicon.Build();
        }
        var forms = texts.Concat(material.Treebank.Select(s => s.Forms)).Select(s => Array.ConvertAll(s, f => WordReader.FormHash(f))).ToList();
        material.Log($"clustering {forms.Sum(s => s.Length)} words of text");
        lexicon.AddClusters(forms, new(64, 512, 6, 4));
        lexicon.AddTagged(texts, Train(material.Treebank, lexicon.Build(), FirstEpochs, material.Log));
        return lexicon.Build();
    }
}
