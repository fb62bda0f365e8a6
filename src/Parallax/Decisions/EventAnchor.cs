using System.Collections.Immutable;
using System.Globalization;

namespace Parallax.Decisions;

/// <summary>What a decision is about: the mentions that an event had when it was decided on. Ids of events change with every report that tells of them; the words of a
/// report do not. Two anchors are equal that have the same mentions.</summary>
public sealed class EventAnchor : IEquatable<EventAnchor>, IComparable<EventAnchor>
{
    /// <summary>Makes an anchor.</summary>
    /// <param name="mentions">The mentions; in any order.</param>
    /// <param name="id">The id that the event had.</param>
    /// <param name="label">The label that it had.</param>
    /// <exception cref="ArgumentException">There is no mention, one has no words, or there is no label.</exception>
    public EventAnchor(IEnumerable<AnchoredMention> mentions, Id<Event> id, string label)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        Mentions = [.. mentions.Distinct().Order()];
        if (Mentions.IsEmpty || Mentions.Any(m => m.Span.Length == 0))
        {
            throw new ArgumentException("A decision is about the words of reports; expected at least one mention, and none without words.", nameof(mentions));
        }
        (Id, Label) = (id, label);
    }

    /// <summary>The mentions, by report, field and span; never empty.</summary>
    public ImmutableArray<AnchoredMention> Mentions { get; }

    /// <summary>The id that the event had; for people to read.</summary>
    public Id<Event> Id { get; }

    /// <summary>The label that the event had; for people to read.</summary>
    public string Label { get; }

    /// <summary>The anchor of an event as it is.</summary>
    public static EventAnchor Of(Event item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(item.Mentions.Select(m => new AnchoredMention(m.Report.Id, m.Field, m.Span)), item.Id, item.Label);
    }

    /// <summary>By the mentions, the first that differs.</summary>
    public int CompareTo(EventAnchor? other) => other is null ? 1
        : Mentions.Zip(other.Mentions, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0) is not 0 and var first ? first : Mentions.Length.CompareTo(other.Mentions.Length);

    /// <inheritdoc/>
    public bool Equals(EventAnchor? other) => other is not null && Mentions.AsSpan().SequenceEqual(other.Mentions.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventAnchor);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mentions.Length, Mentions[0], Mentions[^1]);

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(EventAnchor? left, EventAnchor? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are not equal.</summary>
    public static bool operator !=(EventAnchor? left, EventAnchor? right) => !(left == right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(EventAnchor left, EventAnchor right) => Comparer<EventAnchor>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(EventAnchor left, EventAnchor right) => Comparer<EventAnchor>.Default.Compare(left, right) > 0;

    /// <summary>Whether the first comes before the second or is equal.</summary>
    public static bool operator <=(EventAnchor left, EventAnchor right) => Comparer<EventAnchor>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the first comes after the second or is equal.</summary>
    public static bool operator >=(EventAnchor left, EventAnchor right) => Comparer<EventAnchor>.Default.Compare(left, right) >= 0;

    /// <summary>What it comes to in an id: how many mentions, then report, field, start and end of each.</summary>
    internal IEnumerable<string> Content => Mentions
        .SelectMany(m => new[] { m.Report.ToString(), Wording.Of(m.Field), m.Span.Start.ToString(CultureInfo.InvariantCulture), m.Span.End.ToString(CultureInfo.InvariantCulture) })
        .Prepend(Mentions.Length.ToString(CultureInfo.InvariantCulture));
}
