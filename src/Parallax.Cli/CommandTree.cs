using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Parallax.Cli.Commands;
using Parallax.Cli.Commands.Desks;
using Parallax.Cli.Commands.Desks.Review;

namespace Parallax.Cli;

/// <summary>All commands under <c>parallax</c>.</summary>
internal sealed class CommandTree : ExampleCommand
{
    public CommandTree(Surroundings world)
        : base("parallax", "Finds what news reports say of the same events, and makes one record of each with all its words.")
    {
        Add(new ReportCommand(world));
        Add(new RecordCommand(world));
        Add(new ExportCommand(world));
        Add(new CompareCommand(world));
        Add(new AnnotateCommand(world));
        Add(new ReportsCommand(world));
        Add(new VerifyCommand(world));
        Add(new WhyCommand(world));
        Add(new AddCommand(world));
        Add(new ListCommand(world));
        Add(new ShowCommand(world));
        Add(new SearchCommand(world));
        Add(new HistoryCommand(world));
        Add(new ReviewCommand(world));
        Add(new VersionsCommand(world));
        Add(new RemoveCommand(world));
        Add(new RebuildCommand(world));
        Add(new CheckCommand(world));
        Add(new DoctorCommand(world));
        Add(new DumpCommand(world));
        Add(new LoadCommand(world));
        Add(new GazetteerCommand(world));
        Add(new HelpOption("--help", "-h", "-?") { Recursive = true, Action = new HelpWithExamples(world.Screen) });
        Add(new VersionOption("--version") { Action = new TellVersion() });
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax report news/", "the dossier of a folder of reports, in the terminal"),
        new("parallax record news/ --format json -o record.json", "the same as JSON"),
        new("parallax verify record.json", "check every word of it against the reports"),
    ];

    /// <summary>The version of this build.</summary>
    public static string Version { get; } =
        typeof(CommandTree).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    private sealed class HelpWithExamples(Screen screen) : SynchronousCommandLineAction
    {
        private readonly HelpAction _help = new() { MaxWidth = screen.Width };

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.Write(Standard(parseResult));
            if (parseResult.CommandResult.Command is ExampleCommand command)
            {
                command.Explain(new(output, screen));
                output.WriteLine("Examples:");
                foreach (var example in command.Examples)
                {
                    output.WriteLine($"  {example.Line}");
                    output.WriteLine($"      {example.Does}");
                }
            }
            return ExitCode.Done;
        }

        /// <summary>The library's own help, without the spaces that it leaves at the ends of wrapped lines.</summary>
        private string Standard(ParseResult parseResult)
        {
            var configuration = parseResult.InvocationConfiguration;
            var output = configuration.Output;
            using var help = new StringWriter { NewLine = "\n" };
            configuration.Output = help;
            _help.Invoke(parseResult);
            configuration.Output = output;
            return string.Join('\n', help.ToString().Split('\n').Select(line => line.TrimEnd()));
        }
    }

    private sealed class TellVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"parallax {Version}");
            return ExitCode.Done;
        }
    }
}
