using FsCheck;
using FsCheck.Fluent;
using Parallax.Bench.Worlds;
using Parallax.Decisions;
using Parallax.Ingest;

namespace Parallax.Tests.Events.Decisions;

/// <summary>A record is a function of reports and decisions, however both come.</summary>
public sealed class DecidedRecordTests
{
    [Fact]
    public void Decisions_of_every_kind_apply_side_by_side() => Zahrin.Decided.Decisions.Where(d => !d.Applies).Select(d => (d.Decision.Id, d.Problem))
        .ShouldBe([(Zahrin.OneOfEach[5].Id, $"“Protesters, Tobruk” is hidden by {Zahrin.OneOfEach[8].Id}.")]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Neither_the_order_of_reports_and_decisions_nor_how_many_come_together_matters(int seed)
    {
        var random = new Random(seed);
        var (reports, decisions) = (Zahrin.Reports.ToArray(), Zahrin.OneOfEach.ToArray());
        random.Shuffle(reports);
        random.Shuffle(decisions);
        var record = Zahrin.Pipeline.Grow();
        for (var i = 0; i < reports.Length;)
        {
            var count = Math.Min(random.Next(1, 4), reports.Length - i);
            record.Add(reports[i..(i += count)]);
            record.Decide(decisions[..random.Next(decisions.Length)]);
            record.Build();
        }
        record.Decide([.. decisions, decisions[0]]);

        Zahrin.Json(record.Build()).ShouldBe(Zahrin.Json(Zahrin.Decided));
    }

    [Fact]
    public void A_decision_without_its_reports_does_not_apply_and_applies_again_when_they_are_back()
    {
        var set = Zahrin.Set(9, "Arrests", "arrested", "3");
        var record = Zahrin.Pipeline.Build([.. Zahrin.Reports.Where(r => r.Key != "eastern-monitor.txt")], [set]);

        record.Of(set).Problem.ShouldBe($"The report {Zahrin.Reports.Single(r => r.Key == "eastern-monitor.txt").Id} on “Arrests, Camp Zahrin” is not in the record.");
        Zahrin.Build(set).Of(set).Applies.ShouldBeTrue();
    }

    [Fact]
    public void A_decision_holds_for_the_event_that_has_most_of_its_mentions()
    {
        var set = Zahrin.Set(9, Zahrin.Rockets, "killed", "4");
        var record = Zahrin.Pipeline.Build([.. Zahrin.Reports.Where(r => r.Key.EndsWith(".txt", StringComparison.Ordinal))], [set]);

        record.Of(set).Events.ShouldBe([record.Event(Zahrin.Rockets).Id]);
    }

    [Fact]
    public void Words_that_are_read_otherwise_now_leave_a_decision_without_an_event()
    {
        var report = Zahrin.Reports.Single(r => r.Key == "inland-gazette.txt");
        var anchor = new EventAnchor([new(report.Id, TextField.Text, new(0, 4))], default, "Strike that was");
        var hide = new Decision(new Correction.Hide(anchor), "Ana Brook", FixedClock.Noon.GetUtcNow(), "none");

        Zahrin.Build(hide).Of(hide).Problem.ShouldBe($"The words of report {report.Id} on “Strike that was” are not read as told of an event now.");
    }

    [Fact]
    public void Any_decisions_on_a_world_give_one_record_in_any_order() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var reports = Invented(seed, 40);
            var decisions = SomeDecisions.On(Zahrin.Pipeline.Build(reports), random, 12);
            var record = Zahrin.Pipeline.Build(reports, decisions);
            record.Decisions.Length.ShouldBe(decisions.Length);
            record.Decisions.Where(d => !d.Applies).ShouldAllBe(d => d.Problem!.EndsWith('.') && d.Events.IsEmpty);
            random.Shuffle(decisions);
            random.Shuffle(reports);
            var grown = Zahrin.Pipeline.Grow();
            grown.Add(reports[..20]);
            grown.Decide(decisions[..6]);
            grown.Build();
            grown.Add(reports[20..]);
            grown.Decide(decisions);

            Zahrin.Json(grown.Build()).ShouldBe(Zahrin.Json(record));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static Report[] Invented(int seed, int count)
    {
        using var lines = new MemoryStream();
        WorldFiles.WriteReports(World.Of((ulong)seed).Reports(count), lines);
        lines.Position = 0;
        return [.. ReportReader.Read(["-"], lines).Reports];
    }
}
