using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Json;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax show</c>: one event of a desk.</summary>
internal sealed class ShowCommand : DeskCommand
{
    private readonly Argument<string> _event = new("EVENT") { Description = "The event: its id, also one that it had before, the beginning of one, or words of its label." };
    private readonly Option<string> _format = Given.Format("text", "json");

    public ShowCommand(Surroundings world)
        : base(world, "show", "Show an event of a desk: what, when, where, who, how many, who says what, and what it led to.")
    {
        Add(_event);
        OnDesk.AddTo(this);
        Add(_format);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax show 'rocket attack'", "the event whose label has these words"),
        new("parallax show e-3f --format json", "an event as it stands in the record"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        if (EventPick.Find(World, desk, arguments.GetRequiredValue(_event)) is not { } id)
        {
            return ExitCode.NothingUsable;
        }
        if (arguments.GetValue(_format) == "json")
        {
            var body = EventBody.Of(desk.Part(PartKind.Event, id.ToString())!.Body).Json;
            JsonForm.Write(World.Output, JsonForm.Indented, body.WriteTo);
            return ExitCode.Done;
        }
        var dossier = Dossier.Of(new DeskRecord(desk).Around(id));
        var shown = dossier.Events.Single(e => e.Id == id.ToString());
        using var output = World.OutputText();
        TextDossier.Write(dossier with { Events = [shown], Summary = id.ToString() }, output, World.Screen);
        return ExitCode.Done;
    }
}
