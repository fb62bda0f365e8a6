using Parallax.Cli;
using Parallax.Cli.Output;
using Parallax.Export.Dossiers;
using Parallax.Export.Markdown;

namespace Parallax.Tests.Export;

public sealed class DossierTests
{
    private static readonly Dossier Dossier = Dossier.Of(Made.Record());

    [Fact]
    public void The_Markdown_dossier_reads_as_kept() => Snapshot.Match(Write(o => MarkdownDossier.Write(Dossier, o)), "Export", "dossier.md");

    [Fact]
    public void The_terminal_dossier_reads_as_kept() => Snapshot.Match(Write(o => TextDossier.Write(Dossier, o, Screen.Plain)), "Export", "dossier.txt");

    [Fact]
    public void Points_on_which_reports_differ_come_first() => Dossier.Events[0].Topics.Select(t => t.Name).First().ShouldBe("injured");

    [Fact]
    public void An_open_value_is_put_as_so_much_or_more()
    {
        var cost = Dossier.Events[0].Facts.Single(f => f.Attribute == "damage-cost (money)");
        (cost.Low, cost.Best, cost.High).ShouldBe(("2,500,000", "2,500,000 or more", "–"));
    }

    [Fact]
    public void What_no_report_says_is_unknown() => (Dossier.Events[1].When, Dossier.Events[1].Where).ShouldBe(("unknown", "unknown"));

    [Fact]
    public void Nothing_is_wider_than_the_screen()
    {
        var text = Write(o => TextDossier.Write(Dossier, o, new(60, Colour: false)));
        text.Split('\n').Where(l => l.Length > 60).ShouldBeEmpty();
    }

    [Fact]
    public void Colour_is_written_only_where_the_screen_shows_it()
    {
        Write(o => TextDossier.Write(Dossier, o, new(80, Colour: true))).ShouldContain("\e[1m");
        Write(o => TextDossier.Write(Dossier, o, Screen.Plain)).ShouldNotContain("\e");
    }

    private static string Write(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
