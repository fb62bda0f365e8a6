using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;
using Parallax.Training.Tagging;

namespace Parallax.Training.Names;

/// <summary>The documents of a treebank that mark entities, cut into tokens and tagged by taggers that did not see them.</summary>
internal sealed class NameMaterial
{
    private const int Folds = 5;
    private const int Epochs = 5;

    private NameMaterial(NameLexicon lexicon, Gazetteer gazetteer) => (Lexicon, Gazetteer, Book) = (lexicon, gazetteer, new(lexicon, gazetteer));

    public NameLexicon Lexicon { get; }

    public Gazetteer Gazetteer { get; }

    public NameBook Book { get; }

    /// <summary>The documents in order, with tokens and tags.</summary>
    public List<(NameDocument Document, TokenizedText Text, GrammarToken[] Grammar)> Documents { get; } = [];

    /// <summary>Lexicon and gazetteer beside the program, and no documents.</summary>
    public static NameMaterial Open()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data");
        return new(NameLexicon.Read(File.ReadAllBytes(Path.Combine(folder, "lexicons", "names.tsv"))), Gazetteer.Open(Path.Combine(folder, "gazetteer")));
    }

    /// <summary>The same with the documents of the material, each tagged by a tagger trained on the others.</summary>
    public static NameMaterial Jackknifed(TrainingMaterial material, Tagger tagger)
    {
        var result = Open();
        var documents = NameDocument.Of(material.Treebank, new(result.Lexicon, result.Gazetteer));
        var recipe = new TaggerRecipe(material, tagger.Tags);
        var tagged = new GrammarToken[documents.Count][];
        var texts = documents.ConvertAll(d => SentenceSplitter.Split(d.Text));
        for (var fold = 0; fold < Math.Min(Folds, documents.Count); fold++)
        {
            material.Log($"names: tagging part {fold + 1} of {Folds} by the others");
            var hidden = documents.Where((_, d) => d % Folds == fold).Select(d => d.Sentences).ToList();
            var others = recipe.Train([.. material.Treebank.Where((_, s) => !hidden.Any(h => h.First <= s && s < h.End))], tagger.Lexicon, 1, Epochs);
            for (var d = fold; d < documents.Count; d += Folds)
            {
                tagged[d] = Grammar(texts[d], others);
            }
        }
        result.Documents.AddRange(documents.Select((d, i) => (d, texts[i], tagged[i])));
        return result;
    }

    /// <summary>The parts of speech of a text; lemmas and trees are left open.</summary>
    public static GrammarToken[] Grammar(TokenizedText text, Tagger tagger)
    {
        var result = new GrammarToken[text.Tokens.Length];
        foreach (var sentence in text.Sentences)
        {
            var forms = text.Tokens.AsSpan(sentence.First, sentence.End - sentence.First).ToArray().Select(t => t.Text).ToArray();
            var tags = new Tag[forms.Length];
            tagger.Tag(forms, tags);
            for (var i = 0; i < tags.Length; i++)
            {
                result[sentence.First + i] = new(tagger.Tags.Upos(tags[i].Label), tagger.Tags.Xpos(tags[i].Label), "", -1, "");
            }
        }
        return result;
    }
}
