using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax dump</c>: a whole desk as JSON lines.</summary>
internal sealed class DumpCommand : DeskCommand
{
    private readonly Option<string?> _output = Given.Output("Write to this file, whole or not at all, instead of printing.");

    public DumpCommand(Surroundings world)
        : base(world, "dump", "Print a whole desk as JSON lines: reports with the bytes they were made from, revisions, decisions, and the record as of each revision. 'parallax load' takes it in.")
    {
        OnDesk.AddTo(this);
        Add(_output);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax dump -o desk.jsonl", "a copy of the desk in this folder"),
        new("parallax dump --desk iraq | parallax load - --db postgres://desk@localhost/news", "a desk from a file into a database"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        Recording.Deliver(World, arguments.GetValue(_output), stream => DeskDump.Write(desk, stream));
        return ExitCode.Done;
    }
}
