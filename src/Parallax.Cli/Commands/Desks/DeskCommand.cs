using System.CommandLine;
using Parallax.Cli.Desks;

namespace Parallax.Cli.Commands.Desks;

/// <summary>A command that works on a desk.</summary>
internal abstract class DeskCommand : ExampleCommand
{
    protected DeskCommand(Surroundings world, string name, string description)
        : base(name, description)
    {
        World = world;
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), cancellation));
    }

    /// <summary>Where it runs.</summary>
    protected Surroundings World { get; }

    /// <summary>The options that say which desk is meant.</summary>
    protected DeskOptions OnDesk { get; } = new();

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult arguments, CancellationToken cancellation);
}
