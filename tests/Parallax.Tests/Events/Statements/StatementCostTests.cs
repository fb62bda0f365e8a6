using System.Diagnostics;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Statements;

namespace Parallax.Tests.Events.Statements;

/// <summary>Statements of many reports are found in time that grows with the number of their words.</summary>
public sealed class StatementCostTests
{
    private const int Reports = 400;

    [Fact]
    public void Many_reports_with_common_words_and_one_wire_story_take_a_few_milliseconds_each()
    {
        var random = new Random(1);
        var interpreter = new ReportInterpreter(Reading.Lexicons);
        var readings = Enumerable.Range(0, Reports).Select(i => interpreter.Read(Reading.Annotator.Annotate(Reading.Report(Text(random, i), "2031-05-04", key: "r" + i)))).ToList();
        var clock = Stopwatch.StartNew();
        var statements = new StatementFinder(Reading.Lexicons.Weights).Change([], readings).Come.ToList();
        clock.Stop();
        statements.Select(s => s.Variants.Length).Max().ShouldBe(Reports / 2);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMilliseconds(20 * Reports));
    }

    private static string Text(Random random, int i) => string.Join("\n\n", Enumerable.Range(0, 4).Select(_ => $"“We will do what we can for all of them and {string.Join(' ', Enumerable.Range(0, 15).Select(_ => "w" + random.Next(2000)))},” a man said."))
        + (i % 2 == 0 ? "\n\n“The dam on the Orrin is sound, and nobody below the valley has to leave,” Ana Brook said." : "");
}
