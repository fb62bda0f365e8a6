using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Training.Names;

/// <summary>A stretch of words that may hold names, with its right labels.</summary>
/// <param name="Keys">The features of every word.</param>
/// <param name="Labels">The label of every word.</param>
internal sealed record NameExample(uint[][] Keys, byte[] Labels)
{
    /// <summary>The stretches of a text whose names are known.</summary>
    public static IEnumerable<NameExample> Of(NameText text, IReadOnlyList<(TextSpan Span, NameKind Kind)> names)
    {
        var gold = LabelsOf(text, names);
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
                    yield return new([.. Enumerable.Range(first, end - first).Select(i => buffer[..NameTemplates.All(new(text, s, i), buffer)])], gold[first..end]);
                }
                end = Math.Max(end, first + 1);
            }
        }
    }

    private static byte[] LabelsOf(NameText text, IReadOnlyList<(TextSpan Span, NameKind Kind)> names)
    {
        var labels = new byte[text.Words.Length];
        foreach (var (span, kind) in names)
        {
            Set(labels, text, span, kind);
        }
        return labels;
    }

    /// <summary>Says that the words of a span are a name; not where it crosses sentences or words that no name has.</summary>
    private static void Set(byte[] labels, NameText text, TextSpan span, NameKind kind)
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
            labels[i] = (byte)NameLabels.Of(position, number);
        }
    }
}
