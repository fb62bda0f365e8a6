using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Labels the words of a text with the names that they are part of: a linear model over hashed features, of which for each
/// sentence the best sequence is taken (Viterbi). Safe for use by several threads.</summary>
internal sealed class NameTagger
{
    /// <summary>Weights are kept in steps of 1 / Scale.</summary>
    public const float Scale = 24;

    /// <summary>Stands for no label.</summary>
    public const byte Unknown = byte.MaxValue;

    private const string WeightsSection = "names.weights";
    private const int Never = int.MinValue / 4;

    private readonly TagLexicon _lexicon;
    private readonly WeightTable _weights;
    private readonly int[] _transitions = new int[NameLabels.Count * NameLabels.Count];

    public NameTagger(TagLexicon lexicon, WeightTable weights)
    {
        (_lexicon, _weights) = (lexicon, weights);
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
    /// <exception cref="InvalidDataException">The model has none, or a damaged one.</exception>
    public static NameTagger From(ModelFile model) =>
        new(TagLexicon.FromBytes(model.Section("tagger.lexicon")), WeightTable.FromBytes(model.Section(WeightsSection)));

    /// <summary>Puts the labeller into a model that has the tagger.</summary>
    public void PutInto(ModelFile model) => model.Put(WeightsSection, _weights.ToBytes());

    /// <summary>Reads a text as the labeller sees it.</summary>
    public NameText Read(TokenizedText text, ReadOnlySpan<GrammarToken> grammar, NameBook book) => NameText.Read(text, grammar, _lexicon, book);

    /// <summary>The names of a text in order; none overlap.</summary>
    public List<NameSpan> Find(NameText text)
    {
        var kinds = new int[text.Words.Length * NameLabels.KindCount];
        return NameConsensus.Of(text, NameSpans.Of(Label(text, null, kinds)), kinds);
    }

    /// <summary>The label of every word of a text. Time is proportional to its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowed">The labels that each word may have, as bits; a sentence whose words have none is left
    /// <see cref="Unknown"/>. By default every word may have any.</param>
    /// <param name="kinds">Takes for every word and kind what speaks for the kind; by default nothing.</param>
    public byte[] Label(NameText text, uint[]? allowed = null, int[]? kinds = null)
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
                if (!text.Words[i].IsLive || allowed?[i] == 0)
                {
                    labels[i] = allowed?[i] == 0 ? Unknown : (byte)NameLabels.Outside;
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
                Score(text, sentence, text.States[s], i, end, scores);
                Restrict(scores, allowed, i, end);
                scores.AsSpan(0, (end - i) * NameLabels.Count).CopyTo(alone);
                Decode(scores, back, labels.AsSpan(i, end - i));
                if (kinds is not null)
                {
                    Compare(alone, labels.AsSpan(i, end - i), kinds.AsSpan(i * NameLabels.KindCount));
                }
            }
        }
        return labels;
    }

    private void Score(NameText text, Sentence sentence, uint state, int first, int end, int[] scores)
    {
        Span<uint> keys = stackalloc uint[NameTemplates.MaxCount];
        Span<short> sums = stackalloc short[NameLabels.Count];
        for (var i = first; i < end; i++)
        {
            sums.Clear();
            _weights.AddTo(sums, keys[..NameTemplates.Keys(text.Words, i, sentence.First, sentence.End, state, keys)]);
            for (var label = 0; label < NameLabels.Count; label++)
            {
                scores[((i - first) * NameLabels.Count) + label] = sums[label];
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

    private static void Restrict(int[] scores, uint[]? allowed, int first, int end)
    {
        for (var i = 0; allowed is not null && i < (end - first) * NameLabels.Count; i++)
        {
            scores[i] = (allowed[first + (i / NameLabels.Count)] >> (i % NameLabels.Count) & 1) != 0 ? scores[i] : Never;
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
                for (var before = 0; before < count; before++)
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
