using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Parallax.Tests.Storage;

namespace Parallax.Tests.Cli.Desks;

/// <summary>The guide is true: its commands run one after the other in an empty folder, and print what stands under them.</summary>
public sealed class GuideTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [BashFact]
    public void Every_command_of_the_working_week_prints_what_the_guide_says()
    {
        var steps = StepsOf(Repository.Read("docs", "guide", "a-working-week.md"));
        steps.Count.ShouldBeGreaterThan(20);
        Directory.CreateSymbolicLink(_folder["samples"], Path.Combine(Repository.Root, "samples"));
        foreach (var (command, expected) in steps)
        {
            var (code, output) = Run(command);
            code.ShouldBe(0, $"{command}\n{output}");
            Fits(output, expected).ShouldBeTrue($"$ {command}\n{output}\nexpected\n{string.Join('\n', expected)}");
        }
    }

    [Theory]
    [InlineData("one\ntwo\nthree\n", "one|…|three", true)]
    [InlineData("one\ntwo\nthree\n", "one|three", false)]
    [InlineData("one\ntwo\n", "one", false)]
    [InlineData("one\ntwo\n", "one|…", true)]
    [InlineData("at 12:00 UTC\n", "at … UTC", true)]
    [InlineData("at 12:00 CET\n", "at … UTC", false)]
    public void What_is_left_out_is_marked(string output, string expected, bool fits) => Fits(output, expected.Split('|')).ShouldBe(fits);

    public void Dispose() => _folder.Dispose();

    private static List<(string Command, string[] Output)> StepsOf(string page)
    {
        var steps = new List<(string, string[])>();
        foreach (Match block in Regex.Matches(page, "^```console\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline))
        {
            foreach (var step in block.Groups[1].Value.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = step.TrimEnd('\n').Split('\n');
                steps.Add((lines[0], lines[1..]));
            }
        }
        return steps;
    }

    /// <summary>Whether the output has these lines and no others but where … stands; in a line, … stands for any words.</summary>
    private static bool Fits(string output, string[] expected)
    {
        var pattern = new StringBuilder("^");
        foreach (var line in expected)
        {
            pattern.Append(line == "…" ? "(?:.*\n)*?" : $"{string.Join(".*", line.Split('…').Select(Regex.Escape))}\n");
        }
        return Regex.IsMatch(output, $"{pattern}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    private (int Code, string Output) Run(string command)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Parallax.Cli.dll");
        var start = new ProcessStartInfo("bash", ["-c", $"parallax() {{ dotnet '{program}' \"$@\"; }}; {command}"]) { WorkingDirectory = Path.GetDirectoryName(_folder["samples"]), RedirectStandardOutput = true };
        using var run = Process.Start(start)!;
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return (run.ExitCode, output);
    }
}
