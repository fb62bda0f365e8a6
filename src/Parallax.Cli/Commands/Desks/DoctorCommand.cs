using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax doctor</c>: whether all that the program needs is there and can be reached.</summary>
internal sealed class DoctorCommand : ExampleCommand
{
    private readonly DeskOptions _desk = new();
    private readonly Surroundings _world;

    public DoctorCommand(Surroundings world)
        : base("doctor", "Tell what this program is made of and works with, whether the desk can be reached, and what to do where something is amiss.")
    {
        _world = world;
        _desk.AddTo(this);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax doctor", "the program, and the desk in this folder"),
        new("parallax doctor --db postgres://desk@localhost/news", "also whether the database can be reached"),
    ];

    private int Run(ParseResult arguments)
    {
        var findings = new Examination(_world).Of(_desk.LocationOf(arguments), _desk.AreGiven(arguments)).ToList();
        using var output = _world.OutputText();
        var ink = new Ink(output, _world.Screen);
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
