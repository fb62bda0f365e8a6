using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Tagging;

/// <summary>A sentence as the tagger sees it, with its right labels.</summary>
/// <param name="Words">The views of its words, padded.</param>
/// <param name="States">The state of the sentence at each word.</param>
/// <param name="Gold">The right labels; -1 where the tag set lacks one.</param>
internal sealed record Example(WordView[] Words, uint[] States, int[] Gold)
{
    /// <summary>Makes an example of a sentence of a treebank.</summary>
    public static Example Of(ConlluSentence sentence, TagSet tags, TagLexicon lexicon)
    {
        var (words, states) = (new WordView[sentence.Words.Length + (2 * TagTemplates.Padding)], new uint[sentence.Words.Length]);
        SentenceReader.Read(sentence.Forms, lexicon, words, states);
        return new(words, states, Array.ConvertAll(sentence.Words, w => tags.IndexOf(w.Upos, w.Xpos)));
    }
}
