using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Tagging;

namespace Parallax.Training.Names;

/// <summary>Measures the training of names by cross-validation: each document of one genre is labelled by a labeller that was
/// trained on all documents but its part.</summary>
internal static class NameFolds
{
    /// <summary>The figures over all documents whose name has the word.</summary>
    public static IEnumerable<Score> Measure(TrainingMaterial material, ModelFile model, string genre, int folds, NameSettings settings)
    {
        var tagger = Tagger.From(model);
        var names = NameMaterial.Jackknifed(material, tagger);
        var measured = Enumerable.Range(0, names.Documents.Count)
            .Where(d => material.Treebank[names.Documents[d].Document.Sentences.First].NewDocument!.Contains(genre, StringComparison.Ordinal)).ToList();
        var counts = new NameCounts();
        for (var fold = 0; fold < folds; fold++)
        {
            var hidden = measured.Where((_, i) => i % folds == fold).ToHashSet();
            var labeller = new NameRecipe(names, tagger.Lexicon, settings, _ => { }).Train(Enumerable.Range(0, names.Documents.Count).Where(d => !hidden.Contains(d)));
            var finder = new NameFinder(names.Lexicon, names.Gazetteer, labeller);
            foreach (var d in hidden.Order())
            {
                var (document, text, grammar) = names.Documents[d];
                var found = finder.Find(text, grammar).Select(n => (n.Span, n.Kind)).ToList();
                counts.Add(found, document.Names);
            }
            material.Log($"part {fold + 1} of {folds}");
        }
        return counts.Scores();
    }
}
