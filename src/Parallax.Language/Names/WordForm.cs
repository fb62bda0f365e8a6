using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>What the labeller knows of a written form wherever it stands: worked out once and kept, as most words of a text are common ones.</summary>
internal sealed class WordForm
{
    private readonly WordView _view;
    private readonly short[] _shares;

    /// <summary>Works out the view of a form, its classes, and what it adds to the scores.</summary>
    /// <param name="word">The form; null for what stands before and after a sentence.</param>
    /// <param name="lexicon">The tagger's lexicon.</param>
    /// <param name="book">What is known of words.</param>
    /// <param name="weights">The weights; null where no scores are asked for.</param>
    public WordForm(Word? word, TagLexicon lexicon, NameBook book, WeightTable? weights)
    {
        Word = word;
        if (word is not null)
        {
            WordReader.Read(word.Text, out _view);
            lexicon.Look(ref _view);
            Book = book.Bits(_view.Lower);
        }
        _shares = weights is null ? [] : new short[3 * NameLabels.Count];
        if (weights is not null)
        {
            Span<uint> keys = stackalloc uint[NameTemplates.MaxCount];
            weights.AddTo(_shares.AsSpan(0, NameLabels.Count), keys[..NameTemplates.Own(this, keys)]);
            weights.AddTo(_shares.AsSpan(NameLabels.Count, NameLabels.Count), keys[..NameTemplates.Before(this, keys)]);
            weights.AddTo(_shares.AsSpan(2 * NameLabels.Count), keys[..NameTemplates.After(this, keys)]);
        }
    }

    /// <summary>The form; null for what stands before and after a sentence.</summary>
    public Word? Word { get; }

    /// <summary>Its view, as the tagger has it.</summary>
    public ref readonly WordView View => ref _view;

    /// <summary>Its classes in the lexicons.</summary>
    public uint Book { get; }

    /// <summary>Whether it has a capital letter.</summary>
    public bool HasUpper => (_view.Shape & WordShape.Upper) != 0;

    /// <summary>What it adds to every label's score where it is the word to be labelled.</summary>
    public ReadOnlySpan<short> OwnShare => _shares.AsSpan(0, NameLabels.Count);

    /// <summary>What it adds to every label's score of the next word.</summary>
    public ReadOnlySpan<short> BeforeShare => _shares.AsSpan(NameLabels.Count, NameLabels.Count);

    /// <summary>What it adds to every label's score of the word before.</summary>
    public ReadOnlySpan<short> AfterShare => _shares.AsSpan(2 * NameLabels.Count);
}
