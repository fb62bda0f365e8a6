using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax doctor</c>: whether all that the program needs is there and can be reached.</summary>
internal sealed class DoctorCommand : DeskCommand
{
    public DoctorCommand(Surroundings world)
        : base(world, "doctor", "Tell what this program is made of and works with, whether the desk can be reached, and what to do where something is amiss.")
    {
        OnDesk.AddTo(this);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax doctor", "the program, and the desk in this folder"),
        new("parallax doctor --db postgres://desk@localhost/news", "also whether the database can be reached"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var findings = new Examination(World).Of(OnDesk.LocationOf(arguments), OnDesk.AreGiven(arguments)).ToList();
        using var output = World.OutputText();
        var ink = new Ink(output, World.Screen);
        var width = findings.Max(f => f.What.Length) + 4;
        foreach (var finding in findings)
        {
            ink.Hanging($"{(finding.Advice is null ? "  " : "! ")}{finding.What}", width, finding.Found);
            if (finding.Advice is { } advice)
            {
                ink.Hanging("", width, advice, ink.Yellow);
            }
        }
        return findings.Exists(f => f.IsFatal) ? ExitCode.StoreUnreachable : ExitCode.Done;
    }
}
