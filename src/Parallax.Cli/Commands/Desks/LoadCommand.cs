using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Export.Dossiers;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax load</c>: takes a dump into a new desk.</summary>
internal sealed class LoadCommand : DeskCommand
{
    private readonly Argument<string> _dump = new("DUMP") { Description = "What parallax dump printed, or - for standard input." };

    public LoadCommand(Surroundings world)
        : base(world, "load", "Take what 'parallax dump' printed into a new desk, whole or not at all.")
    {
        Add(_dump);
        OnDesk.AddTo(this);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax load desk.jsonl --desk copy", "into copy.db"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(_dump);
        if (path != "-" && !File.Exists(path))
        {
            World.Say($"{path}: there is no such file; expected what 'parallax dump' printed, or - for standard input.");
            return ExitCode.NothingUsable;
        }
        using var store = OnDesk.Open(arguments, DeskMode.Create);
        using var file = path == "-" ? null : File.OpenRead(path);
        try
        {
            DeskLoad.Read(store, file ?? World.Input, cancellation);
        }
        catch (InvalidDataException e)
        {
            World.Say($"{path}: {e.Message}");
            return ExitCode.NothingUsable;
        }
        using var desk = store.Read();
        using var output = World.OutputText();
        output.WriteLine($"{store.Name}: {Phrases.Count(desk.ReportIds().Count(), "report")}, {Phrases.Count(desk.State.Revision, "revision")} loaded.");
        return ExitCode.Done;
    }
}
