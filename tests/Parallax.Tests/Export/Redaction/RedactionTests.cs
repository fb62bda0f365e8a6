using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Bench.Worlds;
using Parallax.Export.Evidence;
using Parallax.Export.Formats;
using Parallax.Tests.Cli;
using Parallax.Tests.Export.Evidence;
using Parallax.Tests.Samples;

namespace Parallax.Tests.Export.Redaction;

/// <summary>Packages without names, beside those with them.</summary>
public sealed class RedactionTests(PackageFixture fixture) : IClassFixture<PackageFixture>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Names_are_blocks_of_the_same_length_and_everything_else_stays()
    {
        var texts = Lines(fixture.Redacted).ToDictionary(r => (string)r["text"]!, r => r);
        texts.Keys.ShouldContain(t => t.EndsWith("A pilot, █████████, 34, was killed.", StringComparison.Ordinal));
        texts.Keys.ShouldContain(t => t.EndsWith("the mayor, Walter Hale, said.", StringComparison.Ordinal));
        var second = texts.Single(t => t.Key.StartsWith("Police", StringComparison.Ordinal));
        second.Key.ShouldEndWith("\n█████████ was one of them. █████’s brother █████ was hurt.");
        ((string)second.Value["title"]!, (string)second.Value["author"]!, (string)second.Value["url"]!).ShouldBe(("█████ mourned", "█████████", "https://courier.example/█████████-mourned"));
    }

    [Fact]
    public void It_is_true_by_itself_and_says_what_it_is()
    {
        var found = Package.Check(fixture.Redacted);
        (found.First, found.IsRedacted, found.Sources).ShouldBe((null, true, 0));
        found.Record!.Claims.ShouldBe(Package.Check(fixture.Whole).Record!.Claims);
        var manifest = Manifest(fixture.Redacted);
        ((string)manifest["redaction"]!["seal"]!).ShouldBe((string)Manifest(fixture.Whole)["seal"]!);
        manifest["sources"]!.AsArray().Select(s => (string)s!["sha256"]!).ShouldBe(Manifest(fixture.Whole)["sources"]!.AsArray().Select(s => (string)s!["sha256"]!));
        Package.Of(fixture.Redacted).Entries.Select(e => e.Name).ShouldBe(["README.txt", "record.json", "reports.jsonl", "manifest.json"]);
    }

    [Fact]
    public void It_is_the_other_but_for_the_names() => Compare(fixture.Redacted, fixture.Whole).ShouldBeNull();

    [Fact]
    public async Task Why_a_name_was_joined_keeps_its_length_and_loses_the_name()
    {
        var input = _folder.Write("spellings.jsonl", """
            {"id": "one", "published": "2019-06-04", "text": "A drone strike near Mosul on Monday killed Mohammed Qasrani, a leader of the rebels in the valley."}
            {"id": "two", "published": "2019-06-04", "text": "A drone strike near Mosul on Monday killed Muhammad Qasrani, a leader of the rebels in the valley, officials said."}

            """);
        var (whole, redacted) = (await PackageFixture.ExportAsync(input), await PackageFixture.ExportAsync(input, "--redact", "people"));
        Package.Of(whole).Text("record.json").ShouldContain("by its key “");
        Package.Of(redacted).Text("record.json").ShouldNotContain("qasrani", Case.Insensitive);
        Compare(redacted, whole).ShouldBeNull();
    }

    [Fact]
    public void Ids_and_order_of_everything_stay()
    {
        var (with, without) = (Package.Of(fixture.Whole).Text("record.json"), Package.Of(fixture.Redacted).Text("record.json"));
        Ids(without).ShouldBe(Ids(with));
        Ids(with).Count().ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("reports.jsonl", "killing three", "killing seven", "reports.jsonl:")]
    [InlineData("reports.jsonl", "A pilot, ", "A █████, ", "reports.jsonl:")]
    [InlineData("reports.jsonl", "The Courier", "The Couriers", "reports.jsonl:")]
    [InlineData("record.json", "\"status\": \"killed\"", "\"status\": \"suspected\"", "record.json $.events[")]
    [InlineData("record.json", "\"age\": 34", "\"age\": 35", "record.json $.events[")]
    public void Anything_else_that_differs_is_named(string entry, string words, string other, string path)
    {
        var changed = Package.Of(fixture.Redacted);
        changed.Replace(entry, words, other);
        Compare(changed.Forged().Zip(), fixture.Whole).ShouldStartWith(path);
    }

    [Fact]
    public void A_block_that_the_manifest_does_not_list_or_that_is_none_is_found()
    {
        var less = Package.Of(fixture.Redacted).With(m => m["redaction"]!["reports"]!.AsArray().Select(r => r!["spans"]!.AsArray()).First(s => s.Count > 0).RemoveAt(0));
        Package.Check(less.Zip()).First.ShouldBeNull();
        Compare(less.Zip(), fixture.Whole).ShouldStartWith("reports.jsonl:");
        var named = Package.Of(fixture.Redacted);
        named.Replace("reports.jsonl", "A pilot, █████████", "A pilot, Eva Lorca");
        Package.Check(named.Forged().Zip()).First!.ToString().ShouldContain("is not all '█'.");
    }

    [Fact]
    public void The_seal_of_another_package_is_refused()
    {
        var other = Package.Of(fixture.Redacted).With(m => m["redaction"]!["seal"] = new string('0', 64));
        Compare(other.Zip(), fixture.Whole).ShouldStartWith("manifest.json $.redaction.seal: found ");
    }

    [Fact]
    public async Task The_command_line_goes_from_export_to_verify_and_back()
    {
        var (whole, redacted) = (Write("whole.zip", fixture.Whole), Write("redacted.zip", fixture.Redacted));
        (await VerifyAsync(whole)).OutputLines.ShouldBe([$"{whole}: verified 3 reports from 2 sources, {Counts(fixture.Whole)}.", $"{whole}: its manifest has the SHA-256 {Package.Check(fixture.Whole).Manifest}."]);
        var outcome = await VerifyAsync(redacted, "--original", whole);
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        outcome.OutputLines[^1].ShouldBe($"{redacted}: nothing but names differs from {whole}.");
        (await VerifyAsync(whole, "--original", redacted)).Code.ShouldBe(2);
        (await VerifyAsync(redacted, "--original", Write("cut.zip", fixture.Whole[..500]))).Code.ShouldBe(3);
        (await VerifyAsync(redacted, "--original", redacted)).Code.ShouldBe(4);
        var tampered = Package.Of(fixture.Whole);
        tampered.Replace("record.json", "\"label\": \"", "\"label\": \"Not ");
        outcome = await VerifyAsync(Write("tampered", tampered.Zip()));
        (outcome.Code, outcome.Output).ShouldBe((4, ""));
        outcome.ErrorLines.Single().ShouldContain("tampered: manifest.json $.entries[1].sha256: found ");
    }

    [Theory]
    [InlineData(2, "whole.zip", "news/")]
    [InlineData(2, "record.json", "--original", "whole.zip")]
    [InlineData(3, "none.zip")]
    [InlineData(3, "text.zip")]
    public async Task Wrong_uses_of_packages_are_named(int code, params string[] words)
    {
        Write("whole.zip", fixture.Whole);
        _folder.Write("text.zip", "This is no package.");
        _folder.Write("record.json", Made.Json());
        var outcome = await VerifyAsync([.. words.Select(w => w.Contains('.', StringComparison.Ordinal) ? _folder[w] : w)]);
        (outcome.Code, outcome.Output, outcome.ErrorLines.Length).ShouldBe((code, "", 1));
    }

    [Fact]
    public Task No_name_survives_in_any_entry_or_format_of_the_sample() => NoNameSurvivesAsync(Sample.Folder, atLeast: 2);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task No_name_survives_in_any_entry_or_format_of_invented_reports(int seed)
    {
        using (var file = File.Create(_folder["reports.jsonl"]))
        {
            WorldFiles.WriteReports(World.Of((ulong)seed).Reports(40), file);
        }
        await NoNameSurvivesAsync(_folder["reports.jsonl"], atLeast: 5);
    }

    private static async Task NoNameSurvivesAsync(string input, int atLeast)
    {
        var (whole, redacted) = (await PackageFixture.ExportAsync(input), await PackageFixture.ExportAsync(input, "--redact", "people"));
        Compare(redacted, whole).ShouldBeNull();
        Package.Check(redacted).First.ShouldBeNull();
        string[] names = [.. Names(redacted, whole)];
        names.Length.ShouldBeGreaterThanOrEqualTo(atLeast);
        foreach (var (name, bytes) in Package.Of(redacted).Entries)
        {
            MustBeGone(names, Encoding.UTF8.GetString(bytes), name);
        }
        foreach (var format in ExportFormats.All.Where(f => !f.IsBinary))
        {
            var outcome = await new InProcess { Steps = PackageFixture.Steps }.RunAsync("export", input, "--format", format.Name, "--redact", "people");
            outcome.Code.ShouldBe(0);
            MustBeGone(names, outcome.Output, format.Name);
        }
    }

    private static void MustBeGone(string[] names, string text, string where) =>
        names.Where(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(where);

    /// <summary>The names that were taken out, and the names of all people in the record: those of more than one word, since a single one may be a word like any other.</summary>
    private static IEnumerable<string> Names(byte[] redacted, byte[] whole)
    {
        var texts = Lines(whole).ToDictionary(r => (string)r["id"]!);
        var taken = Manifest(redacted)["redaction"]!["reports"]!.AsArray().SelectMany(r => r!["spans"]!.AsArray().Select(s => ((string)texts[(string)r["id"]!][(string)s!["field"]!]!)[(int)s["start"]!..(int)s["end"]!]));
        var people = JsonNode.Parse(Package.Of(whole).Text("record.json"))!["events"]!.AsArray().SelectMany(e => e!["people"]!.AsArray()).Select(p => (string)p!["name"]!);
        return taken.Concat(people).Where(n => n.Contains(' ', StringComparison.Ordinal)).Distinct();
    }

    private static List<JsonNode> Lines(byte[] zip) =>
        [.. Package.Of(zip).Text("reports.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];

    private static JsonNode Manifest(byte[] zip) => JsonNode.Parse(Package.Of(zip).Text("manifest.json"))!;

    private static IEnumerable<string> Ids(string record)
    {
        var node = JsonNode.Parse(record)!;
        return JsonPaths.Fields(node).Where(p => p.EndsWith(".id", StringComparison.Ordinal)).Select(p => $"{p} {JsonPaths.Get(node, p)}");
    }

    private static string? Compare(byte[] redacted, byte[] original) => EvidenceVerifier.Compare(new MemoryStream(redacted), new MemoryStream(original))?.ToString();

    private static string Counts(byte[] zip)
    {
        var record = Package.Check(zip).Record!;
        return $"{record.Mentions} mentions, {record.Claims} claims and {record.Quotations} quotations";
    }

    private static Task<Outcome> VerifyAsync(params string[] words) => new InProcess().RunAsync(["verify", .. words]);

    private string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder[name], bytes);
        return _folder[name];
    }

    public void Dispose() => _folder.Dispose();
}
