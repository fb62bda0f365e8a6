using System.Text;
using Parallax.Desks;

namespace Parallax.Storage.Postgres.Search;

/// <summary>Goes through the words of a text as they are searched: in small letters, without accents, without English endings.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>Longer words are searched by as many of their first characters.</summary>
    private const int Longest = 200;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _word = new char[Longest + 2];
    private int _at;

    /// <summary>The word that was read last.</summary>
    public ReadOnlySpan<char> Word { get; private set; }

    /// <summary>Goes on to the next word; false where there is none.</summary>
    public bool Next()
    {
        var length = 0;
        for (var inWord = false; _at < _text.Length;)
        {
            _ = Rune.DecodeFromUtf16(_text[_at..], out var rune, out var units);
            if (SearchTerm.IsPartOfWord(rune))
            {
                inWord = true;
                length = Add(rune, length);
            }
            else if (inWord && length > 0)
            {
                break;
            }
            _at += units;
        }
        Word = _word[..Stem.Of(_word, length)];
        return length > 0;
    }

    private readonly int Add(Rune rune, int length)
    {
        if (Accents.IsMark(rune) || length + rune.Utf16SequenceLength > Longest)
        {
            return length;
        }
        return length + Accents.Fold(rune).EncodeToUtf16(_word[length..]);
    }
}
