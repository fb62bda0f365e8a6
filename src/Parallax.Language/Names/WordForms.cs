using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Keeps what the labeller knows of written forms. Safe for use by several threads: what another thread puts aside is made again.</summary>
/// <param name="lexicon">The tagger's lexicon.</param>
/// <param name="book">What is known of words.</param>
/// <param name="weights">The weights; null where no scores are asked for.</param>
internal sealed class WordForms(TagLexicon lexicon, NameBook book, WeightTable? weights)
{
    private readonly WordForm?[] _known = new WordForm?[Word.SlotCount];

    /// <summary>What stands before and after a sentence.</summary>
    public WordForm Nothing { get; } = new(null, lexicon, book, weights);

    /// <summary>What is known of words and places.</summary>
    public NameBook Book => book;

    /// <summary>What is known of a form.</summary>
    public WordForm Of(Word word)
    {
        if (word.Slot < 0)
        {
            return new(word, lexicon, book, weights);
        }
        ref var slot = ref _known[word.Slot];
        return slot is { } known && ReferenceEquals(known.Word, word) ? known : slot = new(word, lexicon, book, weights);
    }
}
