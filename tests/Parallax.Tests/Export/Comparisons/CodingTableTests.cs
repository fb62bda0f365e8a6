using Parallax.Export.Comparisons;
using Parallax.Export.Tables;

namespace Parallax.Tests.Export.Comparisons;

public sealed class CodingTableTests
{
    private const string Head = "event_date,event_type,country,location,fatalities,time_precision,latitude,longitude,iso\n";

    [Theory]
    [InlineData("2031-05-03")]
    [InlineData("3 May 2031")]
    [InlineData("\"May 3, 2031\"")]
    public void Dates_are_read_in_the_usual_forms(string date) => Row($"{date},Battles,Iraq,Ash,3").From.ShouldBe(new(2031, 5, 3));

    [Theory]
    [InlineData("1", 3, 3)]
    [InlineData("2", 0, 6)]
    [InlineData("", 3, 3)]
    public void A_day_that_is_not_certain_is_several(string precision, int from, int to)
    {
        var row = Row($"2031-05-03,Battles,Iraq,Ash,3,{precision}");
        (row.From, row.To).ShouldBe((new DateOnly(2031, 4, 30).AddDays(from), new DateOnly(2031, 4, 30).AddDays(to)));
    }

    [Fact]
    public void The_first_and_the_last_day_of_all_do_not_end_the_run()
    {
        Row("0001-01-01,Battles,Iraq,Ash,3,3").From.ShouldBe(DateOnly.MinValue);
        Row("9999-12-31,Battles,Iraq,Ash,3,3").To.ShouldBe(DateOnly.MaxValue);
    }

    [Theory]
    [InlineData("95,44", "'95' is no latitude;")]
    [InlineData("33°N,44", "'33°N' is no latitude;")]
    [InlineData("33,NaN", "'NaN' is no longitude;")]
    [InlineData("33,181", "'181' is no longitude;")]
    public void Degrees_that_are_none_are_named(string degrees, string message) =>
        CodingTable.Read(new StringReader($"{Head}2031-05-03,Battles,Iraq,Ash,3,1,{degrees}\n")).Problems.Single().ShouldStartWith($"2: {message}");

    [Theory]
    [InlineData("Iraq", "", "IQ")]
    [InlineData("irq", "", "IQ")]
    [InlineData("Republic of Somewhere", "368", "IQ")]
    [InlineData("Republic of Somewhere", "", null)]
    public void A_country_is_known_by_its_name_or_a_code(string name, string iso, string? code) => Row($"2031-05-03,Battles,{name},Ash,3,,,,{iso}").Country?.Alpha2.ShouldBe(code);

    [Fact]
    public void What_is_empty_is_not_known()
    {
        var row = Row("2031-05-03,,,,,,33.5,");
        (row.EventType, row.Country, row.Location, row.Fatalities, row.Point).ShouldBe((null, null, null, null, null));
    }

    [Theory]
    [InlineData("event_date,event_type,fatalities\n", "found no column country, location;")]
    [InlineData("", "the table is empty;")]
    [InlineData("event_date,\"event_type\n", "line 1: a quotation mark is never closed.")]
    [InlineData("\"event_date\"x,event_type\n", "line 1: 'x' follows a closing quotation mark;")]
    public void What_is_no_table_or_lacks_columns_is_refused(string table, string message) =>
        Should.Throw<FormatException>(() => CodingTable.Read(new StringReader(table))).Message.ShouldStartWith(message);

    [Fact]
    public void A_bad_row_is_named_with_its_line_and_the_others_are_read()
    {
        var table = CodingTable.Read(new StringReader(Head + "2031-05-03,\"Bat\ntles\",Iraq,Ash,3\n05/03/2031,Battles,Iraq,Ash,3\n2031-05-03,Battles,Iraq,Ash,dozens\n2031-05-04,Battles,Iraq,Ash,-1\n2031-05-04,Battles,Iraq,Ash,4\n"));
        table.Rows.Select(r => (r.Line, r.Fatalities)).ShouldBe([(2, 3m), (7, 4m)]);
        table.Problems.ShouldBe(
        [
            "4: '05/03/2031' is not a date; expected one as in 2020-03-11 or 11 March 2020.",
            "5: 'dozens' is no number of dead; expected one as in 12, or nothing.",
            "6: '-1' is no number of dead; expected one as in 12, or nothing.",
        ]);
    }

    [Theory]
    [InlineData("a,b\r\n1,\"x\"\"y\"\r\n", "a b|1 x\"y")]
    [InlineData("a;b;c,d\n1;2;3\n", "a b c,d|1 2 3")]
    [InlineData("a\tb\n\n1\t2", "a b|1 2")]
    [InlineData("a,b\r1,2\r", "a b\r1 2")]
    public void Other_separators_and_line_ends_are_read(string text, string rows) =>
        CsvReader.Read(new StringReader(text)).Select(r => string.Join(' ', r.Cells)).ShouldBe(rows.Split('|', '\r'));

    private static CodedRow Row(string cells) => CodingTable.Read(new StringReader(Head + cells + "\n")).Rows.Single();
}
