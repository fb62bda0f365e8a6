using Parallax.Language.Tagging;

namespace Parallax.Training.Tagging;

/// <summary>Tags a treebank as a tagger would that had not seen the sentence: what a parser must be trained on, lest it trust tags that
/// are better than it will ever get.</summary>
internal static class Jackknife
{
    private const int Epochs = 5;

    /// <summary>The tags of every sentence, given by a tagger trained on the sentences of the other folds.</summary>
    /// <param name="material">The treebank.</param>
    /// <param name="tagger">The tagger trained on all of it, for its lexicon and its labels.</param>
    /// <param name="folds">How many parts the treebank is cut into; sentence n is in part n modulo this.</param>
    public static Tag[][] Tags(TrainingMaterial material, Tagger tagger, int folds)
    {
        var (recipe, tags) = (new TaggerRecipe(material), new Tag[material.Treebank.Count][]);
        for (var fold = 0; fold < folds; fold++)
        {
            material.Log($"tagging part {fold + 1} of {folds} by the others");
            var others = recipe.Train([.. material.Treebank.Where((_, i) => i % folds != fold)], tagger.Lexicon, 1, Epochs);
            for (var i = fold; i < tags.Length; i += folds)
            {
                var sentence = material.Treebank[i];
                tags[i] = new Tag[sentence.Words.Length];
                others.Tag(sentence.Forms, tags[i]);
            }
        }
        return tags;
    }
}
