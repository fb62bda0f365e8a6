using System.Diagnostics;
using Parallax.Bench;

namespace Parallax.Tests.Performance;

/// <summary>Allocations do not grow: the operations of <c>bench/run</c> against the same baseline. A growth that is meant goes into the
/// baseline with <c>bench/run --update</c>.</summary>
[Collection(nameof(Alone))]
public sealed class AllocationTests(Workbench bench) : IClassFixture<Workbench>
{
    /// <summary>How long an operation may go on to allocate too much: its code is replaced by better code as it runs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly Baseline Baseline = Baseline.Read(Path.Combine(Repository.Root, "bench", "baseline.json"));

    public static TheoryData<string> Names => [.. Baseline.Operations];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_allocates_no_more_than_the_baseline_allows(string name)
    {
        var operation = bench.Operations.Single(o => o.Name == name);
        var clock = Stopwatch.StartNew();
        string? growth;
        do
        {
            growth = Baseline.Growth(name, BytesOf(operation) / (double)bench.Words);
        }
        while (growth is not null && clock.Elapsed < Patience);
        growth.ShouldBeNull();
    }

    [Fact]
    public void The_baseline_has_every_operation_and_no_other() =>
        Baseline.Operations.ShouldBe(bench.Operations.Select(o => o.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_operation_finds_something() => bench.Operations.ShouldAllBe(o => o.Run() > 50);

    private static long BytesOf(Operation operation)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        operation.Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>What is measured runs when no other test does.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
