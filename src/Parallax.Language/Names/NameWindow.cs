namespace Parallax.Language.Names;

/// <summary>A word of a text with the words around it, and with the run of capital words that it stands in.</summary>
internal readonly ref struct NameWindow
{
    private readonly ReadOnlySpan<NameWord> _words;
    private readonly ref readonly NameWord _nothing;
    private readonly int _at, _first, _end;

    /// <summary>The window at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="at">Index of the word.</param>
    public NameWindow(NameText text, int sentence, int at)
    {
        _words = text.Words;
        _nothing = ref text.Nothing;
        (_at, _first, _end) = (at, text.Text.Sentences[sentence].First, text.Text.Sentences[sentence].End);
        State = text.States[sentence];
    }

    /// <summary>Whether the sentence is written as headlines are.</summary>
    public uint State { get; }

    /// <summary>1 for the first word of the sentence.</summary>
    public uint Opens => _at == _first ? 1u : 0;

    public ref readonly NameWord Word => ref _words[_at];

    public ref readonly NameWord Previous => ref At(_at - 1);

    public ref readonly NameWord Next => ref At(_at + 1);

    public ref readonly NameWord BeforePrevious => ref At(_at - 2);

    public ref readonly NameWord AfterNext => ref At(_at + 2);

    /// <summary>The word before the run.</summary>
    public ref readonly NameWord Left => ref At(Word.RunFirst - 1);

    /// <summary>The word after the run.</summary>
    public ref readonly NameWord Right => ref At(Word.RunEnd);

    public ref readonly NameWord RunFirst => ref _words[Word.RunFirst];

    public ref readonly NameWord RunLast => ref _words[Word.RunEnd - 1];

    public int RunLength => Word.RunEnd - Word.RunFirst;

    public int PlaceInRun => _at - Word.RunFirst;

    private ref readonly NameWord At(int i)
    {
        if (i >= _first && i < _end)
        {
            return ref _words[i];
        }
        return ref _nothing;
    }
}
