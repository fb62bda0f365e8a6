namespace Parallax.Language.Tagging;

/// <summary>Makes the views of a sentence's words.</summary>
internal static class SentenceReader
{
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
        var state = SentenceState.Of(words[..(forms.Length + (2 * TagTemplates.Padding))]);
        for (var i = 0; i < forms.Length; i++)
        {
            states[i] = state.Bits;
            state.Pass(words[i + TagTemplates.Padding]);
        }
    }
}
