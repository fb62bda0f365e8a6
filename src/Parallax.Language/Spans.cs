using System.Collections.Immutable;

namespace Parallax.Language;

/// <summary>Looks up items of a text by where they stand, by halving. The items are in order of their spans and do not overlap.</summary>
public static class Spans
{
    /// <summary>The index of the first item that ends after the offset; the number of items where there is none.</summary>
    public static int After<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int offset) => First(items, span, offset, byEnd: true);

    /// <summary>The index of the first item that starts at the offset or after it; the number of items where there is none.</summary>
    public static int From<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int offset) => First(items, span, offset, byEnd: false);

    /// <summary>The item whose span holds the offset; null where none does.</summary>
    public static T? At<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int offset)
        where T : class => After(items, span, offset) is var index && index < items.Length && span(items[index]).Start <= offset ? items[index] : null;

    private static int First<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int offset, bool byEnd)
    {
        ArgumentNullException.ThrowIfNull(span);
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var at = span(items[middle]);
            (low, high) = (byEnd ? at.End <= offset : at.Start < offset) ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
