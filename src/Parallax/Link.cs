using System.Collections.Immutable;
using Parallax.Decisions;

namespace Parallax;

/// <summary>A tie from one event to another: <c>from</c> is in retaliation for, caused by, part of, or follows <c>to</c>.</summary>
public sealed class Link
{
    /// <summary>Makes a link.</summary>
    /// <exception cref="ArgumentException">Both ends are one event, or there is no claim.</exception>
    public Link(Id<Event> from, Id<Event> to, LinkType type, FactStatus status, IEnumerable<Claim> claims)
    {
        if (from == to)
        {
            throw new ArgumentException("A link joins two different events.", nameof(to));
        }
        (From, To, Type, Status, Claims) = (from, to, type, status, Evidence.Of("link", claims));
    }

    /// <summary>Makes a link that a decision made or changed.</summary>
    /// <param name="from">The later event, or the part.</param>
    /// <param name="to">The earlier event, or the whole.</param>
    /// <param name="type">The kind of tie.</param>
    /// <param name="status">How the claims stand to each other; single where there are none.</param>
    /// <param name="claims">What reports say of the two, of any kind and direction; may be empty: then the decision is all there is behind it.</param>
    /// <param name="decided">The decision, and the kind that stood there before it.</param>
    /// <exception cref="ArgumentException">Both ends are one event.</exception>
    public Link(Id<Event> from, Id<Event> to, LinkType type, FactStatus status, ImmutableArray<Claim> claims, Decided decided)
    {
        if (from == to)
        {
            throw new ArgumentException("A link joins two different events.", nameof(to));
        }
        ArgumentNullException.ThrowIfNull(decided);
        (From, To, Type, Status, Decided) = (from, to, type, status, [decided]);
        Claims = claims.IsEmpty ? [] : Evidence.Of("link", claims);
    }

    /// <summary>The later event, or the part.</summary>
    public Id<Event> From { get; }

    /// <summary>The earlier event, or the whole.</summary>
    public Id<Event> To { get; }

    /// <summary>The kind of tie.</summary>
    public LinkType Type { get; }

    /// <summary>How the claims stand to each other.</summary>
    public FactStatus Status { get; }

    /// <summary>Every claim; never empty, but where a decision made the link.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>What of it stands as an analyst decided: its type, or nothing.</summary>
    public ImmutableArray<Decided> Decided { get; } = [];
}
