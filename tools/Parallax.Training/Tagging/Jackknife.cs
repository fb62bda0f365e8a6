using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Tagging;

/// <summary>Tags a treebank as a tagger would that had not seen the sentence: what a parser must be trained on, lest it trust tags that
/// are better than it will ever get.</summary>
internal static class Jackknife
{
    private const int Epochs = 5;
    private const int UnnamedLength = 20;

    /// <summary>The tags of every sentence, given by a tagger trained on the sentences of the other folds.</summary>
    /// <param name="material">The treebank.</param>
    /// <param name="tagger">The tagger trained on all of it, for its lexicon and its labels.</param>
    /// <param name="folds">How many parts the treebank is cut into; documents go to them in turn, so that none helps to tag itself.</param>
    public static Tag[][] Tags(TrainingMaterial material, Tagger tagger, int folds)
    {
        var (recipe, tags) = (new TaggerRecipe(material, tagger.Tags), new Tag[material.Treebank.Count][]);
        var foldOf = FoldsOf(material.Treebank, folds);
        for (var fold = 0; fold < folds; fold++)
        {
            material.Log($"tagging part {fold + 1} of {folds} by the others");
            var others = recipe.Train([.. material.Treebank.Where((_, i) => foldOf[i] != fold)], tagger.Lexicon, 1, Epochs);
            for (var i = 0; i < tags.Length; i++)
            {
                if (foldOf[i] != fold)
                {
                    continue;
                }
                var sentence = material.Treebank[i];
                tags[i] = new Tag[sentence.Words.Length];
                others.Tag(sentence.Forms, tags[i]);
            }
        }
        return tags;
    }

    /// <summary>Where a treebank names no documents, so many sentences count as one.</summary>
    private static int[] FoldsOf(IReadOnlyList<ConlluSentence> sentences, int folds)
    {
        var foldOf = new int[sentences.Count];
        var (document, length, isNamed) = (0, 0, false);
        for (var i = 0; i < foldOf.Length; i++)
        {
            var begins = sentences[i].NewDocument is not null;
            isNamed |= begins;
            if (i > 0 && (begins || (!isNamed && length == UnnamedLength)))
            {
                (document, length) = (document + 1, 0);
            }
            length++;
            foldOf[i] = document % folds;
        }
        return foldOf;
    }
}
