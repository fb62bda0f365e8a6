using System.Collections.Immutable;
using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>One event of the world: the tellings of it in one or more reports.</summary>
internal sealed class EventCluster(ImmutableArray<ReportEvent> tellings)
{
    /// <summary>Never empty.</summary>
    public ImmutableArray<ReportEvent> Tellings { get; } = tellings;

    public IEnumerable<EventMention> Mentions => Tellings.SelectMany(t => t.Mentions);

    public EventType Type => ReportEvent.TypeOf(Mentions);

    public bool IsSeries => Tellings[0].IsSeries;
}
