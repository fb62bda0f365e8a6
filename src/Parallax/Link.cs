using System.Collections.Immutable;

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

    /// <summary>The later event, or the part.</summary>
    public Id<Event> From { get; }

    /// <summary>The earlier event, or the whole.</summary>
    public Id<Event> To { get; }

    /// <summary>The kind of tie.</summary>
    public LinkType Type { get; }

    /// <summary>How the claims stand to each other.</summary>
    public FactStatus Status { get; }

    /// <summary>Every claim; never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }
}
