using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parallax.Language.Tagging;

/// <summary>Tags the words of a sentence from left to right with a linear model.</summary>
/// <remarks>An averaged perceptron over joint labels (Collins 2002), decided greedily. A tagger can be used by many threads at once.</remarks>
internal sealed class Tagger(TagSet tags, TagLexicon lexicon, WeightTable weights, int closeMargin)
{
    private const string TagsSection = "tagger.tags";
    private const string LexiconSection = "tagger.lexicon";
    private const string WeightsSection = "tagger.weights";
    private const string MarginSection = "tagger.margin";

    /// <summary>The labels.</summary>
    public TagSet Tags => tags;

    /// <summary>What is known of words beside the weights.</summary>
    public TagLexicon Lexicon => lexicon;

    /// <summary>The tagger of a model.</summary>
    /// <exception cref="InvalidDataException">The model has none, or a damaged one.</exception>
    public static Tagger From(ModelFile model)
    {
        var margin = new SectionReader(model.Section(MarginSection)).Int();
        return new(TagSet.FromBytes(model.Section(TagsSection)), TagLexicon.FromBytes(model.Section(LexiconSection)),
            WeightTable.FromBytes(model.Section(WeightsSection)), margin);
    }

    /// <summary>Puts the tagger into a model.</summary>
    public void PutInto(ModelFile model)
    {
        model.Put(TagsSection, tags.ToBytes());
        model.Put(LexiconSection, lexicon.ToBytes());
        model.Put(WeightsSection, weights.ToBytes());
        model.Put(MarginSection, new SectionWriter().Int(closeMargin).ToBytes());
    }

    /// <summary>Tags one sentence. Time is proportional to its length; nothing is allocated.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="result">Takes a tag for every word.</param>
    public void Tag(ReadOnlySpan<string> forms, Span<Tag> result)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(result.Length, forms.Length, nameof(result));
        var words = ArrayPool<WordView>.Shared.Rent(forms.Length + (2 * TagTemplates.Padding));
        var states = ArrayPool<uint>.Shared.Rent(forms.Length);
        var padded = words.AsSpan(0, forms.Length + (2 * TagTemplates.Padding));
        SentenceReader.Read(forms, lexicon, padded, states);
        Tag(padded, states.AsSpan(0, forms.Length), result);
        ArrayPool<WordView>.Shared.Return(words);
        ArrayPool<uint>.Shared.Return(states);
    }

    /// <summary>Tags a sentence whose words have been read.</summary>
    internal void Tag(ReadOnlySpan<WordView> words, ReadOnlySpan<uint> states, Span<Tag> result)
    {
        Span<uint> keys = stackalloc uint[TagTemplates.MaxCount];
        Span<int> scores = stackalloc int[TagSet.MaxCount];
        var (last, beforeLast) = (0u, 0u);
        for (var i = 0; i < states.Length; i++)
        {
            var at = i + TagTemplates.Padding;
            if (words[at].Sure is > 0 and var sure)
            {
                result[i] = new((byte)(sure - 1), (byte)(sure - 1));
            }
            else
            {
                var count = TagTemplates.Static(words, at, states[i], keys);
                count += TagTemplates.Dynamic(words, at, last, beforeLast, keys[count..]);
                scores.Clear();
                weights.AddTo(scores, keys[..count]);
                result[i] = Best(scores);
            }
            (last, beforeLast) = (result[i].Label + 1u, last);
        }
    }

    /// <summary>The best label, and the second-best where it is close; of equal scores the lower label.</summary>
    private Tag Best(Span<int> scores)
    {
        scores[tags.Count..].Fill(int.MinValue);
        var top = Highest(scores);
        var best = (byte)scores.IndexOf(top);
        scores[best] = int.MinValue;
        var next = Highest(scores);
        return new(best, (long)top - next < closeMargin ? (byte)scores.IndexOf(next) : best);
    }

    private static int Highest(ReadOnlySpan<int> scores)
    {
        var lanes = MemoryMarshal.Cast<int, Vector256<int>>(scores);
        var highest = lanes[0];
        for (var i = 1; i < lanes.Length; i++)
        {
            highest = Vector256.Max(highest, lanes[i]);
        }
        var half = Vector128.Max(highest.GetLower(), highest.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }
}
