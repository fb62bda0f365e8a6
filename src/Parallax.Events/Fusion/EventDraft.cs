using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Fusion;

/// <summary>An event whose time and place are known already, so that others can be held against it.</summary>
internal sealed class EventDraft
{
    /// <summary>Its tellings.</summary>
    public required EventCluster Cluster { get; init; }

    /// <summary>The lineage of the report of each telling.</summary>
    public required ImmutableArray<Id<Lineage>> Voices { get; init; }

    /// <summary>Its mentions, in the order of their claims.</summary>
    public required List<EventMention> Mentions { get; init; }

    /// <summary>Its tellings that their reports are mainly about.</summary>
    public required List<ReportEvent> Leading { get; init; }

    /// <summary>Where it was; null where that is not known.</summary>
    public required EventPlace? Where { get; init; }

    /// <summary>When it was; null where that is not known.</summary>
    public required EventTime? When { get; init; }

    /// <summary>The event that was last made of it, which may be none, and with which ties; null before.</summary>
    public (ImmutableArray<EventTie> Ties, Event? Event)? Made { get; private set; }

    /// <summary>Whether it is of the very same tellings, each of the same lineage: all that its time and place rest on.</summary>
    public bool IsOf(EventCluster cluster, ImmutableArray<Id<Lineage>> voices) =>
        Cluster.Tellings.AsSpan().SequenceEqual(cluster.Tellings.AsSpan()) && Voices.AsSpan().SequenceEqual(voices.AsSpan());

    /// <summary>Makes the event, unless it was made with the same ties; whether it had to.</summary>
    public bool Make(ImmutableArray<EventTie> ties, Func<Event?> fuse)
    {
        if (Made is { } made && made.Ties.AsSpan().SequenceEqual(ties.AsSpan()))
        {
            return false;
        }
        Made = (ties, fuse());
        return true;
    }
}

/// <summary>A tie that a report makes from one of an event's mentions to another event; two are equal that are made of the very same.</summary>
/// <param name="Link">The tie.</param>
/// <param name="To">When the other event was; null where that is not known.</param>
internal readonly record struct EventTie(MentionLink Link, EventTime? To)
{
    /// <inheritdoc/>
    public bool Equals(EventTie other) => ReferenceEquals(Link, other.Link) && ReferenceEquals(To, other.To);

    /// <inheritdoc/>
    public override int GetHashCode() => Link.GetHashCode();
}
