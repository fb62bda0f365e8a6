using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Tests.Events.Linking;

public sealed class EventLinkerTests
{
    private static readonly ReportInterpreter Interpreter = new(Reading.Lexicons);

    private static readonly string[] Texts =
    [
        "A fire destroyed the old mill in Harrow on Tuesday. Two workers were killed.",
        "Two workers died when fire tore through a mill in Harrow on Tuesday, the brigade said.",
        "A bomb killed nine people at a market in Basra on Wednesday.",
        "At least eight people were killed by a bomb at a market in Basra on Wednesday.",
    ];

    [Fact]
    public void Tellings_of_one_event_are_put_together_whatever_the_order_of_the_reports()
    {
        var readings = Texts.Select((t, i) => Interpreter.Read(Reading.Annotator.Annotate(Reading.Report(t, key: $"r{i}")))).ToList();

        var clusters = Shape(new EventLinker(Reading.Lexicons, Reading.Annotator.Gazetteer).Group(readings, default));

        clusters.ShouldContain("r0 r1");
        clusters.ShouldContain("r2 r3");
        Shape(new EventLinker(Reading.Lexicons, Reading.Annotator.Gazetteer).Group([.. readings.AsEnumerable().Reverse()], default)).ShouldBe(clusters);
    }

    [Fact]
    public void What_is_asked_again_is_not_scored_again_and_a_new_report_is_compared_alone()
    {
        var readings = Texts.Select((t, i) => Interpreter.Read(Reading.Annotator.Annotate(Reading.Report(t, key: $"r{i}")))).ToList();
        var linker = new EventLinker(Reading.Lexicons, Reading.Annotator.Gazetteer);
        linker.Group(readings[..3], default);
        var before = linker.Scored;

        linker.Group(readings[..3], default);
        linker.Scored.ShouldBe(before);

        Shape(linker.Group(readings, default)).ShouldBe(Shape(new EventLinker(Reading.Lexicons, Reading.Annotator.Gazetteer).Group(readings, default)));
        linker.Scored.ShouldBeGreaterThan(before);

        linker.Keep(readings[..1]);
        linker.Group(readings[..1], default);
        Shape(linker.Group(readings, default)).ShouldContain("r2 r3");
    }

    [Fact]
    public void Types_that_may_name_one_event_do_so_both_ways()
    {
        foreach (var a in Enum.GetValues<EventType>())
        {
            EventFamilies.MayBeSame(a, a).ShouldBeTrue();
            foreach (var b in Enum.GetValues<EventType>())
            {
                EventFamilies.MayBeSame(a, b).ShouldBe(EventFamilies.MayBeSame(b, a));
            }
        }
    }

    private static List<string> Shape(IReadOnlyList<EventCluster> clusters) =>
        [.. clusters.Select(c => string.Join(' ', c.Tellings.Select(t => t.Report.Report.Key).Distinct().Order())).Order(StringComparer.Ordinal)];
}
