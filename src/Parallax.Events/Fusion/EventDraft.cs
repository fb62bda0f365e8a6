using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Fusion;

/// <summary>What tellings of one event come to: its time and place first, then all that a record says of it.</summary>
internal sealed class EventDraft
{
    /// <summary>Its tellings.</summary>
    public required EventCluster Cluster { get; init; }

    /// <summary>Its mentions, in the order of their claims.</summary>
    public required List<EventMention> Mentions { get; init; }

    /// <summary>Its tellings that their reports are mainly about.</summary>
    public required List<ReportEvent> Leading { get; init; }

    /// <summary>Where it was; null where that is not known.</summary>
    public required EventPlace? Where { get; init; }

    /// <summary>When it was; null where that is not known.</summary>
    public required EventTime? When { get; init; }

    /// <summary>The event; null where there is nothing that a record could hold, and before it was made.</summary>
    public Event? Event { get; set; }
}
