using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Output;
using Parallax.Json;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax record</c>: the record of a set of reports, for programs.</summary>
internal sealed class RecordCommand : ExampleCommand
{
    public RecordCommand(Surroundings world)
        : base("record", "Print the record of a set of reports as JSON: events, facts, people, links, each with its claims.")
    {
        var inputs = Given.Inputs();
        var output = Given.Output("Write to this file, whole or not at all, instead of printing.");
        var lexicons = Given.Lexicons();
        var policy = Given.Policy();
        Add(inputs);
        Add(Given.Format("json"));
        Add(output);
        Add(lexicons);
        Add(policy);
        SetAction((arguments, cancellation) => Task.Run(
            () => Run(world, arguments.GetRequiredValue(inputs), arguments.GetValue(output), arguments.GetValue(lexicons), arguments.GetValue(policy), cancellation),
            cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax record news/ --format json -o record.json", "every report of a folder"),
        new("parallax record news/ --lexicon local-words.tsv", "with words for events of your own"),
        new("parallax record news/ --policy conservative", "with the lowest tolls that are well supported"),
        new("parallax record 'news/*.jsonl' | jq '.events[].label'", "the labels of the events"),
    ];

    private static int Run(Surroundings world, string[] inputs, string? output, string[]? lexicons, FactPolicy policy, CancellationToken cancellation)
    {
        var taken = Taken.Readable(world, inputs, cancellation);
        if (!taken.Reports.IsEmpty)
        {
            var record = Recording.Build(world, taken, lexicons, policy, cancellation);
            Recording.Deliver(world, output, stream => RecordJson.Write(record, stream));
        }
        return taken.Code;
    }
}
