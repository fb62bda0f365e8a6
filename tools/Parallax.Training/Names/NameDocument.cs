using System.Text;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Names;

/// <summary>A document of a treebank as running text, with the spans of its names.</summary>
/// <param name="Text">Its sentences as written, with empty lines between.</param>
/// <param name="Names">Its names in order.</param>
/// <param name="Sentences">Indices in the treebank of its first sentence and the one after its last.</param>
internal sealed record NameDocument(string Text, IReadOnlyList<(TextSpan Span, NameKind Kind)> Names, (int First, int End) Sentences)
{
    /// <summary>The documents of a treebank of which some sentence marks entities.</summary>
    public static List<NameDocument> Of(IReadOnlyList<ConlluSentence> treebank, GoldNames gold)
    {
        var documents = new List<NameDocument>();
        for (int first = 0, end; first < treebank.Count; first = end)
        {
            for (end = first + 1; end < treebank.Count && treebank[end].NewDocument is null; end++)
            {
            }
            if (Enumerable.Range(first, end - first).Any(s => EntityMention.Of(treebank[s]).Count > 0))
            {
                documents.Add(Of(treebank, first, end, gold));
            }
        }
        return documents;
    }

    private static NameDocument Of(IReadOnlyList<ConlluSentence> treebank, int first, int end, GoldNames gold)
    {
        var (text, names) = (new StringBuilder(), new List<(TextSpan, NameKind)>());
        for (var s = first; s < end; s++)
        {
            var sentence = treebank[s];
            var spans = new TextSpan[sentence.Words.Length];
            Append(text, sentence, spans);
            names.AddRange(gold.Of(sentence).Select(n => (new TextSpan(spans[n.First].Start, spans[n.End - 1].End), n.Kind)));
            text.Append("\n\n");
        }
        return new(text.ToString(), names, (first, end));
    }

    /// <summary>Adds a sentence as its comment "text" gives it; words that are not found there follow with a space.</summary>
    private static void Append(StringBuilder text, ConlluSentence sentence, TextSpan[] spans)
    {
        var (whole, at) = (sentence.Comment("text") ?? "", 0);
        for (var i = 0; i < spans.Length; i++)
        {
            var form = sentence.Words[i].Form;
            var found = whole.IndexOf(form, at, StringComparison.Ordinal);
            var gap = found >= at && string.IsNullOrWhiteSpace(whole[at..found]) ? whole[at..found] : " ";
            at = found >= at && string.IsNullOrWhiteSpace(whole[at..found]) ? found + form.Length : at;
            text.Append(gap);
            spans[i] = new(text.Length, text.Length + form.Length);
            text.Append(form);
        }
    }
}
