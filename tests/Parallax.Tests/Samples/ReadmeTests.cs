using System.Text.RegularExpressions;

namespace Parallax.Tests.Samples;

/// <summary>The pages say what is so.</summary>
public sealed partial class ReadmeTests(Sample sample) : IClassFixture<Sample>
{
    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Below("docs")).Concat(Below("samples")).Select(p => Path.GetRelativePath(Repository.Root, p))];

    [Fact]
    public async Task The_output_that_the_README_shows_is_what_the_program_prints()
    {
        var shown = OutputBlock().Match(Repository.Read("README.md")).Groups["output"].Value.Split('\n').Where(l => l.Trim() is not ("" or "…"));
        var printed = (await sample.RunAsync("report", Sample.Folder)).OutputLines;
        var at = 0;
        foreach (var line in shown)
        {
            at = Array.IndexOf(printed, line, at) + 1;
            at.ShouldBeGreaterThan(0, $"README.md shows a line that './parallax report samples/camp-zahrin' does not print there; put in what it prints: {line}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (Match link in RelativeLink().Matches(Repository.Read(page)))
        {
            var target = Path.Combine(folder, link.Groups["path"].Value);
            (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{page}: {link.Value}");
        }
    }

    [Fact]
    public void Every_package_is_named_with_its_version_in_NOTICE()
    {
        var notice = Repository.Read("NOTICE");
        var pins = PackagePin().Matches(Repository.Read("Directory.Packages.props"));
        pins.ShouldNotBeEmpty();
        foreach (Match pin in pins)
        {
            notice.ShouldContain($"{pin.Groups["name"].Value} {pin.Groups["version"].Value} ");
        }
    }

    [Fact]
    public void Every_package_that_is_pinned_is_used()
    {
        var projects = string.Concat(new[] { "bench", "src", "tests", "tools" }.SelectMany(f => Below(f, "*.csproj")).Select(File.ReadAllText));
        foreach (Match pin in PackagePin().Matches(Repository.Read("Directory.Packages.props")))
        {
            projects.ShouldContain($"<PackageReference Include=\"{pin.Groups["name"].Value}\"");
        }
    }

    [GeneratedRegex("```text\n(?<output>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex OutputBlock();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)#]+)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex("""<PackageVersion Include="(?<name>[^"]+)" Version="\[(?<version>[^"\]]+)\]""")]
    private static partial Regex PackagePin();

    private static IEnumerable<string> Below(string folder, string pattern = "*.md") =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories);
}
