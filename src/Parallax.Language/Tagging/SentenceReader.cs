namespace Parallax.Language.Tagging;

/// <summary>Makes the views of a sentence's words.</summary>
internal static class SentenceReader
{
    private const uint Quoted = 1;
    private const uint Capitals = 2;
    private const uint TitleCase = 4;

    /// <summary>Fills the views, with <see cref="TagTemplates.Padding"/> at both ends, and a state for every word.</summary>
    public static void Read(ReadOnlySpan<string> forms, TagLexicon lexicon, Span<WordView> words, Span<uint> states)
    {
        words[..TagTemplates.Padding].Clear();
        words[(forms.Length + TagTemplates.Padding)..].Clear();
        for (var i = 0; i < forms.Length; i++)
        {
            ref var word = ref words[i + TagTemplates.Padding];
            WordReader.Read(forms[i], out word);
            lexicon.Look(ref word);
        }
        var state = CaseOf(words[TagTemplates.Padding..(forms.Length + TagTemplates.Padding)]);
        for (var i = 0; i < forms.Length; i++)
        {
            states[i] = state;
            state ^= forms[i] is "\"" ? Quoted : 0;
        }
    }

    /// <summary>Whether a sentence is written as headlines are: case tells little of its words.</summary>
    private static uint CaseOf(ReadOnlySpan<WordView> words)
    {
        var (lower, upper, title) = (0, 0, 0);
        foreach (ref readonly var word in words)
        {
            var shape = word.Shape;
            if ((shape & WordShape.Short) != 0)
            {
                continue;
            }
            upper += (shape & (WordShape.Upper | WordShape.Lower)) == WordShape.Upper ? 1 : 0;
            title += (shape & (WordShape.StartsUpper | WordShape.Lower)) == (WordShape.StartsUpper | WordShape.Lower) ? 1 : 0;
            lower += (shape & (WordShape.Upper | WordShape.Lower)) == WordShape.Lower ? 1 : 0;
        }
        return upper > 2 && upper > (lower + title) * 2 ? Capitals : title > 2 && title > lower * 2 ? TitleCase : 0;
    }
}
