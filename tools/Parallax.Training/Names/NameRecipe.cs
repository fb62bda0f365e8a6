using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Training.Names;

/// <summary>The steps by which the labeller of names is trained. A first one learns from the treebank; it completes the labels of texts
/// of which some names are known, and a second one learns from both.</summary>
internal sealed class NameRecipe(NameMaterial material, TagLexicon lexicon, NameSettings settings, Action<string> log)
{
    /// <summary>A labeller trained from some of the documents.</summary>
    /// <param name="documents">Their numbers in the material.</param>
    /// <param name="partial">Texts of which some names are known.</param>
    public NameTagger Train(IReadOnlyList<int> documents, IReadOnlyList<PartialNames> partial)
    {
        var tagger = Train(documents, [], null);
        return partial.Count == 0 ? tagger : Train(documents, partial, tagger);
    }

    private NameTagger Train(IReadOnlyList<int> documents, IReadOnlyList<PartialNames> partial, NameTagger? before)
    {
        var examples = new List<NameExample>();
        foreach (var d in documents)
        {
            var (document, text, grammar) = material.Documents[d];
            examples.AddRange(NameExample.Of(Read(text, grammar), document.Names));
        }
        foreach (var item in partial)
        {
            var guess = before!.Read(item.Text, item.Grammar, material.Book);
            var labels = before.Label(guess, item.Allowed(guess, material.Lexicon));
            examples.AddRange(NameExample.OfKnown(Read(item.Text, item.Grammar), labels));
        }
        return new(lexicon, NameTrainer.Train(examples, settings, log));
    }

    private NameText Read(TokenizedText text, GrammarToken[] grammar) => NameText.Read(text, grammar, lexicon, material.Book);
}
