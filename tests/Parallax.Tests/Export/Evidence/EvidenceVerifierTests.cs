using System.Text;
using System.Text.Json.Nodes;
using Parallax.Export.Evidence;

namespace Parallax.Tests.Export.Evidence;

public sealed class EvidenceVerifierTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    private string FirstSource => Package.Of(fixture.Whole).Entries.Select(e => e.Name).First(n => n.StartsWith("sources/", StringComparison.Ordinal));

    [Fact]
    public void A_package_as_it_was_written_is_true()
    {
        var found = Package.Check(fixture.Whole);
        found.First.ShouldBeNull();
        (found.Record!.Reports, found.Sources, found.ReadOtherwise, found.IsRedacted).ShouldBe((3, 2, 0, false));
        found.Manifest.ShouldBe(Package.Sum(Package.Of(fixture.Whole)["manifest.json"]));
    }

    [Fact]
    public void Any_changed_byte_of_any_entry_is_found()
    {
        var whole = Package.Of(fixture.Whole);
        foreach (var (name, bytes) in whole.Entries.Where(e => e.Name != "manifest.json"))
        {
            for (var at = 0; at < bytes.Length; at += Math.Max(1, bytes.Length / 40))
            {
                var changed = Package.Of(fixture.Whole);
                changed[name] = [.. bytes];
                changed[name][at] ^= 1;
                var first = Package.Check(changed.Zip()).First;
                first.ShouldNotBeNull($"{name} {at}");
                (first.Path, first.What).ShouldBe(($"manifest.json $.entries[{whole.Entries.FindIndex(e => e.Name == name)}].sha256", $"found '{Package.Sum(bytes)}'; '{name}' has the SHA-256 '{Package.Sum(changed[name])}'."));
            }
        }
    }

    [Fact]
    public void A_package_with_a_flipped_byte_never_throws_anything_else_and_is_true_only_where_every_entry_is_as_it_was()
    {
        var entries = Package.Of(fixture.Whole).Entries;
        var found = 0;
        foreach (var damaged in Damaged(new Random(7), 500))
        {
            if (Result(damaged) is null)
            {
                Package.Of(damaged).Entries.Select(e => (e.Name, Convert.ToHexString(e.Bytes))).ShouldBe(entries.Select(e => (e.Name, Convert.ToHexString(e.Bytes))));
                continue;
            }
            found++;
        }
        found.ShouldBeGreaterThan(400);
    }

    [Fact]
    public void A_package_that_ends_early_cannot_be_read()
    {
        var whole = fixture.Whole;
        for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 100))
        {
            Should.Throw<InvalidDataException>(() => Package.Check(whole[..length]), $"{length} of {whole.Length} bytes");
        }
    }

    [Fact]
    public void An_entry_that_is_missing_extra_or_double_is_false()
    {
        Changed(p => p.Entries.RemoveAll(e => e.Name == FirstSource)).ShouldBe($"manifest.json $.entries[3].path: the package has no entry '{FirstSource}'.");
        Changed(p => p.Entries.RemoveAll(e => e.Name == "manifest.json")).ShouldStartWith("manifest.json: the package has no such entry;");
        Changed(p => p.Entries.Add(("../../evil.txt", []))).ShouldBe("manifest.json $.entries: the package has the entry '../../evil.txt'; expected no entry that is not listed.");
        Changed(p => p.Entries.Add(("record.json", p["record.json"]))).ShouldStartWith("record.json: the package has two entries of this name;");
    }

    [Fact]
    public void A_listed_entry_that_belongs_in_no_package_is_false() => Changed(package =>
    {
        package.Entries.Add(("../../evil.txt", []));
        package.With(m => m["entries"]!.AsArray().Add(JsonNode.Parse($$"""{"path": "../../evil.txt", "mediaType": "text/plain", "length": 0, "sha256": "{{Package.Sum([])}}"}""")));
    }).ShouldStartWith("manifest.json $.entries[5].path: '../../evil.txt' is no entry of a package; expected ");

    /// <summary>Whoever changes an entry can change the hashes as well; then it is what the entries say of each other that gives it away.</summary>
    [Theory]
    [InlineData("text", "wounding 12", "wounding 21", "manifest.json $.sources[1].reports[0].id: the source has no report r-")]
    [InlineData("reports.jsonl", "wounding 12", "wounding 21", "reports.jsonl:")]
    [InlineData("reports.jsonl", "\"language\":\"en\"", "\"language\":\"de\"", "reports.jsonl:")]
    [InlineData("record.json", "\"quote\": \"wounding 12\"", "\"quote\": \"wounding 21\"", "record.json $.events[")]
    [InlineData("record.json", "\"program\": \"", "\"program\": \"9.", "manifest.json $.basis.program: found ")]
    public void A_forged_package_contradicts_itself(string entry, string words, string other, string message) => Changed(package =>
    {
        package.Replace(entry == "text" ? package.Entries.Single(e => Encoding.UTF8.GetString(e.Bytes).StartsWith("A car bomb", StringComparison.Ordinal)).Name : entry, words, other);
        package.Forged();
    }).ShouldStartWith(message);

    [Theory]
    [InlineData("$.schema", "\"parallax.evidence/9\"", "$.schema")]
    [InlineData("$.seal", "\"00\"", "$.seal")]
    [InlineData("$.entries", "[]", "$.entries")]
    [InlineData("$.entries[1].length", "1", "$.entries[1].length")]
    [InlineData("$.entries[1].path", "\"records.json\"", "$.entries[1].path")]
    [InlineData("$.sources[0].name", "\"other.jsonl\"", "$.sources[0].name")]
    [InlineData("$.sources[0].key", "7", "$.sources[0].key")]
    [InlineData("$.sources[0].length", "7", "$.sources[0].length")]
    [InlineData("$.sources[0].sha256", "\"00\"", "$.sources[0].entry")]
    [InlineData("$.sources[0].captured", "\"today\"", "$.sources[0].captured")]
    [InlineData("$.sources[0].reports", "[]", "$.sources")]
    [InlineData("$.sources[0].reports[0].place", "2", "$.sources[0].reports[0].place")]
    [InlineData("$.sources[0].reports[0].id", "\"r-0000000000000001\"", "$.sources[0].reports[0].id")]
    [InlineData("$.basis.lexicon", "\"none\"", "$.basis.lexicon")]
    [InlineData("$.redaction", "{}", "$.redaction")]
    public void A_changed_manifest_is_false_where_something_else_says_so(string path, string value, string found) => Changed(package =>
        package.With(m => JsonPaths.Set(m, path, JsonNode.Parse(value)))).ShouldStartWith($"manifest.json {found}");

    [Fact]
    public void What_another_version_read_otherwise_is_counted_as_long_as_the_hashes_hold()
    {
        var package = Package.Of(fixture.Whole);
        package.Replace("record.json", "\"program\": \"", "\"program\": \"9.");
        package.Replace("reports.jsonl", "\"language\":\"en\"", "\"language\":\"de\"");
        package.With(m => m["basis"]!["program"] = "9." + (string)m["basis"]!["program"]!).Forged();
        var found = EvidenceVerifier.Check(new MemoryStream(package.Zip()), (_, _, _) => []);
        (found.First, found.ReadOtherwise).ShouldBe((null, 3));
    }

    [Fact]
    public void What_unpacks_to_more_than_the_limits_is_refused_before_it_is_unpacked()
    {
        foreach (var limits in new EvidenceLimits[] { new() { Entry = 1000 }, new() { Held = 1000 }, new() { Total = 3000 }, new() { Entries = 4 } })
        {
            Should.Throw<InvalidDataException>(() => Package.Check(fixture.Whole, limits)).Message.ShouldContain("; expected at most ");
        }
    }

    [Fact]
    public void What_unpacks_to_more_than_it_says_is_refused()
    {
        var zip = Package.Of(fixture.Whole).Zip();
        var name = zip.AsSpan().LastIndexOf("record.json"u8); // in the directory at the end, where the length stands 22 bytes before the name
        zip[name - 22] = 1;
        zip[name - 21] = 0;
        Result(zip).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("{\"schema\": \"parallax.record/1\"}")]
    public void What_is_no_package_cannot_be_read(string text) => Should.Throw<InvalidDataException>(() => Package.Check(Encoding.UTF8.GetBytes(text)));

    private IEnumerable<byte[]> Damaged(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            byte[] damaged = [.. fixture.Whole];
            // half of them in the directory at the end, which says where all is
            var at = i % 2 == 0 ? random.Next(damaged.Length) : damaged.Length - 1 - random.Next(900);
            damaged[at] ^= (byte)(1 << random.Next(8));
            yield return damaged;
        }
    }

    private string Changed(Action<Package> change)
    {
        var package = Package.Of(fixture.Whole);
        change(package);
        return Package.Check(package.Zip()).First?.ToString() ?? "";
    }

    private static string? Result(byte[] zip)
    {
        try
        {
            return Package.Check(zip).First?.ToString();
        }
        catch (InvalidDataException e)
        {
            return e.Message;
        }
    }
}
