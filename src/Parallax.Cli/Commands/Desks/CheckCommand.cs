using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Export.Dossiers;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax check</c>: whether a desk is whole.</summary>
internal sealed class CheckCommand : DeskCommand
{
    private const int MostShown = 100;

    private readonly Option<bool> _record = new("--record") { Description = "Also make the record anew and compare: it must be the same, byte for byte." };

    public CheckCommand(Surroundings world)
        : base(world, "check", "Check a desk: the span of every claim, every reference, every hash, what reports were made from, and the files of the store.")
    {
        OnDesk.AddTo(this);
        Add(_record);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax check", "the desk in this folder"),
        new("parallax check --db old.db --record", "also whether its record is what this program makes of its reports"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        var troubles = 0;
        foreach (var trouble in DeskCheck.Of(store))
        {
            cancellation.ThrowIfCancellationRequested();
            if (++troubles <= MostShown)
            {
                World.Say(trouble);
            }
        }
        if (troubles == 0 && arguments.GetValue(_record))
        {
            using var progress = new ProgressBar(World);
            var revised = AtWork.On(World, store).Rebuild(null, null, preview: true, progress, cancellation);
            troubles = revised?.Difference.Parts.Length ?? 0;
            if (troubles > 0)
            {
                World.Say(string.Create(CultureInfo.InvariantCulture, $"{troubles} parts of the record are not what this program makes of the reports; 'parallax rebuild --preview' shows which events."));
            }
        }
        using var desk = store.Read();
        using var output = World.OutputText();
        var counts = string.Create(CultureInfo.InvariantCulture, $"{Phrases.Count(desk.ReportIds().Count(), "report")}, {Phrases.Count(desk.Events(new()).Count(), "event")}, {Phrases.Count(desk.State.Revision, "revision")}");
        output.WriteLine(troubles == 0 ? $"{store.Name}: whole ({counts})." : $"{store.Name}: {Phrases.Count(troubles, "fault")} ({counts}).");
        return troubles == 0 ? ExitCode.Done : ExitCode.VerificationFailed;
    }
}
