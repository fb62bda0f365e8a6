using System.Collections.Immutable;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Quotations that hang together by being one utterance.</summary>
/// <param name="quotes">The quotations.</param>
internal sealed class QuoteSet(ImmutableArray<Quote> quotes)
{
    private readonly Lazy<ImmutableArray<Voice>> _voices = new(() => [.. quotes.Select(q => q.Passage.Voice).Where(v => v.Words is not null)
        .DistinctBy(v => (v.Words, v.Key, v.IsPerson, v.Country, v.IsCountry, string.Join('\n', v.Bodies), string.Join('\n', v.Kind.Order(StringComparer.Ordinal))))]);

    public ImmutableArray<Quote> Quotes { get; } = quotes;

    /// <summary>Whether two reports quote it.</summary>
    public bool IsToldTwice { get; } = quotes.Select(q => q.Passage.Report).Distinct().Skip(1).Any();

    /// <summary>Those that reports quote one after the other with it, so that they are one utterance.</summary>
    public HashSet<QuoteSet> Tied { get; } = [];

    /// <summary>The utterance that it is of; null before that was worked out.</summary>
    public Utterance? Utterance { get; set; }

    /// <summary>Whether a report gives the one to somebody else than a report gives the other.</summary>
    public bool Contradicts(QuoteSet other) => _voices.Value.Any(a => other._voices.Value.Any(b => Voice.Compare(a, b) == VoiceRelation.Other));
}
