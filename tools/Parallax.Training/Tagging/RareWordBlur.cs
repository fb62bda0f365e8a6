using Parallax.Language.Tagging;

namespace Parallax.Training.Tagging;

/// <summary>Hides words at random, the rare ones more often, so that a tagger learns from their endings and neighbours what to make
/// of words it does not know.</summary>
/// <remarks>Word dropout, after Kiperwasser and Goldberg (2016).</remarks>
internal sealed class RareWordBlur
{
    /// <summary>A word seen n times is hidden with a chance of Strength / (Strength + n).</summary>
    private const double Strength = 0.5;

    /// <summary>The chance that what the lexicon knows of a hidden word is hidden too.</summary>
    private const double LexiconShare = 0.6;

    private const uint Hidden = 1;

    private readonly Dictionary<uint, int> _counts = [];

    public RareWordBlur(IEnumerable<Example> examples)
    {
        foreach (var word in examples.SelectMany(e => e.Words))
        {
            _counts[word.Form] = _counts.GetValueOrDefault(word.Form) + 1;
        }
    }

    /// <summary>A copy of the sentence with some of its words hidden.</summary>
    public Example Apply(Example example, Random random)
    {
        var words = (WordView[])example.Words.Clone();
        foreach (ref var word in words.AsSpan(TagTemplates.Padding, example.Gold.Length))
        {
            if (random.NextDouble() >= Strength / (Strength + _counts[word.Form]))
            {
                continue;
            }
            (word.Form, word.Lower) = (Hidden, Hidden);
            if (random.NextDouble() < LexiconShare)
            {
                (word.Tags, word.LowerTags, word.Cluster, word.Fine) = (0, 0, 0, 0);
            }
        }
        return example with { Words = words };
    }
}
