using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Output;

namespace Parallax.Cli.Commands;

/// <summary>A command line to try, and what it does.</summary>
internal sealed record Example(string Line, string Does);

/// <summary>A command that shows examples in its help.</summary>
internal abstract class ExampleCommand(string name, string description) : Command(name, description)
{
    /// <summary>Shown at the end of the help; never empty.</summary>
    public abstract ImmutableArray<Example> Examples { get; }

    /// <summary>Writes what else its help says, before the examples; nothing by default.</summary>
    public virtual void Explain(Ink ink)
    {
    }
}
