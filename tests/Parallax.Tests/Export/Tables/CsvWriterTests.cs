using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Export.Tables;

namespace Parallax.Tests.Export.Tables;

public sealed class CsvWriterTests
{
    private static readonly string[] Pieces =
        ["=", "+", "-", "@", "'", "\"", ",", ";", "|", "\t", "\r", "\n", "\r\n", " ", "＝", "a", "1", "cmd|' /C calc'!A0", "HYPERLINK(\"x\")", "é", "😀", "\u2028", "\0"];

    [Fact]
    public void Any_text_comes_back_through_a_strict_reader() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ArrayOf().Where(cells => cells.Length > 1).ToArbitrary(), cells =>
        {
            var rows = StrictCsv.Parse(Written(csv =>
            {
                foreach (var cell in cells)
                {
                    csv.Text(cell);
                }
            }));
            rows.Single().Select(CsvWriter.Unguarded).ShouldBe(cells);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void No_text_begins_like_a_formula() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Where(t => t.Length > 0).ToArbitrary(), text =>
        {
            var cell = StrictCsv.Parse(Written(csv => csv.Text(text))).Single().Single();
            "=+-@\t\r\n＝＋－＠".ShouldNotContain(cell[0]);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5 degrees", "'-5 degrees")]
    [InlineData("'quoted'", "''quoted'")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"hello\"", "\"say \"\"hello\"\"\"")]
    [InlineData(" padded", "\" padded\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    public void Text_is_quoted_and_guarded_only_where_it_must_be(string text, string written) => Written(csv => csv.Text(text)).ShouldBe(written + "\n");

    [Fact]
    public void Negative_numbers_and_degrees_are_left_as_they_are() => Written(csv =>
    {
        csv.Number(-12.50m);
        csv.Degrees(-33.3125);
        csv.Day(new(2031, 5, 3));
        csv.Number(null);
    }).ShouldBe("-12.5,-33.3125,2031-05-03,\n");

    [Fact]
    public void An_open_upper_bound_is_not_an_unknown_one() => Written(csv =>
    {
        csv.Upper(12, null);
        csv.Upper(null, null);
        csv.Upper(12, 14.0m);
        csv.Upper(null, 14);
    }).ShouldBe("inf,,14,14\n");

    [Fact]
    public void The_bytes_have_no_mark_at_the_start_and_cells_parted_by_tabs_are_never_quoted()
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvWriter(stream, CellSeparator.Tab))
        {
            csv.Text("a,b");
            csv.Text("c\td");
            csv.EndRow();
        }
        stream.ToArray().ShouldBe(Encoding.UTF8.GetBytes("a,b\tc d\n"));
    }

    private static string Written(Action<CsvWriter> row)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvWriter(stream))
        {
            row(csv);
            csv.EndRow();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
