using Parallax.Language.Names;
using Parallax.Language.Tagging;

namespace Parallax.Training.Names;

/// <summary>Trains labellers of names from documents of one material.</summary>
internal sealed class NameRecipe(NameMaterial material, TagLexicon lexicon, NameSettings settings, Action<string> log)
{
    private readonly WordForms _forms = new(lexicon, material.Book, null);

    /// <summary>A labeller trained from some of the documents, given by their numbers.</summary>
    public NameTagger Train(IEnumerable<int> documents)
    {
        var examples = new List<NameExample>();
        foreach (var (document, text, grammar) in documents.Select(d => material.Documents[d]))
        {
            examples.AddRange(NameExample.Of(NameText.Read(text, grammar, _forms), document.Names));
        }
        return new(lexicon, material.Book, NameTrainer.Train(examples, settings, log));
    }
}
