namespace Parallax.Decisions;

/// <summary>An analyst's correction of a record, with who made it, when and why. It never changes a report. Records made of the same reports, decisions and basis are the same.</summary>
public sealed class Decision : IIdentified
{
    /// <summary>Makes a decision.</summary>
    /// <param name="correction">What it changes.</param>
    /// <param name="author">Who made it; not blank.</param>
    /// <param name="time">When; kept in UTC.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="original">The id of the decision before names were taken out of it; by default it is made from its content.</param>
    /// <exception cref="ArgumentException">There is no author or no reason.</exception>
    public Decision(Correction correction, string author, DateTimeOffset time, string reason, Id<Decision>? original = null)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        (Correction, Author, Time, Reason) = (correction, author, time.ToUniversalTime(), reason);
        Id = original ?? ContentHash.Id<Decision>([correction.Kind, .. correction.Content, author, DecisionTime.Of(Time), reason]);
    }

    /// <inheritdoc/>
    public static char IdPrefix => 'd';

    /// <summary>Made from what it changes, the author, the time and the reason; of a decision that names were taken out of, the id before that.</summary>
    public Id<Decision> Id { get; }

    /// <summary>What it changes.</summary>
    public Correction Correction { get; }

    /// <summary>Who made it.</summary>
    public string Author { get; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>Why; never blank.</summary>
    public string Reason { get; }

    /// <summary>The order in which decisions hold: by time, then id. Of two that contradict each other the later holds.</summary>
    public static IComparer<Decision> Order { get; } = Comparer<Decision>.Create((a, b) => (a.Time, a.Id).CompareTo((b.Time, b.Id)));
}
