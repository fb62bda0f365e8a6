using Parallax.Bench;

namespace Parallax.Tests.Performance;

public sealed class BaselineTests
{
    private static readonly Baseline Baseline = new([new("names", new(40.04, 199.6)), new("Dates", new(0, 10)), new("chairs", new(6, 50))]);

    [Theory]
    [InlineData("names", 0, true)]
    [InlineData("names", 42, true)]
    [InlineData("names", 42.1, false)]
    [InlineData("chairs", 7, true)]
    [InlineData("chairs", 7.1, false)]
    [InlineData("Dates", 1, true)]
    [InlineData("Dates", 1.1, false)]
    [InlineData("unknown", 0, false)]
    public void Allocations_may_grow_by_a_twentieth_or_a_byte_for_each_word(string operation, double bytes, bool allowed) =>
        (Baseline.Growth(operation, bytes) is null).ShouldBe(allowed);

    [Theory]
    [InlineData("names", 260, false)]
    [InlineData("names", 261, true)]
    [InlineData("unknown", 261, false)]
    public void Three_tenths_more_time_is_worth_a_warning(string operation, double nanoseconds, bool warned) =>
        (Baseline.Slowness(operation, nanoseconds) is not null).ShouldBe(warned);

    [Fact]
    public void A_growth_is_said_with_operation_figure_and_baseline() =>
        Baseline.Growth("names", 50.06).ShouldBe("names: 50.1 bytes per word are allocated; the baseline is 40.0, the limit 42.0.");

    [Fact]
    public void Equal_figures_give_equal_text_in_ordinal_order_and_rounded() => Baseline.ToJson().ShouldBe(
        """
        {
          "Dates": {
            "bytesPerWord": 0,
            "nanosecondsPerWord": 10
          },
          "chairs": {
            "bytesPerWord": 6,
            "nanosecondsPerWord": 50
          },
          "names": {
            "bytesPerWord": 40,
            "nanosecondsPerWord": 200
          }
        }

        """);

    [Fact]
    public void The_committed_baseline_reads_and_writes_the_same()
    {
        var path = Path.Combine(Repository.Root, "bench", "baseline.json");
        Baseline.Read(path).ToJson().ShouldBe(File.ReadAllText(path));
    }
}
