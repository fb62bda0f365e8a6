using System.Collections.Immutable;
using System.CommandLine;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax gazetteer</c>: the names of places that the program knows.</summary>
internal sealed class GazetteerCommand : ExampleCommand
{
    public GazetteerCommand(Surroundings world)
        : base("gazetteer", "Add names of places to those that the program knows, or look one up.")
    {
        Add(new GazetteerAddCommand(world));
        Add(new GazetteerFindCommand(world));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax gazetteer add cities500.zip", "know every town of a dump from now on"),
        new("parallax gazetteer find 'San Pedro'", "what is known under a name"),
    ];

    /// <summary>The option that names the folder of what the user added.</summary>
    public static Option<string?> Folder() => new("--data")
    {
        HelpName = "DIR",
        Description = "The folder of added names; by default that of PARALLAX_DATA, else parallax in the user's data folder.",
    };
}
