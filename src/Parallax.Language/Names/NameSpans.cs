namespace Parallax.Language.Names;

/// <summary>Reads names off labels.</summary>
internal static class NameSpans
{
    /// <summary>The names that labels mark, in order.</summary>
    public static List<NameSpan> Of(ReadOnlySpan<byte> labels)
    {
        var found = new List<NameSpan>();
        var first = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
            {
                continue;
            }
            var position = NameLabels.Position(labels[i]);
            first = position is NameLabels.Begin or NameLabels.Single ? i : first;
            if (position is NameLabels.Last or NameLabels.Single)
            {
                found.Add(new(first, i + 1, NameLabels.Kind(labels[i])));
            }
        }
        return found;
    }
}
