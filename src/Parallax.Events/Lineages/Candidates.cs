namespace Parallax.Events.Lineages;

/// <summary>Which texts are worth comparing: those whose sketches have a value in common. Where many have one, which is so with what an outlet
/// puts under all of its reports, each is compared only with those whose sketches are most like its own; so the number of pairs grows with the
/// number of texts and not with its square.</summary>
internal static class Candidates
{
    /// <summary>Up to so many texts with one value are all compared with one another.</summary>
    private const int AllPairs = 16;

    /// <summary>Beyond it each is compared with so many after it, in the order of their sketches.</summary>
    private const int Neighbours = 4;

    /// <summary>The pairs, each once, the lower number first, in order.</summary>
    public static List<(int A, int B)> Of(IReadOnlyList<ComparedText> texts)
    {
        var (keys, holders) = Entries(texts);
        Array.Sort(keys, holders);
        var pairs = new HashSet<(int, int)>();
        for (int first = 0, end; first < keys.Length; first = end)
        {
            for (end = first + 1; end < keys.Length && keys[end] == keys[first]; end++)
            {
            }
            if (end - first > 1)
            {
                AddBucket(pairs, [.. holders[first..end].Distinct()], (int)(keys[first] % BlockSketch.Bands), texts);
            }
        }
        return [.. pairs.Order()];
    }

    private static (ulong[] Keys, int[] Holders) Entries(IReadOnlyList<ComparedText> texts)
    {
        var count = texts.Sum(t => t.Sketch.Keys.Length);
        var (keys, holders, next) = (new ulong[count], new int[count], 0);
        for (var i = 0; i < texts.Count; i++)
        {
            texts[i].Sketch.Keys.CopyTo(keys, next);
            Array.Fill(holders, i, next, texts[i].Sketch.Keys.Length);
            next += texts[i].Sketch.Keys.Length;
        }
        return (keys, holders);
    }

    private static void AddBucket(HashSet<(int, int)> pairs, int[] bucket, int band, IReadOnlyList<ComparedText> texts)
    {
        var many = bucket.Length > AllPairs;
        if (many)
        {
            ulong Value(int i, int turn) => texts[i].Sketch.Least[(band + turn) % BlockSketch.Bands];
            bucket = [.. bucket.OrderBy(i => (Value(i, 1), Value(i, 2), Value(i, 3), i))];
        }
        for (var a = 0; a < bucket.Length; a++)
        {
            for (var b = a + 1; b < bucket.Length && (!many || b - a <= Neighbours); b++)
            {
                pairs.Add((Math.Min(bucket[a], bucket[b]), Math.Max(bucket[a], bucket[b])));
            }
        }
    }
}
