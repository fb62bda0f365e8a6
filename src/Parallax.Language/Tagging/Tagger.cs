using System.Buffers;

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

    /// <summary>What it knows of word forms.</summary>
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
            var count = TagTemplates.Static(words, i + TagTemplates.Padding, states[i], keys);
            count += TagTemplates.Dynamic(words, i + TagTemplates.Padding, last, beforeLast, keys[count..]);
            scores.Clear();
            weights.AddTo(scores, keys[..count]);
            result[i] = Best(scores[..tags.Count]);
            (last, beforeLast) = (result[i].Label + 1u, last);
        }
    }

    private Tag Best(ReadOnlySpan<int> scores)
    {
        var (best, second) = (0, -1);
        for (var label = 1; label < scores.Length; label++)
        {
            if (scores[label] > scores[best])
            {
                (second, best) = (best, label);
            }
            else if (second < 0 || scores[label] > scores[second])
            {
                second = label;
            }
        }
        var close = second >= 0 && scores[best] - scores[second] < closeMargin;
        return new((byte)best, (byte)(close ? second : best));
    }
}
