using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Ingest;
using Parallax.Ingest.Inputs;
using Parallax.Ingest.Languages;
using Parallax.Ingest.Text;

namespace Parallax.Tests.Ingest;

public sealed class IngestPropertyTests
{
    private static readonly string[] Pieces =
        ["{", "}", "[", "]", "\"text\"", "\"id\"", "\"title\"", ":", ",", "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"a\"", "1", "null", "\n", " ", "\u00e9", "\"\\ud800\":", "\\"];

    private static readonly string[] Furnishings =
        ["date 2020-03-13", "March 13, 2020", "Posted: ", "Image copyright A Image caption b", "Share this with", "By Ann Lee", "©", "\n", "\r\n", " ", "Words here.", "2020-02-31", "Updated: Feb 30, 2021"];

    [Fact]
    public void No_bytes_make_reading_throw() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            foreach (var kind in Enum.GetValues<FileKind>())
            {
                Take(bytes, kind);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_broken_json_makes_reading_throw() =>
        Prop.ForAll(Mixed(Pieces), text =>
        {
            foreach (var kind in new[] { FileKind.Json, FileKind.JsonLines, FileKind.Unknown })
            {
                var intake = Take(Encoding.UTF8.GetBytes(text), kind);
                intake.Problems.ShouldAllBe(p => !p.ToString().Contains('\n'));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_read_as_text_gives_the_same_bytes_again() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            if (TextDecoder.Decode(bytes, out var text, out var warning) is null && warning is null)
            {
                var (strict, mark, _) = ByteOrder.Of(bytes);
                strict.GetBytes(text).ShouldBe(bytes[mark..]);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_comes_through_a_line_of_json_unaltered() =>
        Prop.ForAll<NonEmptyString>(words =>
        {
            var text = $"x{words.Get}";
            if (text.Contains('\0', StringComparison.Ordinal) || !IsWellFormed(text))
            {
                return;
            }
            var line = JsonSerializer.SerializeToUtf8Bytes(new { id = "1", text });
            Take(line, FileKind.JsonLines).Reports.ShouldHaveSingleItem().Text.Equals(text, StringComparison.Ordinal).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Furniture_lies_in_the_text_in_order_without_overlap() =>
        Prop.ForAll(Mixed(Furnishings), text =>
        {
            var found = Furniture.Find(text);
            var end = 0;
            foreach (var span in found.Spans)
            {
                span.Start.ShouldBeGreaterThanOrEqualTo(end);
                span.Length.ShouldBeGreaterThan(0);
                end = span.End;
            }
            end.ShouldBeLessThanOrEqualTo(text.Length);
            found.Body.End.ShouldBeLessThanOrEqualTo(text.Length);
            found.Body.Of(text).Trim().Length.ShouldBe(found.Body.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_has_a_language_code() =>
        Prop.ForAll<NonNull<string>>(text => LanguageDetector.Detect(text.Get).Length.ShouldBeInRange(2, 3)).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Mixed(string[] pieces) =>
        Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

    private static Intake Take(byte[] bytes, FileKind kind)
    {
        var intake = new IntakeBuilder();
        using var stream = new MemoryStream(bytes);
        SourceReader.Read(stream, new("a", "a", kind, false), new(intake), CancellationToken.None);
        return intake.ToIntake();
    }

    private static bool IsWellFormed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Equals(text, StringComparison.Ordinal);
}
