using System.Text;

namespace Parallax.Tests.Ingest;

public sealed class TextTests : IDisposable
{
    private const string Story = "Zoë’s café on the lake burned down — “nobody” was hurt.\r\n\r\nIt was 3 °C. \U0001F525\n";
    private readonly TempFolder _folder = new();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "utf-32", true }, { "utf-32BE", true },
        { "utf-16", false }, { "utf-16BE", false },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_in_any_unicode_encoding_is_kept_to_the_letter(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(Story);
        _folder.Write("a.txt", mark ? [.. encoding.GetPreamble(), .. bytes] : bytes);
        var report = _folder.Read("a.txt").Reports.ShouldHaveSingleItem();
        report.Text.ShouldBe(Story, StringCompareShould.IgnoreLineEndings);
        report.Text.Equals(Story, StringComparison.Ordinal).ShouldBeTrue();
        report.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Text_in_windows_1252_is_read_with_a_warning()
    {
        _folder.Write("a.txt", [.. "The caf"u8, 0xE9, .. " burned, "u8, 0x93, .. "badly"u8, 0x94, .. "."u8]);
        var report = _folder.Read("a.txt").Reports.ShouldHaveSingleItem();
        report.Text.ShouldBe("The café burned, “badly”.");
        report.Warnings.ShouldBe(["read as windows-1252"]);
    }

    [Fact]
    public void A_line_of_json_in_windows_1252_is_read_with_a_warning()
    {
        _folder.Write("a.jsonl", [.. "{\"id\":\"1\",\"text\":\"The caf"u8, 0xE9, .. " burned.\"}"u8]);
        var report = _folder.Read("a.jsonl").Reports.ShouldHaveSingleItem();
        report.Text.ShouldBe("The café burned.");
        report.Warnings.ShouldBe(["read as windows-1252"]);
    }

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "a PDF file", [.. "%PDF-1.7\n"u8] },
        { "a PNG image", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A] },
        { "a ZIP archive or an office document", [.. "PK\x03\x04rest"u8] },
        { "a gzip archive", [0x1F, 0x8B, 0x08, 0x00] },
        { "binary data (zero bytes)", [.. "text"u8, 0, .. "more text"u8] },
        { "bytes that are no text in UTF-8 (the first is byte 4)", [.. "abc"u8, 0x81, .. " unused in windows-1252"u8] },
        { "bytes that are no text in UTF-8 (the first is byte 13)", [.. "caf"u8, 0xC3, 0xA9, .. " burned"u8, 0xE2, 0x80] },
        { "bytes that are no text in UTF-8 (the first is byte 1)", [0xFF, 0xE0, 0xF1, 0xE2, 0xF3, 0xE4] },
        { "broken UTF-16", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00] },
        { "an empty file", [] },
        { "an empty file", [0xEF, 0xBB, 0xBF] },
        { "white space only", [.. " \r\n\t"u8] },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_text_is_refused_by_name(string what, byte[] bytes)
    {
        _folder.Write("a.txt", bytes);
        var intake = _folder.Read("a.txt");
        intake.Reports.ShouldBeEmpty();
        intake.Problems.ShouldHaveSingleItem().What.ShouldBe(what);
    }

    [Theory]
    [InlineData("page", "<!DOCTYPE html><p>Text</p>", "an HTML page, which cannot be read yet")]
    [InlineData("page.html", "Text", "an HTML page, which cannot be read yet")]
    [InlineData("feed", "<?xml version='1.0'?><rss/>", "an XML file or feed, which cannot be read yet")]
    public void Pages_and_feeds_cannot_be_read_yet(string name, string text, string what)
    {
        _folder.Write(name, text);
        _folder.Read(name).Problems.ShouldHaveSingleItem().What.ShouldBe(what);
    }

    [Fact]
    public void A_file_of_an_unknown_kind_is_read_where_it_is_named()
    {
        _folder.Write("notes.md", "A dam has burst.");
        _folder.Write("export", """{"id": "1", "text": "A dam has burst."}""");
        _folder.Read("notes.md", "export").Reports.Select(r => r.Key).ShouldBe(["notes.md", "1"]);
    }

    [Fact]
    public void A_text_that_is_too_large_is_refused()
    {
        using (var file = File.Create(_folder.At("a.txt")))
        {
            var block = Encoding.ASCII.GetBytes(new string('a', 1 << 20));
            for (var i = 0; i < 65; i++)
            {
                file.Write(block);
            }
        }
        _folder.Read("a.txt").Problems.ShouldHaveSingleItem().What.ShouldBe("a text of more than 64 MiB");
    }
}
