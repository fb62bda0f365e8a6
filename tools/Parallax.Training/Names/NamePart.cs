using Parallax.Language.Names;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Training.Names;

/// <summary>The finder of names; it is trained on tags of taggers that did not see the document, and measured on running text, cut into
/// tokens by Parallax's own tokenizer.</summary>
internal sealed class NamePart : IModelPart
{
    public string Name => "names";

    public void Train(TrainingMaterial material, ModelFile model)
    {
        if (!material.Treebank.Any(s => EntityMention.Of(s).Count > 0))
        {
            material.Log("no entities: the model gets no finder of names");
            return;
        }
        var tagger = Tagger.From(model);
        var names = NameMaterial.Jackknifed(material, tagger);
        new NameRecipe(names, tagger.Lexicon, new(), material.Log).Train(Enumerable.Range(0, names.Documents.Count)).PutInto(model);
    }

    public IEnumerable<Score> Measure(EvaluationMaterial material, ModelFile model)
    {
        var names = NameMaterial.Open();
        var documents = NameDocument.Of(material.Treebank, new(names.Lexicon, names.Gazetteer));
        if (documents.Count == 0 || !NameTagger.IsIn(model))
        {
            yield break;
        }
        var (tagger, counts) = (Tagger.From(model), new NameCounts());
        var finder = new NameFinder(names.Lexicon, names.Gazetteer, NameTagger.From(model, tagger.Lexicon, names.Book));
        var texts = documents.ConvertAll(d => SentenceSplitter.Split(d.Text)).ConvertAll(t => (Text: t, Grammar: NameMaterial.Grammar(t, tagger)));
        foreach (var (document, (text, grammar)) in documents.Zip(texts))
        {
            counts.Add(finder.Find(text, grammar).Select(n => (n.Span, n.Kind)), document.Names);
        }
        foreach (var score in counts.Scores())
        {
            yield return score;
        }
        yield return Score.Speed("finding names", texts.Sum(t => t.Text.Tokens.Length), Stopclock.Best(texts, t => finder.Find(t.Text, t.Grammar)));
    }
}
