using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Parallax.Bench.Worlds;
using Parallax.Decisions;
using Parallax.Desks;
using Parallax.Ingest;
using Parallax.Json;
using Parallax.Pipeline;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Bench;

/// <summary>The command <c>desk</c>: how fast a desk takes in reports of an invented world, a thousand at a time and then one by one, record and store together.</summary>
internal static class DeskCommand
{
    /// <summary>How the command is called.</summary>
    public const string Usage = "bench/run desk --reports N [--seed S]";

    private const int BatchSize = 1000;

    /// <summary>How many reports are added one by one to be measured.</summary>
    private const int Single = 41;

    /// <summary>How many more while a decision holds.</summary>
    private const int Decisions = 11;

    /// <summary>Runs the command; false where it is called wrongly.</summary>
    public static bool Run(string[] args)
    {
        var seed = 1UL;
        if (args is not ["desk", "--reports", var number, .. var options] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count) || count < 1
            || options is not [] && (options is not ["--seed", var given] || !ulong.TryParse(given, CultureInfo.InvariantCulture, out seed)))
        {
            return false;
        }
        var folder = Directory.CreateTempSubdirectory("parallax-bench-");
        try
        {
            Measure([.. World.Of(seed).Reports(count + Single)], Path.Combine(folder.FullName, "bench.desk"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return true;
    }

    private static void Measure(List<WorldReport> world, string path)
    {
        var reports = Taken(world);
        var pipeline = RecordPipeline.Open();
        using var store = DeskStores.Open(path, DeskMode.Create);
        var desk = new Desk(store, _ => pipeline, TimeProvider.System);
        var (clock, batches) = (Stopwatch.StartNew(), new List<double>());
        foreach (var batch in reports[..^Single].Chunk(BatchSize))
        {
            Add(desk, batch, batches);
        }
        var all = clock.Elapsed;
        var (times, changed) = (new List<double>(), new List<int>());
        foreach (var report in reports[^Single..])
        {
            changed.Add(Add(desk, [report], times));
        }
        times.Sort();
        changed.Sort();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{reports.Length - Single:N0} reports, a thousand at a time: {all.TotalMilliseconds / (reports.Length - Single):0.0} ms a report, the last batch {batches[^1] / 1000:0.0} s; one more: {times[Single / 2]:0} ms (median of {Single}; nine in ten within {times[Single * 9 / 10]:0} ms, most {times[^1]:0} ms), {changed[Single / 2]} parts changed; file {new FileInfo(path).Length >> 20:N0} MB, peak {process.PeakWorkingSet64 >> 20:N0} MB"));
        Decided(store, desk);
        clock.Restart();
        Add(new(store, _ => pipeline, TimeProvider.System), [.. Taken([.. World.Of(999).Reports(1)])], []);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one more after a new start, with all reports read again: {clock.Elapsed.TotalSeconds:0.0} s"));
    }

    /// <summary>What a report costs while a decision holds.</summary>
    private static void Decided(IDeskStore store, Desk desk)
    {
        Event item;
        using (var snapshot = store.Read())
        {
            item = new RecordReader(new ReportLookup(snapshot).Of).ReadEvent(snapshot.Parts(PartKind.Event).First().Body).Value!;
        }
        desk.Decide(new DecisionMaker([item], "Ana Brook", TimeProvider.System).Hide(item.Id.ToString(), "measured").Decision!);
        var times = new List<double>();
        foreach (var report in Taken([.. World.Of(998).Reports(Decisions)]))
        {
            Add(desk, [report], times);
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one more while a decision holds: {times[Decisions / 2]:0} ms (median of {Decisions})"));
    }

    /// <summary>Adds reports; gives how many parts of the record changed.</summary>
    private static int Add(Desk desk, IReadOnlyCollection<Report> reports, List<double> times)
    {
        TakenReport[] taken = [.. reports.Select(r => new TakenReport(r, System.Text.Encoding.UTF8.GetBytes(r.Text), null))];
        var clock = Stopwatch.StartNew();
        var changed = desk.Add(taken, DateTimeOffset.UnixEpoch)!.Difference.Parts.Length;
        times.Add(clock.Elapsed.TotalMilliseconds);
        return changed;
    }

    private static ImmutableArray<Report> Taken(List<WorldReport> world)
    {
        using var lines = new MemoryStream();
        WorldFiles.WriteReports(world, lines);
        lines.Position = 0;
        return ReportReader.Read(["-"], lines).Reports;
    }
}
