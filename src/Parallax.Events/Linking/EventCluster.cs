using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>One event of the world: the tellings of it in one or more reports.</summary>
internal sealed class EventCluster
{
    public EventCluster(ReportEvent first) => Tellings.Add(first);

    public List<ReportEvent> Tellings { get; } = [];

    public IEnumerable<EventMention> Mentions => Tellings.SelectMany(t => t.Mentions);

    public EventType Type => ReportEvent.TypeOf(Mentions);

    public bool IsSeries => Tellings[0].IsSeries;
}
