namespace Parallax.Bench.Worlds;

/// <summary>A world of known events and the reports on them, as long as it is asked for. One seed gives the same reports on every machine, and a
/// report by its number is the same in worlds of any length. The towns are those of the shipped gazetteer.</summary>
internal sealed class World
{
    private static readonly int[] ReportsOfFirst = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 14, 20, 30];
    private static readonly int[] ReportsOfOthers = [1, 1, 2, 3, 4, 6];

    private readonly ulong _seed;
    private readonly EventMaker _events;
    private readonly ReportWriter _writer;
    private readonly Copier _copier;

    private World(ulong seed, EventMaker events, Wordings wordings) => (_seed, _events, _writer, _copier) = (seed, events, new(wordings), new(wordings));

    /// <summary>The world of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="dataFolder">By default the folder <c>data</c> beside the program.</param>
    public static World Of(ulong seed, string? dataFolder = null)
    {
        var wordings = Wordings.Open();
        return new(seed, new(seed, wordings, Town.ByCountry(dataFolder ?? Path.Combine(AppContext.BaseDirectory, "data"))), wordings);
    }

    /// <summary>The first reports of the world.</summary>
    public IEnumerable<WorldReport> Reports(int count) => Reports().Take(count);

    private IEnumerable<WorldReport> Reports()
    {
        var number = 0;
        string NextKey() => $"w-{++number:D6}";
        for (var story = 0; ; story++)
        {
            var (events, old) = (_events.Story(story), _events.Recalled(story));
            for (var i = 0; i < events.Count; i++)
            {
                var chance = Chance.Of(_seed, 4, story, i);
                var (first, count) = (chance.Below(64), chance.One(i == 0 ? ReportsOfFirst : ReportsOfOthers));
                for (var turn = 0; turn < count; turn++)
                {
                    var report = _writer.Write(events[i], first + turn, old, NextKey(), chance);
                    yield return report;
                    for (var copies = Copier.CopiesOf(chance); copies > 0; copies--)
                    {
                        yield return _copier.Copy(report, NextKey(), chance);
                    }
                }
            }
        }
    }
}
