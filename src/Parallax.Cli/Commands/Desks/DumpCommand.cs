using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax dump</c>: a whole desk as JSON lines.</summary>
internal sealed class DumpCommand : ExampleCommand
{
    private readonly DeskOptions _desk = new();
    private readonly Option<string?> _output = Given.Output("Write to this file, whole or not at all, instead of printing.");
    private readonly Surroundings _world;

    public DumpCommand(Surroundings world)
        : base("dump", "Print a whole desk as JSON lines: reports with the bytes they were made from, revisions, decisions, and the record as of each revision. 'parallax load' takes it in.")
    {
        _world = world;
        _desk.AddTo(this);
        Add(_output);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax dump -o desk.jsonl", "a copy of the desk in this folder"),
        new("parallax dump --desk iraq | parallax load - --db postgres://desk@localhost/news", "a desk from a file into a database"),
    ];

    private int Run(ParseResult arguments)
    {
        using var store = _desk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        Recording.Deliver(_world, arguments.GetValue(_output), stream => DeskDump.Write(desk, stream));
        return ExitCode.Done;
    }
}
