using System.Globalization;
using Parallax.Export.Dossiers;
using Parallax.Export.Markdown;

namespace Parallax.Tests.Export;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("14.0", "14.00", "14")]
    [InlineData("12", "14", "12–14")]
    [InlineData("25", null, "25 or more")]
    [InlineData(null, "9", "up to 9")]
    [InlineData(null, null, "unknown")]
    [InlineData("2500000", "2500000", "2,500,000")]
    [InlineData("6.50", "6.5", "6.5")]
    public void A_range_keeps_its_bounds_and_no_trailing_zeros(string? low, string? high, string expected) =>
        Phrases.Range(Parse(low), Parse(high)).ShouldBe(expected);

    [Theory]
    [InlineData("2031-05-03", "2031-05-03", "3 May 2031")]
    [InlineData("2031-05-03", "2031-05-04", "3 May 2031 – 4 May 2031")]
    [InlineData("2031-02-01", "2031-02-28", "February 2031")]
    [InlineData("2031-01-01", "2031-12-31", "2031")]
    [InlineData("2031-02-01", "2031-03-31", "1 February 2031 – 31 March 2031")]
    [InlineData("9999-12-01", "9999-12-31", "1 December 9999 – 31 December 9999")]
    public void Days_are_put_as_shortly_as_they_are_exact(string from, string to, string expected) =>
        Phrases.Days(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("two\r\n lines\tand a tab ", "two lines and a tab")]
    [InlineData("a\u001b[31mred", "a\uFFFD[31mred")]
    [InlineData("a\u202eb", "a\uFFFDb")]
    public void Words_of_a_report_cannot_play_tricks_on_a_terminal(string text, string expected) => Phrases.Plain(text).ShouldBe(expected);

    [Theory]
    [InlineData("*a* _b_ [c](d) <e> | `f` #g", @"\*a\* \_b\_ \[c\](d) \<e\> \| \`f\` \#g")]
    [InlineData("- no list", @"\- no list")]
    [InlineData("1. no list", @"1\. no list")]
    [InlineData("U.S. troops, 1.5 (2) - 3", "U.S. troops, 1.5 (2) - 3")]
    [InlineData("AT&T \\ ~x~", @"AT\&T \\ \~x\~")]
    public void Markdown_shows_exactly_the_words(string text, string expected) => MarkdownText.Escape(text).ShouldBe(expected);

    private static decimal? Parse(string? number) => number is null ? null : decimal.Parse(number, CultureInfo.InvariantCulture);
}
