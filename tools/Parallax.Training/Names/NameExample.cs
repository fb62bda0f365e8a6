using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Training.Names;

/// <summary>A stretch of words that may hold names, with its right labels.</summary>
/// <param name="Keys">The features of every word.</param>
/// <param name="Allowed">The labels that every word may have, as bits; one bit where the label is known.</param>
internal sealed record NameExample(uint[][] Keys, uint[] Allowed)
{
    /// <summary>The stretches of a text whose names are all known.</summary>
    public static IEnumerable<NameExample> Of(NameText text, IReadOnlyList<(TextSpan Span, NameKind Kind)> names) => Of(text, Labels(text, names));

    /// <summary>The stretches of a text, given the labels that its words may have.</summary>
    public static IEnumerable<NameExample> Of(NameText text, uint[] allowed)
    {
        var buffer = new uint[NameTemplates.MaxCount];
        for (var s = 0; s < text.States.Length; s++)
        {
            var sentence = text.Text.Sentences[s];
            for (int first = sentence.First, end; first < sentence.End; first = end)
            {
                for (end = first; end < sentence.End && text.Words[end].IsLive; end++)
                {
                }
                if (end > first)
                {
                    yield return new([.. Enumerable.Range(first, end - first).Select(i => KeysOf(text, sentence, s, i, buffer))], allowed[first..end]);
                }
                end = Math.Max(end, first + 1);
            }
        }
    }

    /// <summary>The stretches of sentences that have labels; <see cref="NameTagger.Unknown"/> stands where a sentence has none.</summary>
    public static IEnumerable<NameExample> OfKnown(NameText text, byte[] labels) =>
        Of(text, Array.ConvertAll(labels, l => l == NameTagger.Unknown ? 0 : 1u << l)).Where(e => e.Allowed[0] != 0);

    private static uint[] KeysOf(NameText text, Sentence sentence, int s, int i, uint[] buffer) =>
        buffer[..NameTemplates.Keys(text.Words, i, sentence.First, sentence.End, text.States[s], buffer)];

    private static uint[] Labels(NameText text, IReadOnlyList<(TextSpan Span, NameKind Kind)> names)
    {
        var allowed = new uint[text.Words.Length];
        Array.Fill(allowed, 1u << NameLabels.Outside);
        foreach (var (span, kind) in names)
        {
            Set(allowed, text, span, kind);
        }
        return allowed;
    }

    /// <summary>Says that the words of a span are a name; nothing where it crosses sentences or words that no name has.</summary>
    public static void Set(uint[] allowed, NameText text, TextSpan span, NameKind kind)
    {
        var (first, end) = (text.Text.TokenAt(span.Start), text.Text.TokenAt(span.End - 1) + 1);
        if (text.Text.SentenceOf(first) != text.Text.SentenceOf(end - 1) || text.Words.AsSpan(first, end - first).ToArray().Any(w => !w.IsLive))
        {
            return;
        }
        var number = NameLabels.KindOf(kind);
        for (var i = first; i < end; i++)
        {
            var position = end - first == 1 ? NameLabels.Single : i == first ? NameLabels.Begin : i == end - 1 ? NameLabels.Last : NameLabels.Inside;
            allowed[i] = 1u << NameLabels.Of(position, number);
        }
    }
}
