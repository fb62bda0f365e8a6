using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Labels the words of a text with the names that they are part of: a linear model over hashed features, of which for each
/// sentence the best sequence is taken (Viterbi). Safe for use by several threads.</summary>
internal sealed class NameTagger
{
    /// <summary>Weights are kept in steps of 1 / Scale.</summary>
    public const float Scale = 48;

    private const string WeightsSection = "names.weights";
    private const int Never = int.MinValue / 4;

    /// <summary>The labels that may stand before each label.</summary>
    private static readonly int[][] Before = [.. Enumerable.Range(0, NameLabels.Count).Select(label => Enumerable.Range(0, NameLabels.Count).Where(b => NameLabels.MayFollow(b, label)).ToArray())];

    private readonly WordForms _forms;
    private readonly WeightTable _weights;
    private readonly int[] _transitions = new int[NameLabels.Count * NameLabels.Count];

    /// <summary>A labeller with the given weights.</summary>
    /// <param name="lexicon">The tagger's lexicon.</param>
    /// <param name="book">What is known of words.</param>
    /// <param name="weights">The weights.</param>
    public NameTagger(TagLexicon lexicon, NameBook book, WeightTable weights)
    {
        (_forms, _weights) = (new(lexicon, book, weights), weights);
        for (var before = 0; before < NameLabels.Count; before++)
        {
            var row = _transitions.AsSpan(before * NameLabels.Count, NameLabels.Count);
            var sums = new short[NameLabels.Count];
            weights.AddTo(sums, [NameTemplates.Transition(before)]);
            for (var label = 0; label < NameLabels.Count; label++)
            {
                row[label] = NameLabels.MayFollow(before, label) ? sums[label] : Never;
            }
        }
    }

    /// <summary>Whether a model has a labeller.</summary>
    public static bool IsIn(ModelFile model) => model.Has(WeightsSection);

    /// <summary>The labeller of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="lexicon">The lexicon of the model's tagger.</param>
    /// <param name="book">What is known of words.</param>
    /// <exception cref="InvalidDataException">The model has none, or a damaged one.</exception>
    public static NameTagger From(ModelFile model, TagLexicon lexicon, NameBook book) => new(lexicon, book, WeightTable.FromBytes(model.Section(WeightsSection)));

    /// <summary>Puts the labeller into a model that has the tagger.</summary>
    public void PutInto(ModelFile model) => model.Put(WeightsSection, _weights.ToBytes());

    /// <summary>Reads a text as the labeller sees it.</summary>
    public NameText Read(TokenizedText text, ReadOnlySpan<GrammarToken> grammar) => NameText.Read(text, grammar, _forms);

    /// <summary>The names of a text in order; none overlap.</summary>
    public List<NameSpan> Find(NameText text)
    {
        var kinds = new int[text.Words.Length * NameLabels.KindCount];
        return NameConsensus.Of(text, NameSpans.Of(Label(text, kinds)), kinds);
    }

    /// <summary>The label of every word of a text. Time is proportional to its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">Takes for every word of a name and every kind what speaks for the kind.</param>
    private byte[] Label(NameText text, int[] kinds)
    {
        var labels = new byte[text.Words.Length];
        var scores = new int[NameLabels.Count * 64];
        var back = new byte[NameLabels.Count * 64];
        var alone = new int[NameLabels.Count * 64];
        for (var s = 0; s < text.States.Length; s++)
        {
            var sentence = text.Text.Sentences[s];
            for (int i = sentence.First, end; i < sentence.End; i = end)
            {
                end = i + 1;
                if (!text.Words[i].IsLive)
                {
                    continue;
                }
                while (end < sentence.End && text.Words[end].IsLive)
                {
                    end++;
                }
                if (scores.Length < NameLabels.Count * (end - i))
                {
                    var size = NameLabels.Count * (end - i) * 2;
                    (scores, back, alone) = (new int[size], new byte[size], new int[size]);
                }
                Score(text, s, i, end, scores);
                scores.AsSpan(0, (end - i) * NameLabels.Count).CopyTo(alone);
                Decode(scores, back, labels.AsSpan(i, end - i));
                Compare(alone, labels.AsSpan(i, end - i), kinds.AsSpan(i * NameLabels.KindCount));
            }
        }
        return labels;
    }

    private void Score(NameText text, int sentence, int first, int end, int[] scores)
    {
        Span<uint> keys = stackalloc uint[NameTemplates.MaxCount];
        Span<short> sums = stackalloc short[NameLabels.Count];
        for (var i = first; i < end; i++)
        {
            var window = new NameWindow(text, sentence, i);
            sums.Clear();
            _weights.AddTo(sums, keys[..NameTemplates.Joint(window, keys)]);
            var own = window.Word.Form.OwnShare;
            var before = window.Previous.Form.BeforeShare;
            var after = window.Next.Form.AfterShare;
            for (var label = 0; label < NameLabels.Count; label++)
            {
                scores[((i - first) * NameLabels.Count) + label] = sums[label] + own[label] + before[label] + after[label];
            }
        }
    }

    /// <summary>What speaks for each kind at the words of names: the score of the label that has the same position.</summary>
    private static void Compare(int[] scores, ReadOnlySpan<byte> labels, Span<int> kinds)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            for (var kind = 0; kind < NameLabels.KindCount && labels[i] != NameLabels.Outside; kind++)
            {
                kinds[(i * NameLabels.KindCount) + kind] = scores[(i * NameLabels.Count) + NameLabels.Of(NameLabels.Position(labels[i]), kind)];
            }
        }
    }

    /// <summary>The best sequence of labels of a stretch with nothing before and after it.</summary>
    private void Decode(int[] scores, byte[] back, Span<byte> labels)
    {
        const int count = NameLabels.Count;
        for (var label = 0; label < count; label++)
        {
            scores[label] += _transitions[label];
        }
        for (var i = 1; i < labels.Length; i++)
        {
            for (var label = 0; label < count; label++)
            {
                var (best, from) = (int.MinValue, 0);
                foreach (var before in Before[label])
                {
                    var score = scores[((i - 1) * count) + before] + _transitions[(before * count) + label];
                    (best, from) = score > best ? (score, before) : (best, from);
                }
                scores[(i * count) + label] = Math.Max(scores[(i * count) + label] + best, Never);
                back[(i * count) + label] = (byte)from;
            }
        }
        var (top, last) = (int.MinValue, 0);
        for (var label = 0; label < count; label++)
        {
            var score = scores[((labels.Length - 1) * count) + label] + _transitions[label * count];
            (top, last) = score > top ? (score, label) : (top, last);
        }
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = back[(i * count) + last];
        }
    }
}
