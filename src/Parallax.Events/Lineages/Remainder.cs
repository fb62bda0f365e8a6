namespace Parallax.Events.Lineages;

/// <summary>What is left of the smaller of two texts beside what it shares with the other. A rewrite tells there in other words of the same people,
/// places and numbers; a report that only has a form or a footer in common with the other tells of others.</summary>
/// <param name="Facts">How many different names and numbers stand there.</param>
/// <param name="Known">How many of them the other text has too.</param>
internal readonly record struct Remainder(int Facts, int Known)
{
    /// <summary>Compares two texts, in time of the sum of their lengths.</summary>
    public static Remainder Of(ComparedText one, ComparedText other)
    {
        var (small, large) = one.Runs.Length <= other.Runs.Length ? (one, other) : (other, one);
        var (shared, known, facts) = (ToSet(large.Runs), ToSet(large.Words), new HashSet<ulong>());
        var covered = 0;
        for (var i = 0; i < small.Words.Length; i++)
        {
            if (i + Shingles.Words <= small.Words.Length && shared.Contains(ComparedText.RunAt(small.Words, i) | ComparedText.FactBit))
            {
                covered = i + Shingles.Words;
            }
            if (i >= covered && (small.Words[i] & ComparedText.FactBit) != 0)
            {
                facts.Add(small.Words[i]);
            }
        }
        return new(facts.Count, facts.Count(known.Contains));
    }

    private static HashSet<ulong> ToSet(ulong[] hashes)
    {
        var set = new HashSet<ulong>(hashes.Length);
        foreach (var hash in hashes)
        {
            set.Add(hash | ComparedText.FactBit);
        }
        return set;
    }
}
