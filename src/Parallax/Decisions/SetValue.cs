using System.Globalization;

namespace Parallax.Decisions;

/// <summary>What an analyst sets: an attribute of an event and its value.</summary>
public abstract record SetValue
{
    private SetValue()
    {
    }

    /// <summary>The attribute: <c>type</c>, <c>when</c>, <c>where</c>, or that of a fact, as in <c>killed</c>.</summary>
    public abstract string Attribute { get; }

    /// <summary>The group that a fact counts; null for all, and for what is no fact.</summary>
    public virtual string? Of => null;

    /// <summary>The value in one line, equal for equal values: <c>12</c>, <c>bombing</c>, <c>2031-05-04</c>, <c>2031-05-04/2031-05-06</c>, <c>Camp Zahrin</c>.</summary>
    public abstract string Text { get; }

    /// <summary>The best value of a fact. What reports say of it, low and high, stays as it is.</summary>
    public sealed record Number : SetValue
    {
        /// <summary>Makes a number.</summary>
        /// <exception cref="ArgumentException">The attribute is that of no fact.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
        public Number(string attribute, string? of, decimal best)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(attribute);
            ArgumentOutOfRangeException.ThrowIfNegative(best);
            if (attribute is "type" or "when" or "where")
            {
                throw new ArgumentException($"The {attribute} of an event is no number.", nameof(attribute));
            }
            (Attribute, Of, Best) = (attribute, of, best);
        }

        /// <inheritdoc/>
        public override string Attribute { get; }

        /// <inheritdoc/>
        public override string? Of { get; }

        /// <summary>The number; 0 or more.</summary>
        public decimal Best { get; }

        /// <inheritdoc/>
        public override string Text => Best.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>The kind of event.</summary>
    /// <param name="Value">The kind.</param>
    public sealed record Type(EventType Value) : SetValue
    {
        /// <inheritdoc/>
        public override string Attribute => "type";

        /// <inheritdoc/>
        public override string Text => Wording.Of(Value);
    }

    /// <summary>When it was, in the local calendar of the event.</summary>
    public sealed record When : SetValue
    {
        /// <summary>Makes a time.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It ends before it starts.</exception>
        public When(DateOnly start, DateOnly end)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
            (Start, End) = (start, end);
        }

        /// <summary>The first day.</summary>
        public DateOnly Start { get; }

        /// <summary>The last day.</summary>
        public DateOnly End { get; }

        /// <inheritdoc/>
        public override string Attribute => "when";

        /// <inheritdoc/>
        public override string Text => TextOf(Start, End);

        /// <summary>A day, or two with a stroke between them, as in <c>2031-05-04/2031-05-06</c>.</summary>
        public static string TextOf(DateOnly start, DateOnly end) =>
            start == end ? start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd}/{end:yyyy-MM-dd}");
    }

    /// <summary>Where it was: one of the places that reports name for it.</summary>
    /// <param name="Name">The name of the place.</param>
    public sealed record Where(string Name) : SetValue
    {
        /// <inheritdoc/>
        public override string Attribute => "where";

        /// <inheritdoc/>
        public override string Text => Name;
    }
}
