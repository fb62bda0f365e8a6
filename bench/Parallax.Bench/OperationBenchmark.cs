using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Parallax.Bench;

/// <summary>The benchmark: each operation of the workbench in turn.</summary>
public class OperationBenchmark
{
    // until the runtime has put its best code in place of the first, which takes a number of calls and some time in between
    private const int WarmRuns = 60;
    private static readonly TimeSpan WarmTime = TimeSpan.FromSeconds(1.5);

    /// <summary>What all benchmarks work with; opened when first asked for.</summary>
    public static Workbench Bench => Opened.Value;

    /// <summary>The operations that there are.</summary>
    public static IEnumerable<Operation> Operations => Bench.Operations;

    /// <summary>The operation that is measured.</summary>
    [ParamsSource(nameof(Operations))]
    public Operation Operation { get; set; } = null!;

    private static Lazy<Workbench> Opened { get; } = new(() => new());

    /// <summary>Does the operation again and again until its code is what it stays.</summary>
    [GlobalSetup]
    public void Warm()
    {
        var clock = Stopwatch.StartNew();
        for (var run = 0; run < WarmRuns || clock.Elapsed < WarmTime; run++)
        {
            Operation.Run();
        }
    }

    /// <summary>Does the operation once.</summary>
    [Benchmark]
    public int Run() => Operation.Run();
}
