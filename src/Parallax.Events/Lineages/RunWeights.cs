using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parallax.Events.Lineages;

/// <summary>How much a run that two texts share says. What stands in many different stories says little, as an outlet's footer and the form of
/// its bulletins do: a run weighs (3/n)² where n stories hold it, more than three, and (2/m)² where m stories of one outlet do, more than two.
/// Copies of one story count once, so that a wire text weighs the same however often it is printed. Only reports that hold the run count, so
/// that others change nothing.</summary>
internal sealed class RunWeights
{
    private const double Stories = 3;
    private const double StoriesOfOutlet = 2;

    private readonly Dictionary<ulong, float> _weights;

    /// <summary>Sums that were asked for; a text is compared with many.</summary>
    private readonly Dictionary<ComparedText, (double All, double Facts)> _sums = [];

    private RunWeights(Dictionary<ulong, float> weights) => _weights = weights;

    /// <summary>Every run weighs 1.</summary>
    public static RunWeights Even { get; } = new([]);

    /// <summary>The weights of the runs that the pairs share.</summary>
    /// <param name="texts">All texts.</param>
    /// <param name="outlets">The outlet of each; null where unknown.</param>
    /// <param name="pairs">Pairs of them that share much.</param>
    /// <param name="stories">Texts that are one story.</param>
    public static RunWeights Of(IReadOnlyList<ComparedText> texts, IReadOnlyList<string?> outlets, IEnumerable<(int A, int B)> pairs, DisjointSets stories)
    {
        var spread = new Dictionary<ulong, Spread>();
        foreach (var (a, b) in pairs)
        {
            var runs = new SharedRuns(texts[a], texts[b]);
            while (runs.Next())
            {
                spread.TryAdd(runs.Run, new());
            }
        }
        foreach (var story in stories.Sets())
        {
            foreach (var run in story.SelectMany(i => texts[i].Runs))
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(spread, run | ComparedText.FactBit);
                if (!Unsafe.IsNullRef(ref entry) && entry.Story != story.Key)
                {
                    (entry.Story, entry.All) = (story.Key, entry.All + 1);
                }
            }
        }
        CountByOutlet(spread, texts, outlets, stories);
        return new(spread.Where(s => s.Value.Weight < 1).ToDictionary(s => s.Key, s => s.Value.Weight));
    }

    /// <summary>The weight of a run, above 0 and at most 1.</summary>
    public double Of(ulong run) => _weights.TryGetValue(run | ComparedText.FactBit, out var weight) ? weight : 1;

    /// <summary>The weight of a text's runs, and of those with a name or number in them.</summary>
    public (double All, double Facts) Sum(ComparedText text)
    {
        if (_weights.Count == 0)
        {
            return (text.Runs.Length, text.Facts);
        }
        if (!_sums.TryGetValue(text, out var sums))
        {
            foreach (var run in text.Runs)
            {
                var weight = Of(run);
                sums.All += weight;
                sums.Facts += (run & ComparedText.FactBit) * weight;
            }
            _sums.Add(text, sums);
        }
        return sums;
    }

    private static void CountByOutlet(Dictionary<ulong, Spread> spread, IReadOnlyList<ComparedText> texts, IReadOnlyList<string?> outlets, DisjointSets stories)
    {
        var number = 0;
        foreach (var outlet in Enumerable.Range(0, texts.Count).Where(i => outlets[i] is not null).GroupBy(i => outlets[i], StringComparer.OrdinalIgnoreCase))
        {
            number++;
            foreach (var text in outlet.OrderBy(stories.Root))
            {
                foreach (var run in texts[text].Runs)
                {
                    ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(spread, run | ComparedText.FactBit);
                    if (!Unsafe.IsNullRef(ref entry))
                    {
                        entry.Meet(number, stories.Root(text));
                    }
                }
            }
        }
    }

    /// <summary>In how many stories a run was met: in all, and in those of the outlet that has most.</summary>
    private struct Spread()
    {
        public int All;
        public int Story = -1;
        private int _most;
        private int _outlet;
        private int _ofOutlet;
        private int _storyOfOutlet = -1;

        public readonly float Weight => (float)Math.Pow(Math.Min(1, Math.Min(Stories / Math.Max(All, 1), StoriesOfOutlet / Math.Max(_most, 1))), 2);

        public void Meet(int outlet, int story)
        {
            if (_outlet != outlet)
            {
                (_outlet, _ofOutlet, _storyOfOutlet) = (outlet, 0, -1);
            }
            _ofOutlet += _storyOfOutlet != story ? 1 : 0;
            (_storyOfOutlet, _most) = (story, Math.Max(_most, _ofOutlet));
        }
    }
}
