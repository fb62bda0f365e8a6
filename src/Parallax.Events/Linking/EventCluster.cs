using System.Collections.Immutable;
using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>One event of the world: the tellings of it in one or more reports.</summary>
public sealed class EventCluster
{
    internal EventCluster(ImmutableArray<ReportEvent> tellings) => Tellings = tellings;

    /// <summary>Never empty.</summary>
    internal ImmutableArray<ReportEvent> Tellings { get; }

    internal IEnumerable<EventMention> Mentions => Tellings.SelectMany(t => t.Mentions);

    internal EventType Type => ReportEvent.TypeOf(Mentions);

    internal bool IsSeries => Tellings[0].IsSeries;
}
