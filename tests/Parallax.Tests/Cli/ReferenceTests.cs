using System.CommandLine;
using System.Reflection;
using Parallax.Cli;
using Parallax.Cli.Commands;

namespace Parallax.Tests.Cli;

/// <summary>The reference page and the command tree say the same.</summary>
public sealed class ReferenceTests
{
    private static readonly string Page = Repository.Read("docs", "reference", "cli.md");

    private static readonly CommandTree Tree = new(new(Stream.Null, Stream.Null, TextWriter.Null, Steps.Real()));

    public static TheoryData<string> Commands => [.. Tree.Subcommands.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_argument_option_and_example_of_a_command_stands_in_its_section(string name)
    {
        var top = Tree.Subcommands.Single(c => c.Name == name);
        foreach (var command in top.Subcommands.Prepend(top))
        {
            StandsIn(Section($"## parallax {name}"), command);
        }
    }

    private static void StandsIn(string section, Command command)
    {
        foreach (var option in command.Options)
        {
            section.ShouldContain($"`{option.Name}", customMessage: option.Name);
            option.Aliases.ShouldAllBe(alias => section.Contains($"`{alias}", StringComparison.Ordinal));
            section.ShouldContain(option.Description!);
        }
        command.Arguments.ShouldAllBe(argument => section.Contains($"`{argument.Name}`", StringComparison.Ordinal) && section.Contains(argument.Description!, StringComparison.Ordinal));
        ((ExampleCommand)command).Examples.ShouldAllBe(example => section.Contains(example.Line, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_of_the_program_stands_in_the_page()
    {
        foreach (var name in Tree.Options.SelectMany(o => o.Aliases.Prepend(o.Name)))
        {
            Section("# The command line").ShouldContain($"`{name}`");
        }
    }

    [Fact]
    public void No_section_describes_a_command_that_is_not_there() =>
        Page.Split('\n').Where(l => l.StartsWith("## parallax ", StringComparison.Ordinal)).Select(l => l["## parallax ".Length..])
            .ShouldBe(Tree.Subcommands.Select(c => c.Name));

    [Fact]
    public void Every_exit_code_stands_in_the_page()
    {
        foreach (var code in typeof(ExitCode).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => f.GetRawConstantValue()))
        {
            Section("## Exit codes").ShouldContain($"| {code} |");
        }
    }

    private static string Section(string heading)
    {
        var start = Page.IndexOf(heading + "\n", StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, heading);
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Page[start..] : Page[start..end];
    }
}
