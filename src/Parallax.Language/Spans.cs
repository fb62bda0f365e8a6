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

    /// <summary>The items that the span overlaps, in order.</summary>
    public static IEnumerable<T> Overlapping<T>(ImmutableArray<T> items, Func<T, TextSpan> span, TextSpan with) => In(items, span, After(items, span, with.Start), with, isWhole: false);

    /// <summary>The items that lie in the span whole, in order.</summary>
    public static IEnumerable<T> Within<T>(ImmutableArray<T> items, Func<T, TextSpan> span, TextSpan outer) => In(items, span, From(items, span, outer.Start), outer, isWhole: true);

    /// <summary>The items from an index on that start in the span; where they are to lie in it whole, only those that do.</summary>
    private static IEnumerable<T> In<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int first, TextSpan outer, bool isWhole)
    {
        for (var i = first; i < items.Length && span(items[i]).Start < outer.End; i++)
        {
            if (!isWhole || outer.Contains(span(items[i])))
            {
                yield return items[i];
            }
        }
    }

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
