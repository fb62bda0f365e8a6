namespace Parallax.Events.Lineages;

/// <summary>What two texts have in common, by the weights of their runs.</summary>
/// <param name="Shared">The runs that stand in both.</param>
/// <param name="SharedFacts">Those of them with a name or a number in them.</param>
/// <param name="First">The runs of the first text.</param>
/// <param name="FirstFacts">Those of them with a name or a number in them.</param>
/// <param name="Second">The runs of the second text.</param>
/// <param name="SecondFacts">Those of them with a name or a number in them.</param>
internal readonly record struct Overlap(double Shared, double SharedFacts, double First, double FirstFacts, double Second, double SecondFacts)
{
    /// <summary>The least share of the smaller text. Reports on one event that were written apart share 1 to 7 % of their runs.</summary>
    private const double LeastShare = 0.25;

    /// <summary>Fewer runs show nothing: that is one sentence of 16 words.</summary>
    private const double FewestRuns = 12;

    /// <summary>The share of the smaller text that stands in the other, 0 to 1 (containment).</summary>
    public double Containment => Math.Min(First, Second) is > 0 and var smaller ? Shared / smaller : 0;

    /// <summary>The share of both texts that stands in both, 0 to 1 (resemblance).</summary>
    public double Resemblance => First + Second - Shared is > 0 and var all ? Shared / all : 0;

    /// <summary>The share of the first text that stands in the second, 0 to 1.</summary>
    public double ShareOfFirst => First > 0 ? Shared / First : 0;

    /// <summary>The share of the smaller text's runs with a name or number that stand in the other, 0 to 1.</summary>
    public double FactContainment => Facts > 0 ? SharedFacts / Facts : 0;

    /// <summary>Whether so much is shared, by share and by number of runs, that one text may have been made from the other.</summary>
    public bool IsMuch => Containment >= LeastShare && Shared >= FewestRuns;

    /// <summary>The share of the smaller text's runs that have a name or number in them, 0 to 1.</summary>
    public double FactShare => Math.Min(First, Second) is > 0 and var smaller ? Facts / smaller : 0;

    private double Facts => First <= Second ? FirstFacts : SecondFacts;

    /// <summary>The same with the texts the other way round.</summary>
    public Overlap Reversed() => new(Shared, SharedFacts, Second, SecondFacts, First, FirstFacts);

    /// <summary>Whether so many runs are shared that a closer look is worth while.</summary>
    public static bool MayBeMuch(ComparedText first, ComparedText second)
    {
        var runs = new SharedRuns(first, second);
        var shared = 0;
        while (shared < FewestRuns && runs.Next())
        {
            shared++;
        }
        return shared >= FewestRuns;
    }

    /// <summary>Compares two texts with every run counted alike, in time of the sum of their lengths.</summary>
    public static Overlap Of(ComparedText first, ComparedText second)
    {
        int shared = 0, sharedFacts = 0;
        var runs = new SharedRuns(first, second);
        while (runs.Next())
        {
            shared++;
            sharedFacts += runs.IsFact ? 1 : 0;
        }
        return new(shared, sharedFacts, first.Runs.Length, first.Facts, second.Runs.Length, second.Facts);
    }

    /// <summary>Compares two texts, in time of the sum of their lengths.</summary>
    public static Overlap Of(LineageText first, LineageText second, RunWeights weights)
    {
        var (all, facts) = Weigh(first, second, weights);
        return new(all, facts, first.Sum.All, first.Sum.Facts, second.Sum.All, second.Sum.Facts);
    }

    /// <summary>The weight of the runs that two texts share, and of those with a name or a number in them. Runs that the first shares with none of its pairs weigh 1.</summary>
    public static (double All, double Facts) Weigh(LineageText first, LineageText second, RunWeights weights)
    {
        double shared = 0, sharedFacts = 0;
        var runs = new SharedRuns(first.Text, second.Text);
        var (held, next) = (first.Shared, 0);
        while (runs.Next())
        {
            while (next < held.Length && (held[next] | ComparedText.FactBit) < runs.Run)
            {
                next++;
            }
            var weight = next < held.Length && (held[next] | ComparedText.FactBit) == runs.Run ? weights.Of(runs.Run) : 1;
            shared += weight;
            sharedFacts += runs.IsFact ? weight : 0;
        }
        return (shared, sharedFacts);
    }
}
