using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Json;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review list</c>.</summary>
internal sealed class DecisionsCommand : DeskCommand
{
    private readonly Option<string> _format = Given.Format("text", "jsonl");

    public DecisionsCommand(Surroundings world)
        : base(world, "list", "List the decisions of a desk, oldest first: those that apply, those that do not and why, and those undone.")
    {
        OnDesk.AddTo(this);
        Add(_format);
    }

    public override ImmutableArray<Example> Examples { get; } = [new("parallax review list", "the decisions of the desk in this folder")];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        var all = desk.Decisions().ToList();
        if (all.Count == 0)
        {
            World.Say("nothing was decided yet.");
        }
        using var output = World.OutputText();
        var ink = new Ink(output, World.Screen);
        foreach (var stored in all)
        {
            var entry = desk.Part(PartKind.Decision, stored.Id) ?? desk.LastPart(PartKind.Decision, stored.Id)!;
            if (arguments.GetValue(_format) == "jsonl")
            {
                JsonForm.Write(World.Output, JsonForm.Line, EventBody.Of(entry.Body).Json.WriteTo);
                continue;
            }
            var decision = RecordReader.ReadDecision(entry.Body).Value ?? throw new DeskException($"the decision {stored.Id} of this desk cannot be read; 'parallax check' finds what else is damaged.");
            var undone = stored.Undone is { } revision ? string.Create(CultureInfo.InvariantCulture, $" · undone in revision {revision}") : "";
            ink.Hanging("", 0, $"{decision.Decision.Id} · {DecisionWords.Of(decision)}{undone}", stored.Undone is not null ? ink.Dim : decision.Applies ? null : ink.Yellow);
        }
        return ExitCode.Done;
    }
}
