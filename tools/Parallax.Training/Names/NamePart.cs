using Parallax.Language.Names;
using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Training.Names;

/// <summary>The finder of names; it is measured on running text, cut into words by Parallax's own tokenizer.</summary>
internal sealed class NamePart : IModelPart
{
    public void Train(TrainingMaterial material, ModelFile model)
    {
    }

    public IEnumerable<Score> Measure(EvaluationMaterial material, ModelFile model)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data");
        var (lexicon, gazetteer) = (NameLexicon.Read(File.ReadAllBytes(Path.Combine(folder, "lexicons", "names.tsv"))), Gazetteer.Open(Path.Combine(folder, "gazetteer")));
        var documents = NameDocument.Of(material.Treebank, new(lexicon, gazetteer));
        var (finder, counts) = (new NameFinder(lexicon, gazetteer), new NameCounts());
        foreach (var document in documents)
        {
            var found = finder.Find(SentenceSplitter.Split(document.Text)).Select(n => (n.Span, n.Kind)).ToList();
            counts.Add(found, document.Names);
            if (Environment.GetEnvironmentVariable("NAMES_DUMP") is not null)
            {
                foreach (var n in document.Names.Except(found)) Console.WriteLine($"MISS {n.Kind} {n.Span.Of(document.Text)}");
                foreach (var n in found.Except(document.Names)) Console.WriteLine($"FALSE {n.Kind} {n.Span.Of(document.Text)}");
            }
        }
        return documents.Count == 0 ? [] : counts.Scores();
    }
}
