using System.Collections.Immutable;

namespace Parallax.Events.Fusion.People;

/// <summary>Looks up items of a text by where they stand. The items are in order of their spans and do not overlap.</summary>
internal static class Spans
{
    /// <summary>The index of the first item that ends after the offset, by halving; the number of items where there is none.</summary>
    public static int After<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int offset)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = span(items[middle]).End <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The item whose span holds the offset; null where none does.</summary>
    public static T? At<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int offset)
        where T : class => After(items, span, offset) is var index && index < items.Length && span(items[index]).Start <= offset ? items[index] : null;
}
