namespace Parallax;

/// <summary>Where words stand in a report's text or title: from the UTF-16 code unit <see cref="Start"/> up to, but without,
/// <see cref="End"/>. The default value is the empty span at 0.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies after the end.</exception>
    public TextSpan(int start, int end)
    {
        if (start < 0 || start > end)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"A span starts at 0 or later and not after its end, which is {end}.");
        }
        Start = start;
        End = end;
    }

    /// <summary>The first code unit.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last.</summary>
    public int End { get; }

    /// <summary>How many code units the span holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share at least one code unit; touching spans do not.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Join(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start},{End})";

    /// <summary>Whether the first span comes before the second, by start, then by end.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first span comes after the second, by start, then by end.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first span comes before the second or is the same.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first span comes after the second or is the same.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
