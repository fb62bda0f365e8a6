using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Parallax.Bench;

/// <summary>Measures all operations, with few iterations and in this process, so that the whole takes a minute or two.</summary>
internal static class Measurement
{
    private const int WarmupIterations = 3;
    private const int Iterations = 5;
    private const int IterationMilliseconds = 250;

    /// <summary>The figures of each operation, in order: time and allocations of one run, by word. The time is that of the
    /// fastest iteration, which other work on the machine disturbed least.</summary>
    /// <param name="logFolder">Where BenchmarkDotNet leaves what it did and thought.</param>
    /// <exception cref="InvalidOperationException">A benchmark could not be run.</exception>
    public static KeyValuePair<string, Figures>[] Run(string logFolder)
    {
        var reports = BenchmarkRunner.Run<OperationBenchmark>(Config(logFolder)).Reports;
        return reports.Length == OperationBenchmark.Bench.Operations.Length
            ? [.. reports.Select(r => KeyValuePair.Create(NameOf(r.BenchmarkCase), FiguresOf(r)))]
            : throw new InvalidOperationException($"{reports.Length} of {OperationBenchmark.Bench.Operations.Length} benchmarks ran; the log is in {logFolder}.");
    }

    private static ManualConfig Config(string logFolder) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(WarmupIterations).WithIterationCount(Iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(logFolder);

    private static string NameOf(BenchmarkCase benchmark) => ((Operation)benchmark.Parameters[nameof(OperationBenchmark.Operation)]).Name;

    private static Figures FiguresOf(BenchmarkReport report)
    {
        var (name, words) = (NameOf(report.BenchmarkCase), (double)OperationBenchmark.Bench.Words);
        return report is { Success: true, ResultStatistics: { } times } && report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes
            ? new(bytes / words, times.Min / words)
            : throw new InvalidOperationException($"The benchmark '{name}' failed.");
    }
}
