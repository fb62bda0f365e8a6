using System.Text;
using Parallax.Ingest;

namespace Parallax.Tests.Ingest;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_gives_all_of_its_fields()
    {
        var report = One("""
            {"id": "k1", "outlet": "The Gazette", "url": "https://example.org/1", "title": "Dam bursts", "published": "2021-05-04T06:07:08Z", "text": "A dam has burst.\r\nNo one was hurt.", "author": "A. Writer", "extra": {"deep": [1, 2]}}
            """);
        report.Key.ShouldBe("k1");
        report.Outlet.ShouldBe("The Gazette");
        report.Url.ShouldBe("https://example.org/1");
        report.Title.ShouldBe("Dam bursts");
        report.Published.ShouldBe(new PublicationTime(new(2021, 5, 4), new(6, 7, 8), TimeSpan.Zero));
        report.Text.ShouldBe("A dam has burst.\r\nNo one was hurt.");
        report.Author.ShouldBe("A. Writer");
        report.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_names_of_news_please_are_understood()
    {
        var report = One("""
            {"source_domain": "gazette.example", "date_publish": "2021-05-04 06:07:08", "maintext": "A dam has burst.", "authors": ["A. Writer", "B. Editor"], "title": "Dam bursts", "text": null}
            """);
        report.Key.ShouldBe("r.jsonl:1");
        report.Outlet.ShouldBe("gazette.example");
        report.Published.ShouldBe(new PublicationTime(new(2021, 5, 4), new(6, 7, 8)));
        report.Text.ShouldBe("A dam has burst.");
        report.Author.ShouldBe("A. Writer, B. Editor");
    }

    [Fact]
    public void An_id_may_be_a_number() => One("""{"id": 12, "text": "A dam has burst."}""").Key.ShouldBe("12");

    [Fact]
    public void A_title_alone_makes_a_report_with_an_empty_text()
    {
        var report = One("""{"id": "t", "title": "Dam bursts", "text": ""}""");
        report.Text.ShouldBe("");
        report.Title.ShouldBe("Dam bursts");
        report.Warnings.ShouldBe(["no text, only a title"]);
    }

    [Fact]
    public void A_date_that_cannot_be_read_leaves_the_report_without_one_and_with_a_warning()
    {
        var report = One("""{"id": "t", "published": "last week", "text": "A dam has burst."}""");
        report.Published.ShouldBeNull();
        report.Warnings.ShouldHaveSingleItem().ShouldContain("'last week'");
    }

    [Fact]
    public void Broken_lines_are_one_problem_each_with_their_number_and_the_others_go_on()
    {
        _folder.Write("r.jsonl", string.Join('\n',
            """{"id": "1", "text": "One."}""",
            """{"id": "2", "text": """,
            "",
            """["a list"]""",
            """{"id": "5"}""",
            """{"id": "6", "text": 6}""",
            """{"id": "7", "text": "\ud83d alone"}""",
            """{"id": "8", "text": "Eight."} {}""",
            """{"id": "9", "text": "Pair \ud83d\ude00."}""") + "\r\n");
        var intake = _folder.Read("r.jsonl");
        intake.Reports.Select(r => r.Key).ShouldBe(["1", "9"]);
        intake.Problems.Select(p => p.Line).ShouldBe([2, 4, 5, 6, 7, 8]);
        intake.Problems.ShouldAllBe(p => p.ToString().Contains($"r.jsonl:{p.Line}: found "));
        intake.Reports[1].Text.ShouldBe("Pair \U0001F600.");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_field_that_is_not_used_does_no_harm() =>
        One("""{"id": "1", "note": "\udc00", "\ud83d": 1, "text": "One."}""").Text.ShouldBe("One.");

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public void A_file_without_lines_is_a_problem(string text)
    {
        _folder.Write("r.jsonl", text);
        _folder.Read("r.jsonl").Problems.ShouldHaveSingleItem().Line.ShouldBeNull();
    }

    [Fact]
    public void Utf16_with_a_byte_order_mark_is_read()
    {
        _folder.Write("r.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"id\":\"é\",\"text\":\"Één.\"}\n{\"id\":\"2\",\"text\":\"Twee.\"}")]);
        _folder.Read("r.jsonl").Reports.Select(r => (r.Key, r.Text)).ShouldBe([("é", "Één."), ("2", "Twee.")]);
    }

    [Fact]
    public void A_byte_order_mark_does_not_spoil_the_first_line()
    {
        _folder.Write("r.jsonl", "\uFEFF{\"id\":\"1\",\"text\":\"One.\"}");
        _folder.Read("r.jsonl").Reports.ShouldHaveSingleItem().Key.ShouldBe("1");
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_and_the_next_one_read()
    {
        using (var file = new StreamWriter(_folder.At("r.jsonl")))
        {
            file.Write("{\"id\":\"1\",\"text\":\"");
            var block = new string('a', 1 << 20);
            for (var i = 0; i < 65; i++)
            {
                file.Write(block);
            }
            file.Write("\"}\n{\"id\":\"2\",\"text\":\"Two.\"}");
        }
        var intake = _folder.Read("r.jsonl");
        intake.Problems.ShouldHaveSingleItem().ToString().ShouldContain("r.jsonl:1: found a line of more than 64 MiB");
        intake.Reports.ShouldHaveSingleItem().Key.ShouldBe("2");
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_read()
    {
        _folder.Write("r.jsonl", "{\"id\":\"1\",\"text\":\"" + new string('a', 50_000_000) + "\"}");
        _folder.Read("r.jsonl").Reports.ShouldHaveSingleItem().Text.Length.ShouldBe(50_000_000);
    }

    [Theory]
    [InlineData("""[{"text": "One."}, {"id": "b", "text": "Two."}]""", new[] { "r.json:1", "b" })]
    [InlineData("""{"id": "c", "text": "One."}""", new[] { "c" })]
    [InlineData("{\n  \"maintext\": \"One.\"\n}", new[] { "r.json" })]
    [InlineData("{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}", new[] { "1", "2" })]
    public void A_json_file_holds_a_report_or_a_list_or_lines(string json, string[] keys)
    {
        _folder.Write("r.json", json);
        _folder.Read("r.json").Reports.Select(r => r.Key).ShouldBe(keys);
    }

    [Fact]
    public void A_member_of_a_list_that_is_no_report_is_a_problem_and_the_others_go_on()
    {
        _folder.Write("r.json", """[7, {"id": "b", "text": "Two."}, {"id": "c"}, {"text": "x", "authors": ["\ud800", "y"]}, {"id": "e", "text": "Five."}]""");
        var intake = _folder.Read("r.json");
        intake.Reports.Select(r => r.Key).ShouldBe(["b", "e"]);
        intake.Problems.Select(p => p.What).ShouldBe([
            "a number as report 1",
            "neither text nor title (report r.json:3)",
            "half a surrogate pair in 'authors', which no text can hold (report r.json:4)"]);
    }

    [Fact]
    public void A_zero_character_in_a_text_is_refused()
    {
        _folder.Write("r.jsonl", """{"id": "1", "text": "a\u0000b"}""");
        _folder.Read("r.jsonl").Problems.ShouldHaveSingleItem().What.ShouldBe("a zero character in 'text'");
    }

    [Fact]
    public void Other_peoples_json_is_a_problem_where_it_is_named_and_passed_over_in_a_folder()
    {
        _folder.Write("settings.json", """{"colour": "blue"}""");
        _folder.Write("a.txt", "A dam has burst.");
        _folder.Read("settings.json").Problems.ShouldHaveSingleItem().What.ShouldBe("JSON that holds no report");
        _folder.Read("").Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("  {\"id\":\"1\",\"text\":\"One.\"}\n{\"text\":\"Two.\"}", new[] { "1", "-:2" })]
    [InlineData("Just a text.", new[] { "-" })]
    public void Standard_input_is_lines_of_json_or_one_text(string text, string[] keys)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var intake = ReportReader.Read(["-", "-"], stream);
        intake.Problems.ShouldBeEmpty();
        intake.Reports.Select(r => r.Key).ShouldBe(keys);
        stream.CanRead.ShouldBeTrue();
    }

    private Report One(string line)
    {
        _folder.Write("r.jsonl", line);
        var intake = _folder.Read("r.jsonl");
        intake.Problems.ShouldBeEmpty();
        return intake.Reports.ShouldHaveSingleItem();
    }
}
