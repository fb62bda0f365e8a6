using System.Text.RegularExpressions;
using Parallax.Export.Formats;

namespace Parallax.Tests.Export;

/// <summary>Every format has a page that says what it holds, and the lists of formats are the program's.</summary>
public sealed partial class FormatPagesTests
{
    private static readonly string[] Folder = ["docs", "reference", "exports"];

    public static TheoryData<string> Names => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_a_format_names_its_unit_and_every_column_in_order(string name)
    {
        var format = Format(name);
        var page = Repository.Read([.. Folder, PageOf(format)]);
        page.ShouldStartWith($"# {format.Name}: ");
        page.ShouldContain($"**Unit:** {format.Unit}.");
        var rows = page.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|')[1]);
        rows.SelectMany(r => Quoted().Matches(r)).Select(n => n.Groups[1].Value).Where(format.Columns.Contains).ShouldBe(format.Columns);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_overview_and_the_command_line_list_it(string name)
    {
        var format = Format(name);
        Repository.Read("docs", "reference", "exports.md").ShouldContain($"| [`{format.Name}`](exports/{PageOf(format)}) | {format.Unit} | {format.Use} |");
        Repository.Read("docs", "reference", "cli.md").ShouldContain($"[`{format.Name}`](exports/{PageOf(format)})");
    }

    [Fact]
    public void There_is_no_page_of_a_format_that_is_not_there() =>
        Directory.GetFiles(Path.Combine([Repository.Root, .. Folder])).Select(Path.GetFileName).ShouldBe(ExportFormats.All.Select(PageOf), ignoreOrder: true);

    [Fact]
    public void Formats_have_names_of_their_own() => ExportFormats.All.Select(f => f.Name).Concat(ExportFormats.All.Select(f => f.FileName)).Distinct()
        .Count().ShouldBe(ExportFormats.All.Sum(f => f.Name == f.FileName ? 1 : 2));

    private static ExportFormat Format(string name) => ExportFormats.All.Single(f => f.Name == name);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    private static string PageOf(ExportFormat format) => format.Name.Split('.')[0] + ".md";
}
