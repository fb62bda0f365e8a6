using System.Collections.Immutable;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Plausibility;

/// <summary>All findings beside the evidence: distances, sums, weekdays, and the order of events. None of them changes a value.</summary>
internal sealed class PlausibilityNotes(Lexicons lexicons)
{
    private readonly SumCheck _sums = new(lexicons);

    /// <summary>The findings for one event, each once.</summary>
    /// <param name="where">Where it was.</param>
    /// <param name="when">When it was.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="mentions">Its mentions, in the order of their claims.</param>
    /// <param name="ties">The ties that reports make from its mentions to those of other events.</param>
    public ImmutableArray<EventNote> Of(EventPlace? where, EventTime? when, ImmutableArray<Fact> facts, IReadOnlyList<EventMention> mentions, IEnumerable<MentionLink> ties) =>
    [
        .. DistanceCheck.Notes(where, mentions)
            .Concat(_sums.Notes(facts, mentions))
            .Concat(WeekdayCheck.Notes(when))
            .Concat(OrderCheck.Notes(when, mentions))
            .Concat(ties.Select(t => OrderCheck.Note(t, when)).OfType<EventNote>())
            .DistinctBy(n => (n.Kind, n.Text, string.Join(' ', n.Claims))),
    ];
}
