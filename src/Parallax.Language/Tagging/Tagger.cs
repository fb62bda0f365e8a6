using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Parallax.Language.Sentences;

namespace Parallax.Language.Tagging;

/// <summary>Tags the words of a sentence from left to right with a linear model.</summary>
/// <remarks>An averaged perceptron over joint labels (Collins 2002), decided greedily. A tagger can be used by many threads at once.</remarks>
internal sealed class Tagger(TagSet tags, TagLexicon lexicon, WeightTable weights, int closeMargin)
{
    private const string TagsSection = "tagger.tags";
    private const string LexiconSection = "tagger.lexicon";
    private const string WeightsSection = "tagger.weights";
    private const string MarginSection = "tagger.margin";

    private readonly int _labels = (tags.Count + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count;
    private readonly KnownWord?[] _known = new KnownWord?[Word.SlotCount];
    private readonly KnownWord _nothing = new(null, lexicon, weights, (tags.Count + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count);

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

    /// <summary>Tags one sentence given as forms.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="result">Takes a tag for every word.</param>
    public void Tag(ReadOnlySpan<string> forms, Span<Tag> result)
    {
        var words = ArrayPool<KnownWord>.Shared.Rent(forms.Length + (2 * TagTemplates.Padding));
        for (var i = 0; i < forms.Length; i++)
        {
            words[i + TagTemplates.Padding] = Know(Word.Of(forms[i], TokenKind.Word));
        }
        Tag(words.AsSpan(0, forms.Length + (2 * TagTemplates.Padding)), result);
        ArrayPool<KnownWord>.Shared.Return(words, clearArray: true);
    }

    /// <summary>What is known of a form.</summary>
    public KnownWord Know(Word word)
    {
        if (word.Slot < 0)
        {
            return new(word, lexicon, weights, _labels);
        }
        ref var slot = ref _known[word.Slot];
        return slot is { } known && ReferenceEquals(known.Word, word) ? known : slot = new(word, lexicon, weights, _labels);
    }

    /// <summary>Tags one sentence. Time is proportional to its length; nothing is allocated.</summary>
    /// <param name="words">Its words, with <see cref="TagTemplates.Padding"/> places at both ends, which are filled in.</param>
    /// <param name="result">Takes a tag for every word.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    public void Tag(Span<KnownWord> words, Span<Tag> result)
    {
        var count = words.Length - (2 * TagTemplates.Padding);
        ArgumentOutOfRangeException.ThrowIfLessThan(result.Length, count, nameof(result));
        words[..TagTemplates.Padding].Fill(_nothing);
        words[^TagTemplates.Padding..].Fill(_nothing);
        Span<uint> keys = stackalloc uint[TagTemplates.MaxCount];
        Span<uint> nextKeys = stackalloc uint[TagTemplates.MaxCount];
        Span<short> scores = stackalloc short[_labels];
        var state = SentenceState.Of(words);
        var (last, beforeLast) = (0u, 0u);
        var (keyCount, nextKeyCount) = (0, Joint(words, 0, state, nextKeys));
        for (var i = 0; i < count; i++)
        {
            var spare = keys;
            keys = nextKeys;
            keyCount = nextKeyCount;
            nextKeys = spare;
            var window = words.Slice(i, (2 * TagTemplates.Padding) + 1);
            ref readonly var w = ref window[2].View;
            state.Pass(w);
            nextKeyCount = Joint(words, i + 1, state, nextKeys);
            if (w.Sure is > 0 and var sure)
            {
                result[i] = new((byte)(sure - 1), (byte)(sure - 1));
            }
            else
            {
                Sum(window[2].Own, window[1].Before, window[3].After, scores);
                keyCount += TagTemplates.Dynamic(w, window[1].View, window[3].View, last, beforeLast, keys[keyCount..]);
                weights.AddTo(scores, keys[..keyCount]);
                result[i] = Best(scores);
            }
            (last, beforeLast) = (result[i].Label + 1u, last);
        }
    }

    /// <summary>The keys of a word that do not depend on tags, asked for one word ahead, so that their weights are at hand when its turn comes;
    /// none of a word whose tag is sure, or of none.</summary>
    private int Joint(ReadOnlySpan<KnownWord> words, int i, in SentenceState state, Span<uint> keys)
    {
        if (i + (2 * TagTemplates.Padding) >= words.Length || words[i + TagTemplates.Padding].View.Sure > 0)
        {
            return 0;
        }
        var window = words.Slice(i, (2 * TagTemplates.Padding) + 1);
        var count = TagTemplates.Joint(window[2].View, window[1].View, window[3].View, window[0].View, window[4].View, state.Bits, keys);
        weights.Fetch(keys[..count]);
        return count;
    }

    private static void Sum(ReadOnlySpan<short> own, ReadOnlySpan<short> before, ReadOnlySpan<short> after, Span<short> scores)
    {
        for (var i = 0; i < scores.Length; i += Vector256<short>.Count)
        {
            (Vector256.Create(own[i..]) + Vector256.Create(before[i..]) + Vector256.Create(after[i..])).CopyTo(scores[i..]);
        }
    }

    /// <summary>The best label, and the second-best where it is close; of equal scores the lower label.</summary>
    private Tag Best(Span<short> scores)
    {
        scores[tags.Count..].Fill(short.MinValue);
        var top = Highest(scores);
        var best = (byte)scores.IndexOf(top);
        scores[best] = short.MinValue;
        var next = Highest(scores);
        return new(best, top - next < closeMargin ? (byte)scores.IndexOf(next) : best);
    }

    private static short Highest(ReadOnlySpan<short> scores)
    {
        var lanes = MemoryMarshal.Cast<short, Vector256<short>>(scores);
        var highest = lanes[0];
        for (var i = 1; i < lanes.Length; i++)
        {
            highest = Vector256.Max(highest, lanes[i]);
        }
        var half = Vector128.Max(highest.GetLower(), highest.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)2, 3, 0, 1, 6, 7, 4, 5)));
        return Math.Max(half[0], half[1]);
    }
}
