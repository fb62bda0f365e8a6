using Parallax.Language.Sentences;

namespace Parallax.Language.Tagging;

/// <summary>What a tagger knows of a written form wherever it stands: worked out once and kept, as most words of a text are common ones.</summary>
internal sealed class KnownWord
{
    private readonly WordView _view;
    private readonly short[] _shares;
    private LemmaOf? _lemmas;

    private sealed record LemmaOf(int Label, string Lemma, LemmaOf? Next);

    /// <summary>Works out the view of a form and its shares of scores.</summary>
    public KnownWord(Word? word, TagLexicon lexicon, WeightTable weights, int labels)
    {
        Word = word;
        if (word is not null)
        {
            WordReader.Read(word.Text, out _view);
            lexicon.Look(ref _view);
        }
        Span<uint> keys = stackalloc uint[TagTemplates.MaxCount];
        _shares = new short[3 * labels];
        weights.AddTo(_shares.AsSpan(0, labels), keys[..TagTemplates.Own(_view, keys)]);
        weights.AddTo(_shares.AsSpan(labels, labels), keys[..TagTemplates.Before(_view, keys)]);
        weights.AddTo(_shares.AsSpan(2 * labels, labels), keys[..TagTemplates.After(_view, keys)]);
    }

    /// <summary>The form; null for what stands before and after a sentence.</summary>
    public Word? Word { get; }

    /// <summary>Its view.</summary>
    public ref readonly WordView View => ref _view;

    /// <summary>What it adds to every label's score where it is the word to be tagged.</summary>
    public ReadOnlySpan<short> Own => _shares.AsSpan(0, _shares.Length / 3);

    /// <summary>What it adds to every label's score of the next word.</summary>
    public ReadOnlySpan<short> Before => _shares.AsSpan(_shares.Length / 3, _shares.Length / 3);

    /// <summary>What it adds to every label's score of the word before.</summary>
    public ReadOnlySpan<short> After => _shares.AsSpan(_shares.Length / 3 * 2);

    /// <summary>Its lemma under a label, asked of the lemmatizer once.</summary>
    public string Lemma(int label, Lemmatizer lemmatizer)
    {
        for (var known = _lemmas; known is not null; known = known.Next)
        {
            if (known.Label == label)
            {
                return known.Lemma;
            }
        }
        var lemma = lemmatizer.Lemma(Word?.Text ?? "", label);
        _lemmas = new(label, lemma, _lemmas); // another thread's may be lost: it is asked again
        return lemma;
    }
}
