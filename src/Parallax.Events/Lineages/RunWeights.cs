using System.Runtime.InteropServices;

namespace Parallax.Events.Lineages;

/// <summary>How much a run that two texts share says. What stands in many different stories says little, as an outlet's footer and the form of
/// its bulletins do. The stories of a run are those of the texts that share it with another that they share much with. A run weighs about (3/n)² where n stories hold it, more than
/// three, and about (2/m)² where m stories of one outlet do, more than two: the power of two next to it, and no less than 2⁻¹⁰, so that a text that comes changes few weights and those of runs that all
/// have not at all. Copies of one story count once, so that a wire text weighs the same however often it is printed.</summary>
internal sealed class RunWeights
{
    private const double Stories = 3;
    private const double StoriesOfOutlet = 2;

    /// <summary>The most halves that a weight goes down by.</summary>
    private const int LastStep = 10;

    /// <summary>From so many stories on a run weighs least.</summary>
    private static readonly int MostStories = (int)Math.Ceiling(Stories * Math.Pow(2, (LastStep - 0.5) / 2));

    private readonly Dictionary<ulong, Holders> _runs = [];
    private readonly HashSet<ulong> _changed = [];

    /// <summary>The texts that share a run with others.</summary>
    private sealed class Holders
    {
        public List<LineageText> Texts { get; } = [];

        public int Steps { get; set; }
    }

    /// <summary>The weight of a run, above 0 and at most 1.</summary>
    public double Of(ulong run) => _runs.TryGetValue(run | ComparedText.FactBit, out var holders) ? Weight(holders.Steps) : 1;

    /// <summary>Gives a text the runs that its pairs share.</summary>
    public void Hold(LineageText text, ulong[] shared)
    {
        var (before, after) = (text.Shared, shared);
        for (int i = 0, k = 0; i < before.Length || k < after.Length;)
        {
            var (old, now) = (i < before.Length ? before[i] : ulong.MaxValue, k < after.Length ? after[k] : ulong.MaxValue);
            if (old < now)
            {
                _runs[Changed(old)].Texts.Remove(text);
            }
            else if (now < old)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_runs, Changed(now), out _) ??= new()).Texts.Add(text);
            }
            i += old <= now ? 1 : 0;
            k += now <= old ? 1 : 0;
        }
        text.Shared = shared;
    }

    /// <summary>Says that the story of a text has changed.</summary>
    public void Touch(LineageText text) => Array.ForEach(text.Shared, run => Changed(run));

    /// <summary>Weighs anew the runs whose texts have changed.</summary>
    /// <returns>The texts that hold runs whose weight is another now.</returns>
    public HashSet<LineageText> Weigh()
    {
        var (touched, told) = (new HashSet<LineageText>(), new List<ulong>());
        foreach (var run in _changed)
        {
            var holders = _runs[run];
            var steps = StepsOf(holders.Texts, told);
            if (steps != holders.Steps)
            {
                holders.Steps = steps;
                touched.UnionWith(holders.Texts);
            }
            if (holders.Texts.Count == 0)
            {
                _runs.Remove(run);
            }
        }
        _changed.Clear();
        return touched;
    }

    /// <summary>The weight of a text's runs, and of those with a name or number in them; of runs that its pairs do not share each weighs 1.</summary>
    public (double All, double Facts) Sum(LineageText text)
    {
        double all = text.Text.Runs.Length, facts = text.Text.Facts;
        foreach (var run in text.Shared)
        {
            var less = 1 - Of(run);
            (all, facts) = (all - less, facts - ((run & ComparedText.FactBit) * less));
        }
        return (all, facts);
    }

    private ulong Changed(ulong run)
    {
        _changed.Add(run | ComparedText.FactBit);
        return run | ComparedText.FactBit;
    }

    private static double Weight(int steps) => 1.0 / (1 << steps);

    private static int Steps(double stories, double free) => stories <= free ? 0 : Math.Min(LastStep, (int)Math.Round(2 * Math.Log2(stories / free)));

    /// <summary>How many steps the weight of a run goes down, by the stories of the texts that hold it.</summary>
    private static int StepsOf(List<LineageText> holders, List<ulong> told)
    {
        if (holders.Count <= StoriesOfOutlet)
        {
            return 0;
        }
        told.Clear();
        var stories = new HashSet<int>();
        foreach (var text in holders)
        {
            if (stories.Add(text.Story) && stories.Count >= MostStories)
            {
                return LastStep;
            }
            if (text.Outlet is { } outlet)
            {
                told.Add(((ulong)outlet << 32) | (uint)text.Story);
            }
        }
        told.Sort();
        return Math.Max(Steps(stories.Count, Stories), Steps(MostOfOneOutlet(told), StoriesOfOutlet));
    }

    /// <summary>The most stories of one outlet.</summary>
    private static int MostOfOneOutlet(List<ulong> told)
    {
        var (most, count) = (0, 0);
        for (var i = 0; i < told.Count; i++)
        {
            count = i == 0 || told[i] >> 32 != told[i - 1] >> 32 ? 1 : told[i] == told[i - 1] ? count : count + 1;
            most = Math.Max(most, count);
        }
        return most;
    }
}
