using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Parallax.Bench.Worlds;
using Parallax.Ingest;
using Parallax.Pipeline;

namespace Parallax.Bench;

/// <summary>The commands that make worlds: <c>worlds</c> writes one, <c>scale</c> measures the making of a record of one,
/// <c>grow</c> that of adding its last reports one by one to the others.</summary>
internal static class WorldCommands
{
    /// <summary>How the commands are called.</summary>
    public const string Usage = "bench/run worlds --reports N [--seed S] --out FOLDER | bench/run scale --reports N [--seed S] [--heading] | bench/run grow --reports N [--seed S]";

    /// <summary>How many reports are added one by one to be measured.</summary>
    private const int Single = 41;

    /// <summary>Runs a command; false where it is called wrongly.</summary>
    public static bool Run(string[] args)
    {
        if (args is not ["worlds" or "scale" or "grow", "--reports", var number, .. var options] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count) || count < (args[0] == "grow" ? Single : 1))
        {
            return false;
        }
        var seed = 1UL;
        if (options is ["--seed", var given, .. var others])
        {
            if (!ulong.TryParse(given, CultureInfo.InvariantCulture, out seed))
            {
                return false;
            }
            options = others;
        }
        switch (args[0], options)
        {
            case ("worlds", ["--out", var folder]):
                Write(World.Of(seed).Reports(count), folder);
                return true;
            case ("scale", [] or ["--heading"]):
                Measure([.. World.Of(seed).Reports(count)], options.Length > 0);
                return true;
            case ("grow", []):
                Grow([.. World.Of(seed).Reports(count)]);
                return true;
            default:
                return false;
        }
    }

    private static void Write(IEnumerable<WorldReport> reports, string folder)
    {
        Directory.CreateDirectory(folder);
        List<WorldReport> made = [.. reports];
        using var texts = File.Create(Path.Combine(folder, "reports.jsonl"));
        WorldFiles.WriteReports(made, texts);
        using var truth = File.Create(Path.Combine(folder, "truth.jsonl"));
        WorldFiles.WriteTruth(made, truth);
    }

    private static void Measure(List<WorldReport> world, bool heading)
    {
        if (heading)
        {
            Console.WriteLine($"{"reports",8}{"reading s",11}{"joining s",11}{"ms/report",11}{"peak MB",9}{"leads B³",10}{"killed",8}{"lineages",10}");
        }
        var reports = Taken(world);
        var pipeline = RecordPipeline.Open();
        var watch = new Steps();
        var record = pipeline.Build(reports, watch);
        var score = WorldScore.Of(record, world);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{world.Count,8}{watch.Reading,11:0.0}{watch.Joining,11:0.0}{(watch.Reading + watch.Joining) * 1000 / world.Count,11:0.00}{process.PeakWorkingSet64 >> 20,9}{score.Leads,10:0.000}{score.Killed,8:0.000}{score.Lineages,10:0.000}"));
    }

    private static void Grow(List<WorldReport> world)
    {
        var reports = Taken(world);
        var (first, more) = (reports[..^Single], reports[^Single..]);
        var record = RecordPipeline.Open().Grow();
        var clock = Stopwatch.StartNew();
        record.Add(first);
        var read = clock.Elapsed;
        var events = record.Update().Events.Length;
        var all = clock.Elapsed;
        var (times, work) = (new List<double>(), new List<RecordWork>());
        foreach (var report in more)
        {
            clock.Restart();
            record.Add([report]);
            record.Update();
            times.Add(clock.Elapsed.TotalMilliseconds);
            work.Add(record.Work);
        }
        times.Sort();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{first.Length:N0} reports: read in {read.TotalSeconds:0.0} s, joined in {(all - read).TotalSeconds:0.0} s, {events:N0} events; one more: {times[Single / 2]:0} ms (median of {Single}; nine in ten within {times[Single * 9 / 10]:0} ms, most {times[^1]:0} ms), {Median(work, w => w.Tellings)} pairs of tellings and {Median(work, w => w.Texts)} of texts compared, {Median(work, w => w.Groups)} groups and {Median(work, w => w.Events)} events made anew; peak {process.PeakWorkingSet64 >> 20:N0} MB"));
    }

    private static long Median(List<RecordWork> work, Func<RecordWork, long> of) => work.Select(of).Order().ElementAt(work.Count / 2);

    private static ImmutableArray<Report> Taken(List<WorldReport> world)
    {
        using var lines = new MemoryStream();
        WorldFiles.WriteReports(world, lines);
        lines.Position = 0;
        return ReportReader.Read(["-"], lines).Reports;
    }

    /// <summary>Seconds that the steps of a run took, by the progress that it reports.</summary>
    private sealed class Steps : IProgress<PipelineProgress>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();

        public double Reading { get; private set; }

        public double Joining { get; private set; }

        public void Report(PipelineProgress value)
        {
            if (value.Step == "joining")
            {
                (Reading, Joining) = value.Done == 0 ? (_clock.Elapsed.TotalSeconds, 0) : (Reading, _clock.Elapsed.TotalSeconds - Reading);
            }
        }
    }
}
