using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Json;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax reports</c>: the reports as taken in.</summary>
internal sealed class ReportsCommand : ExampleCommand
{
    public ReportsCommand(Surroundings world)
        : base("reports", "Print the reports as they were taken in, of every language: outlet, title, date, text, and what was odd about them.")
    {
        var inputs = Given.Inputs();
        Add(inputs);
        Add(Given.Format("jsonl"));
        SetAction((arguments, cancellation) => Task.Run(() => Run(world, arguments.GetRequiredValue(inputs), cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax reports news/ --format jsonl", "every report of a folder, a line each"),
        new("cat report.txt | parallax reports -", "a report from standard input"),
    ];

    private static int Run(Surroundings world, string[] inputs, CancellationToken cancellation)
    {
        var taken = Taken.Everything(world, inputs, cancellation);
        foreach (var report in taken.Reports)
        {
            cancellation.ThrowIfCancellationRequested();
            ReportJson.Write(report, world.Output);
        }
        return taken.Code;
    }
}
