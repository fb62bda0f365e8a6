using System.Globalization;

namespace Parallax;

/// <summary>What a claim says: a number, a time, a name or a kind of link.</summary>
/// <param name="Text">The words of the value, as the report has them or in a short plain form.</param>
public abstract record ClaimValue(string Text)
{
    /// <summary>The value in one line, the same for equal values.</summary>
    public abstract string Key { get; }
}

/// <summary>A number with bounds: "at least 12" is 12 and no upper bound. The unit is <c>people</c> unless said otherwise.</summary>
public sealed record NumberValue : ClaimValue
{
    /// <summary>Makes a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The upper bound is below the lower one, or the lower one is negative.</exception>
    public NumberValue(decimal min, decimal? max, string unit, string text, string? currency = null)
        : base(text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        if (max < min)
        {
            throw new ArgumentOutOfRangeException(nameof(max), max, $"The upper bound is below the lower bound {min}.");
        }
        (Min, Max, Unit, Currency) = (min, max, unit, currency);
    }

    /// <summary>The lower bound.</summary>
    public decimal Min { get; }

    /// <summary>The upper bound; null where there is none.</summary>
    public decimal? Max { get; }

    /// <summary>What is counted or measured.</summary>
    public string Unit { get; }

    /// <summary>ISO 4217 code, for money.</summary>
    public string? Currency { get; }

    /// <inheritdoc/>
    public override string Key => string.Create(CultureInfo.InvariantCulture, $"{Min:0.######}..{Max:0.######} {Unit} {Currency}");
}

/// <summary>How exactly a time is known.</summary>
public enum TimePrecision
{
#pragma warning disable CS1591 // each name says what it is
    Minute, Hour, Day, Week, Month, Year,
#pragma warning restore CS1591
}

/// <summary>A time as an interval of whole days, first and last day included, in the calendar by which the report tells it: the event's local one
/// unless its words state another zone.</summary>
public sealed record TimeValue : ClaimValue
{
    /// <summary>Makes a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The interval ends before it starts.</exception>
    public TimeValue(DateOnly from, DateOnly to, TimePrecision precision, string text, TimeOnly? clock = null, TimeSpan? offset = null)
        : base(text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To, Precision, Clock, Offset) = (from, to, precision, clock, clock is null ? null : offset);
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>How exactly it is known.</summary>
    public TimePrecision Precision { get; }

    /// <summary>The time of day; only where the words give one.</summary>
    public TimeOnly? Clock { get; }

    /// <summary>The clock's offset from UTC; only where it is known.</summary>
    public TimeSpan? Offset { get; }

    /// <inheritdoc/>
    public override string Key => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd} {Precision} {Clock:HH:mm} {Offset}");
}

/// <summary>A name: of a place, an actor or a person.</summary>
/// <param name="Name">The name in its usual form.</param>
/// <param name="Text">The words of the report.</param>
public sealed record NameValue(string Name, string Text) : ClaimValue(Text)
{
    /// <inheritdoc/>
    public override string Key => Name;
}

/// <summary>How one event is tied to another.</summary>
public enum LinkType
{
#pragma warning disable CS1591 // each name says what it is
    RetaliationFor, CausedBy, PartOf, Follows,
#pragma warning restore CS1591
}

/// <summary>A kind of link.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Text">The words of the report.</param>
public sealed record LinkValue(LinkType Type, string Text) : ClaimValue(Text)
{
    /// <inheritdoc/>
    public override string Key => Wording.Of(Type);
}
