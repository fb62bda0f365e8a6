namespace Parallax.Language.Tagging;

/// <summary>What of a sentence as a whole bears on the tags of its words: whether it is written as headlines are, so that case tells little,
/// and whether a quotation is open.</summary>
internal struct SentenceState
{
    private const uint Quoted = 1;
    private const uint Capitals = 2;
    private const uint TitleCase = 4;

    private static readonly uint Quote = WordReader.FormHash("\"");

    private int _lower, _upper, _title;

    /// <summary>The state as bits.</summary>
    public uint Bits { readonly get; private set; }

    /// <summary>The state at the first word of a padded sentence.</summary>
    public static SentenceState Of(ReadOnlySpan<KnownWord> words)
    {
        var state = default(SentenceState);
        foreach (var word in words[TagTemplates.Padding..^TagTemplates.Padding])
        {
            state.Count(word.View.Shape);
        }
        return state.Begun();
    }

    /// <summary>The state at the first word of a padded sentence.</summary>
    public static SentenceState Of(ReadOnlySpan<WordView> words)
    {
        var state = default(SentenceState);
        foreach (ref readonly var word in words[TagTemplates.Padding..^TagTemplates.Padding])
        {
            state.Count(word.Shape);
        }
        return state.Begun();
    }

    /// <summary>Goes on to the next word.</summary>
    public void Pass(in WordView word) => Bits ^= word.Form == Quote ? Quoted : 0;

    private readonly SentenceState Begun() => new()
    {
        Bits = _upper > 2 && _upper > (_lower + _title) * 2 ? Capitals : _title > 2 && _title > _lower * 2 ? TitleCase : 0,
    };

    private void Count(uint shape)
    {
        if ((shape & WordShape.Short) == 0)
        {
            _upper += (shape & (WordShape.Upper | WordShape.Lower)) == WordShape.Upper ? 1 : 0;
            _title += (shape & (WordShape.StartsUpper | WordShape.Lower)) == (WordShape.StartsUpper | WordShape.Lower) ? 1 : 0;
            _lower += (shape & (WordShape.Upper | WordShape.Lower)) == WordShape.Lower ? 1 : 0;
        }
    }
}
