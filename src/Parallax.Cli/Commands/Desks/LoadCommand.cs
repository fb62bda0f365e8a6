using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Export.Dossiers;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax load</c>: takes a dump into a new desk.</summary>
internal sealed class LoadCommand : ExampleCommand
{
    private readonly Argument<string> _dump = new("DUMP") { Description = "What parallax dump printed, or - for standard input." };
    private readonly DeskOptions _desk = new();
    private readonly Surroundings _world;

    public LoadCommand(Surroundings world)
        : base("load", "Take what 'parallax dump' printed into a new desk, whole or not at all.")
    {
        _world = world;
        Add(_dump);
        _desk.AddTo(this);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax load desk.jsonl --desk copy", "into copy.db"),
    ];

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(_dump);
        if (path != "-" && !File.Exists(path))
        {
            _world.Say($"{path}: there is no such file; expected what 'parallax dump' printed, or - for standard input.");
            return ExitCode.NothingUsable;
        }
        using var store = _desk.Open(arguments, DeskMode.Create);
        using var file = path == "-" ? null : File.OpenRead(path);
        try
        {
            DeskLoad.Read(store, file ?? _world.Input, cancellation);
        }
        catch (InvalidDataException e)
        {
            _world.Say($"{path}: {e.Message}");
            return ExitCode.NothingUsable;
        }
        using var desk = store.Read();
        using var output = _world.OutputText();
        output.WriteLine($"{store.Name}: {Phrases.Count(desk.ReportIds().Count(), "report")}, {Phrases.Count(desk.State.Revision, "revision")} loaded.");
        return ExitCode.Done;
    }
}
