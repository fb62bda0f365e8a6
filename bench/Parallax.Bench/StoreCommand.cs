using System.Diagnostics;
using System.Globalization;
using Parallax.Bench.Worlds;
using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Bench;

/// <summary>The command <c>store</c>: how fast a desk of invented reports is written and read, and how long it gets. What is invented is not counted.</summary>
internal static class StoreCommand
{
    /// <summary>How the command is called.</summary>
    public const string Usage = "bench/run store --reports N [--seed S] [--desk LOCATION]";

    private const int BatchSize = 1000;
    private const int Reads = 301;
    private const int Lists = 31;

    /// <summary>Words of common and of rare use, of every kind of query.</summary>
    private static readonly string[] Queries =
        ["market", "police", "killed", "\"car bomb\"", "earthquake", "mark*", "school -police", "front brigades", "\"at least\" hospital", "retaliation", "nobodyknowsit", "school gunmen night"];

    /// <summary>Runs the command; false where it is called wrongly.</summary>
    public static bool Run(string[] args)
    {
        if (args is not ["store", "--reports", var number, .. var options] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count) || count < 1)
        {
            return false;
        }
        var (seed, location) = (1UL, (string?)null);
        for (; options is [var name, var value, .. var others]; options = others)
        {
            switch (name)
            {
                case "--seed" when ulong.TryParse(value, CultureInfo.InvariantCulture, out seed):
                    continue;
                case "--desk":
                    location = value;
                    continue;
                default:
                    return false;
            }
        }
        if (options.Length == 0)
        {
            Measure(count, seed, location);
        }
        return options.Length == 0;
    }

    private static void Measure(int count, ulong seed, string? location)
    {
        var folder = location is null ? Directory.CreateTempSubdirectory("parallax-bench-") : null;
        try
        {
            var path = location ?? Path.Combine(folder!.FullName, "bench.desk");
            var desk = new StoredWorld(seed);
            var letters = 0L;
            using (var store = DeskStores.Open(path, DeskMode.Create))
            {
                letters = Write(store, desk, count);
                Read(store, desk, count);
            }
            var length = File.Exists(path) ? new FileInfo(path).Length : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"length",-30}{length / 1e6,10:#,0.0} MB{(double)length / count,10:#,0} bytes a report, which has {letters / count:#,0} letters of text and {desk.PartBytes / count:#,0} bytes of parts"));
        }
        finally
        {
            folder?.Delete(recursive: true);
        }
    }

    private static long Write(IDeskStore store, StoredWorld desk, int count)
    {
        var (clock, letters, times, work) = (new Stopwatch(), 0L, new List<double>(), TimeSpan.Zero);
        foreach (var batch in desk.Reports(count).Chunk(BatchSize))
        {
            letters += batch.Sum(r => (long)r.Report.Text.Length);
            var write = desk.Batch(batch);
            var before = Work();
            clock.Restart();
            using var change = store.Write();
            write(change);
            change.Commit();
            times.Add(clock.Elapsed.TotalSeconds);
            work += Work() - before;
        }
        var (slowest, total) = (times.Max(), times.Sum());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"write, 1,000 at a time",-30}{count / total,10:#,0} reports/s, the slowest thousand {slowest:0.00} s, {work.TotalMilliseconds * 1000 / count:0} µs of processor time each"));
        return letters;
    }

    private static void Read(IDeskStore store, StoredWorld desk, int count)
    {
        var chance = Chance.Of(2, count);
        using var snapshot = store.Read();
        Show("Report", Reads, i => snapshot.Report(desk.Ids[chance.Below(desk.Ids.Count)].Report)!.Report.Text.Length);
        Show("Part", Reads, i => snapshot.Part(PartKind.Event, desk.Ids[chance.Below(desk.Ids.Count)].Event.ToString())!.Body.Length);
        Show("Part, of a revision", Reads, i => snapshot.Part(PartKind.Event, desk.Ids[chance.Below(BatchSize)].Event.ToString(), 1)?.Body.Length ?? 0);
        Show("EventsOf", Reads, i => snapshot.EventsOf(desk.Ids[chance.Below(desk.Ids.Count)].Report).Count());
        Show("Events, disputed", Lists, i => snapshot.Events(new() { Statuses = [FactStatus.Disputed] }).Count());
        Show("Events, a week", Lists, i => snapshot.Events(new() { From = StoredWorld.First.AddDays(i), To = StoredWorld.First.AddDays(i + 7) }).Count());
        foreach (var query in Queries)
        {
            var parsed = SearchQuery.Parse(query, out _)!;
            Show($"Search {query}", Lists, i => snapshot.Search(parsed, 50).Count());
        }
        Show("a new snapshot", Reads, i =>
        {
            using var again = store.Read();
            return again.State.Revision;
        });
    }

    private static void Show(string name, int runs, Func<int, int> read)
    {
        var (clock, times, last, before) = (new Stopwatch(), new double[runs], 0, Work());
        for (var i = 0; i < runs; i++)
        {
            clock.Restart();
            last = read(i);
            times[i] = clock.Elapsed.TotalMilliseconds;
        }
        var work = (Work() - before).TotalMilliseconds / runs;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30}{times[runs / 2],10:0.000} ms, at most {times[^1]:0.0} ms, {work:0.00} ms of processor time, the last gave {last:#,0}"));
    }

    /// <summary>The processor time of this program, which other programs on the machine hardly change.</summary>
    private static TimeSpan Work()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
