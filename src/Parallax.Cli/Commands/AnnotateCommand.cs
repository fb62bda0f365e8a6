using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Annotations;
using Parallax.Cli.Output;
using Parallax.Pipeline;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax annotate</c>: what the language steps find in each report.</summary>
internal sealed class AnnotateCommand : ExampleCommand
{
    public AnnotateCommand(Surroundings world)
        : base("annotate", "Print what is found in the text of each report: sentences, tokens with grammar, names, times, quantities, places, attributions.")
    {
        var inputs = Given.Inputs();
        Add(inputs);
        Add(Given.Format("jsonl"));
        SetAction((arguments, cancellation) => Task.Run(() => Run(world, arguments.GetRequiredValue(inputs), cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax annotate report.txt --format jsonl", "one report, one line"),
        new("parallax annotate news/ | jq -c '{key, times}'", "the times of every report of a folder"),
    ];

    private static int Run(Surroundings world, string[] inputs, CancellationToken cancellation)
    {
        var taken = Taken.Readable(world, inputs, cancellation);
        using var progress = new ProgressBar(world);
        using var lines = new AnnotationJson(world.Output);
        var done = 0;
        var annotated = taken.Reports.AsParallel().AsOrdered().WithCancellation(cancellation).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(world.Steps.Annotate);
        foreach (var report in annotated)
        {
            lines.Write(report);
            progress.Report(new("annotating", ++done, taken.Reports.Length));
        }
        return taken.Code;
    }
}
