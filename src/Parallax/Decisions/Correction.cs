using System.Collections.Immutable;

namespace Parallax.Decisions;

/// <summary>What a decision changes in the record.</summary>
public abstract record Correction
{
    private Correction()
    {
    }

    /// <summary>The written form of the choice: <c>merge</c>, <c>split</c>, <c>set</c>, <c>hide</c>, <c>relink</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The events that it is about; never empty.</summary>
    public abstract ImmutableArray<EventAnchor> Events { get; }

    /// <summary>What it comes to in an id.</summary>
    internal abstract IEnumerable<string?> Content { get; }

    /// <summary>What is told of several events is told of one.</summary>
    public sealed record Merge : Correction
    {
        /// <summary>Makes a merge; the order of the events means nothing.</summary>
        /// <exception cref="ArgumentException">There are fewer than two different events.</exception>
        public Merge(IEnumerable<EventAnchor> events)
        {
            Events = [.. events.Distinct().Order()];
            if (Events.Length < 2)
            {
                throw new ArgumentException($"Found {Events.Length} event to merge; expected two different ones or more.", nameof(events));
            }
        }

        /// <inheritdoc/>
        public override string Kind => "merge";

        /// <inheritdoc/>
        public override ImmutableArray<EventAnchor> Events { get; }

        internal override IEnumerable<string?> Content => Events.SelectMany(e => e.Content);
    }

    /// <summary>What some reports tell of an event is an event of its own.</summary>
    public sealed record Split : Correction
    {
        /// <summary>Makes a split.</summary>
        /// <exception cref="ArgumentException">There is no report, one does not tell of the event, or none is left that does.</exception>
        public Split(EventAnchor from, IEnumerable<Id<Report>> reports)
        {
            ArgumentNullException.ThrowIfNull(from);
            (From, Reports) = (from, [.. reports.Distinct().Order()]);
            var told = from.Mentions.Select(m => m.Report).ToHashSet();
            if (Reports.IsEmpty || Reports.Length == told.Count || !Reports.All(told.Contains))
            {
                throw new ArgumentException($"Found {Reports.Length} reports to split off an event of {told.Count}; expected some of these, but not all.", nameof(reports));
            }
        }

        /// <inheritdoc/>
        public override string Kind => "split";

        /// <summary>The event.</summary>
        public EventAnchor From { get; }

        /// <summary>The reports whose word is of another event, by id; never empty.</summary>
        public ImmutableArray<Id<Report>> Reports { get; }

        /// <inheritdoc/>
        public override ImmutableArray<EventAnchor> Events => [From];

        internal override IEnumerable<string?> Content => [.. From.Content, .. Reports.Select(r => r.ToString())];
    }

    /// <summary>A value of an event is another.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Value">The attribute and its value.</param>
    public sealed record Set(EventAnchor Event, SetValue Value) : Correction
    {
        /// <inheritdoc/>
        public override string Kind => "set";

        /// <inheritdoc/>
        public override ImmutableArray<EventAnchor> Events => [Event];

        internal override IEnumerable<string?> Content => [.. Event.Content, Value.Attribute, Value.Of, Value.Text];
    }

    /// <summary>The event is none, or none of this record.</summary>
    /// <param name="Event">The event.</param>
    public sealed record Hide(EventAnchor Event) : Correction
    {
        /// <inheritdoc/>
        public override string Kind => "hide";

        /// <inheritdoc/>
        public override ImmutableArray<EventAnchor> Events => [Event];

        internal override IEnumerable<string?> Content => Event.Content;
    }

    /// <summary>One event is tied to another in this way and no other, or not at all.</summary>
    public sealed record Relink : Correction
    {
        /// <summary>Makes a relink.</summary>
        /// <exception cref="ArgumentException">Both ends are one event.</exception>
        public Relink(EventAnchor from, EventAnchor to, LinkType? type)
        {
            if (from == to)
            {
                throw new ArgumentException("A link joins two different events.", nameof(to));
            }
            (From, To, Type) = (from, to, type);
        }

        /// <inheritdoc/>
        public override string Kind => "relink";

        /// <summary>The later event, or the part.</summary>
        public EventAnchor From { get; }

        /// <summary>The earlier event, or the whole.</summary>
        public EventAnchor To { get; }

        /// <summary>The kind of tie; null where there is none either way.</summary>
        public LinkType? Type { get; }

        /// <inheritdoc/>
        public override ImmutableArray<EventAnchor> Events => [From, To];

        internal override IEnumerable<string?> Content => [.. From.Content, .. To.Content, Type is { } type ? Wording.Of(type) : null];
    }
}
