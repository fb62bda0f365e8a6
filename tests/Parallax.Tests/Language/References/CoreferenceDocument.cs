using System.Text;
using System.Text.RegularExpressions;
using Parallax.Training.Treebanks;

namespace Parallax.Tests.Language.References;

/// <summary>A mention of an entity in a treebank with coreference.</summary>
/// <param name="Entity">The entity; equal for all mentions of it.</param>
/// <param name="Start">Offset of its first word.</param>
/// <param name="End">Offset after its last word.</param>
/// <param name="Head">Offset of the word that the rest hangs on.</param>
/// <param name="IsSum">Whether it stands for several entities that were mentioned one by one.</param>
internal sealed record GoldMention(string Entity, int Start, int End, int Head, bool IsSum);

/// <summary>A word of a treebank: where it stands, in lower case, with its part of speech.</summary>
internal sealed record GoldWord(int Start, string Lower, string Xpos);

/// <summary>A document of a treebank that marks entities in its last column as GUM does: <c>Entity=(7-person-…</c> to <c>7)</c>.</summary>
internal sealed partial class CoreferenceDocument
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Entity, int Start, int First, bool IsSum)> _open = [];

    public required string Name { get; init; }

    public string Text => _text.ToString();

    public List<GoldWord> Words { get; } = [];

    public List<GoldMention> Mentions { get; } = [];

    /// <summary>The documents of a treebank, in its order.</summary>
    public static List<CoreferenceDocument> Read(string path)
    {
        var documents = new List<CoreferenceDocument>();
        foreach (var sentence in Conllu.ReadFiles([path]))
        {
            if (sentence.NewDocument is { } name)
            {
                documents.Add(new() { Name = name });
            }
            documents[^1].Add(sentence);
        }
        return documents;
    }

    private void Add(ConlluSentence sentence)
    {
        var written = sentence.Comment("text") ?? string.Join(' ', sentence.Forms);
        var (from, at) = (_text.Length, 0);
        var starts = new int[sentence.Words.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            var word = sentence.Words[i];
            var found = written.IndexOf(word.Form, at, StringComparison.Ordinal);
            at = found < 0 ? at : found + word.Form.Length;
            starts[i] = from + (found < 0 ? at : found);
            Words.Add(new(starts[i], word.Form.ToLowerInvariant(), word.Xpos));
            AddMentions(sentence, starts, i, from + at);
        }
        // the treebank keeps no paragraphs; what does not end as a sentence is taken for a heading
        _text.Append(written).Append(written[^1] is '.' or '!' or '?' or '"' or '”' or ')' or ':' or ',' ? " " : "\n\n");
        _open.Clear();
    }

    private void AddMentions(ConlluSentence sentence, int[] starts, int i, int end)
    {
        foreach (Match part in Brackets().Matches(EntityOf(sentence.Words[i].Misc)))
        {
            if (part.Groups["open"].Success)
            {
                _open.Add((part.Groups["open"].Value, starts[i], i, part.Value.Contains("-acc:aggr-", StringComparison.Ordinal)));
            }
            var closed = part.Groups["whole"].Length > 0 ? part.Groups["open"].Value : part.Groups["close"].Value;
            var index = _open.FindLastIndex(o => o.Entity == closed);
            if (closed.Length > 0 && index >= 0)
            {
                Mentions.Add(new(closed, _open[index].Start, end, starts[Head(sentence, _open[index].First, i)], _open[index].IsSum));
                _open.RemoveAt(index);
            }
        }
    }

    private static string EntityOf(string misc)
    {
        var start = misc.IndexOf("Entity=", StringComparison.Ordinal);
        return start < 0 ? "" : misc[(start + 7)..].Split('|')[0];
    }

    /// <summary>The word of a mention that hangs outside it.</summary>
    private static int Head(ConlluSentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var head = sentence.Words[i].Head - 1;
            if ((head < first || head > last) && sentence.Words[i].Relation is not "punct")
            {
                return i;
            }
        }
        return last;
    }

    [GeneratedRegex(@"\((?<open>\d+)(?:-[^()]*)?(?<whole>\)?)|(?<close>\d+)\)")]
    private static partial Regex Brackets();
}
