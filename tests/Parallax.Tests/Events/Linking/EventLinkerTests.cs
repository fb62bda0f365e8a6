using Parallax.Events.Blocks;
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

        var clusters = Shape(Linked(readings), readings);

        clusters.ShouldContain("r0 r1");
        clusters.ShouldContain("r2 r3");
        Shape(Linked([.. readings.AsEnumerable().Reverse()]), readings).ShouldBe(clusters);
    }

    [Fact]
    public void What_is_asked_again_is_not_scored_again_and_a_new_report_is_compared_alone()
    {
        var readings = Texts.Select((t, i) => Interpreter.Read(Reading.Annotator.Annotate(Reading.Report(t, key: $"r{i}")))).ToList();
        var linker = Linked(readings[..3]);
        var before = linker.Scored;

        Change(linker, readings[..3], Views.Both);
        linker.Scored.ShouldBe(before);

        Change(linker, readings[3..], Views.Both);
        Shape(linker, readings).ShouldBe(Shape(Linked(readings), readings));
        linker.Scored.ShouldBeGreaterThan(before);

        Change(linker, readings[1..], Views.None);
        Shape(linker, readings[..1]).ShouldBe(["r0"]);
        Change(linker, readings[1..], Views.Both);
        Shape(linker, readings).ShouldContain("r2 r3");
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

    private static EventLinker Linked(IReadOnlyList<ReportReading> readings)
    {
        var linker = new EventLinker(Reading.Lexicons, Reading.Annotator.Gazetteer);
        Change(linker, readings, Views.Both);
        return linker;
    }

    private static void Change(EventLinker linker, IReadOnlyList<ReportReading> readings, Views views)
    {
        linker.Change(readings.ToDictionary(r => r, _ => views), default);
        linker.TakeInferred(default);
    }

    private static List<string> Shape(EventLinker linker, IReadOnlyList<ReportReading> readings) =>
        [.. readings.SelectMany(r => r.Events).Select(linker.InferredOf).Distinct().Select(c => string.Join(' ', c.Tellings.Select(t => t.Report.Report.Key).Distinct().Order())).Order(StringComparer.Ordinal)];
}
