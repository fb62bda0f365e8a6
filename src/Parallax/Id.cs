using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Parallax;

/// <summary>A thing whose id is made from its content.</summary>
public interface IIdentified
{
    /// <summary>The letter that its ids begin with: <c>r</c> report, <c>l</c> lineage, <c>m</c> mention, <c>c</c> claim,
    /// <c>e</c> event, <c>s</c> statement, <c>d</c> decision.</summary>
    static abstract char IdPrefix { get; }
}

/// <summary>The id of a <typeparamref name="T"/>: a letter, a hyphen and 16 hexadecimal digits, as in
/// <c>r-00000000000000ff</c>. Equal content gives equal ids on every machine. The default value is all zeros and names nothing.</summary>
public readonly record struct Id<T>(ulong Value) : ISpanParsable<Id<T>>, IComparable<Id<T>>
    where T : IIdentified
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{T.IdPrefix}-{Value:x16}");

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Id<T> result)
    {
        result = default;
        if (s.Length != 18 || s[0] != T.IdPrefix || s[1] != '-'
            || !ulong.TryParse(s[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }
        result = new(value);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no such id.</exception>
    public static Id<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"'{s}' is not an id of this kind; expected '{T.IdPrefix}-' and 16 hexadecimal digits, as in '{T.IdPrefix}-00000000000000ff'.");

    /// <inheritdoc/>
    public static Id<T> Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <summary>Whether the first id comes before the second.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.Value < right.Value;

    /// <summary>Whether the first id comes after the second.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.Value > right.Value;

    /// <summary>Whether the first id comes before the second or is the same.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.Value <= right.Value;

    /// <summary>Whether the first id comes after the second or is the same.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.Value >= right.Value;
}
