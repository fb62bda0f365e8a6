using System.Buffers;
using System.Globalization;

namespace Parallax.Storage.Postgres;

/// <summary>The stored numbers of the event ids that begin with some characters.</summary>
internal static class IdRange
{
    private const int Digits = 16;

    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The first and the last; null where no id begins so.</summary>
    public static (long First, long Last)? Of(string prefix)
    {
        var lead = $"{Event.IdPrefix}-";
        if (prefix.Length <= lead.Length)
        {
            return lead.StartsWith(prefix, StringComparison.Ordinal) ? (long.MinValue, long.MaxValue) : null;
        }
        var digits = prefix.AsSpan(lead.Length);
        if (!prefix.StartsWith(lead, StringComparison.Ordinal) || digits.Length > Digits || digits.ContainsAnyExcept(HexadecimalDigits))
        {
            return null;
        }
        var first = ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) << (4 * (Digits - digits.Length));
        var last = digits.Length == Digits ? first : first | ((1UL << (4 * (Digits - digits.Length))) - 1);
        return (StoredId.Of(new Id<Event>(first)), StoredId.Of(new Id<Event>(last)));
    }
}
