using Parallax.Tests.Export.Tables;

namespace Parallax.Tests.Cli;

public sealed class ExportCommandTests
{
    [Fact]
    public async Task Events_are_printed_with_a_row_for_each()
    {
        var outcome = await new InProcess().RunAsync("export", "news", "--format", "events.csv");
        outcome.Code.ShouldBe(0);
        StrictCsv.Rows(outcome.Output).Select(r => r["type"]).ShouldBe(["bombing", "air-strike"]);
    }

    [Theory]
    [InlineData("--type", "air-strike", 1)]
    [InlineData("--from", "2031-05-03", 1)]
    [InlineData("--to", "2031-05-02", 0)]
    [InlineData("--place", "varla", 1)]
    [InlineData("--actor", "free coast", 1)]
    [InlineData("--status", "single", 1)]
    [InlineData("--prominence", "background", 1)]
    public async Task Filters_choose_events(string option, string value, int events) =>
        StrictCsv.Rows((await new InProcess().RunAsync("export", "news", "--format", "events.csv", option, value)).Output).Count.ShouldBe(events);

    [Fact]
    public async Task A_filter_that_is_given_twice_takes_either() =>
        StrictCsv.Rows((await new InProcess().RunAsync("export", "news", "--format", "events.csv", "--type", "bombing", "--type", "air-strike")).Output).Count.ShouldBe(2);

    [Fact]
    public async Task Where_nothing_fits_it_is_said_and_the_columns_are_there()
    {
        var outcome = await new InProcess().RunAsync("export", "news", "--format", "events.csv", "--type", "riot");
        (outcome.Code, outcome.ErrorLines[^1]).ShouldBe((0, "parallax: none of the 2 events fits the filters."));
        outcome.OutputLines.Single().ShouldStartWith("event,type,");
    }

    [Theory]
    [InlineData("events.csv", "events.csv")]
    [InlineData("acled.csv", "acled-compatible.csv")]
    [InlineData("ged.csv", "ged-compatible.csv")]
    public async Task In_a_folder_the_file_is_named_after_the_format(string format, string file)
    {
        using var folder = new TemporaryFolder();
        (await new InProcess().RunAsync("export", "news", "--format", format, "-o", folder[""])).Code.ShouldBe(0);
        folder.Names.ShouldBe([file]);
    }

    [Fact]
    public async Task What_a_format_has_no_place_for_is_counted_on_stderr() =>
        (await new InProcess().RunAsync("export", "news", "--format", "acled.csv")).ErrorLines[^1].ShouldBe("parallax: acled.csv: 1 of 2 events left out: 1 without a time.");

    [Fact]
    public async Task What_is_no_text_is_not_shown_on_a_terminal()
    {
        var program = new InProcess { OutputIsTerminal = true };
        var outcome = await program.RunAsync("export", "news", "--format", "evidence.zip");
        (outcome.Code, outcome.Output, program.Inputs).ShouldBe((2, "", null));
        outcome.ErrorLines[0].ShouldBe("parallax: evidence.zip is nothing to show on a terminal; expected -o FILE, or output to a pipe or file.");
    }

    [Fact]
    public async Task Text_is_shown_on_a_terminal() =>
        (await new InProcess { OutputIsTerminal = true }.RunAsync("export", "news", "--format", "events.csv")).OutputLines[0].ShouldStartWith("event,type,");

    [Theory]
    [InlineData("Option '--format' is required.")]
    [InlineData("'events' is not a format; expected ", "--format", "events")]
    [InlineData("'strike' is no event type; expected other, air-strike,", "--format", "events.csv", "--type", "strike")]
    [InlineData("'contested' is no status; expected agreed, single,", "--format", "events.csv", "--status", "contested")]
    [InlineData("'minor' is no prominence; expected main, background or series.", "--format", "events.csv", "--prominence", "minor")]
    [InlineData("'11/3/2020' is not a date; expected one as in 2020-03-11.", "--format", "events.csv", "--from", "11/3/2020")]
    [InlineData("Argument 'places' not recognized. Must be one of:", "--format", "events.csv", "--redact", "places")]
    [InlineData("--from 2020-03-12 lies after --to 2020-03-11;", "--format", "events.csv", "--from", "2020-03-12", "--to", "2020-03-11")]
    public async Task Wrong_usage_says_what_was_found_and_what_expected(string message, params string[] options)
    {
        var outcome = await new InProcess().RunAsync(["export", "news", .. options]);
        (outcome.Code, outcome.Output).ShouldBe((2, ""));
        outcome.ErrorLines[0].ShouldStartWith($"parallax: {message}");
    }
}
