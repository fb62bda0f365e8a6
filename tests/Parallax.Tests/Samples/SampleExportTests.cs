using System.Text.RegularExpressions;
using Parallax.Export.Formats;
using Parallax.Tests.Export.Evidence;

namespace Parallax.Tests.Samples;

/// <summary>The sample in every format.</summary>
public sealed partial class SampleExportTests(Sample sample) : IClassFixture<Sample>
{
    public static TheoryData<string> Texts => [.. ExportFormats.All.Where(f => !f.IsBinary).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_sample_reads_as_kept(string format)
    {
        var outcome = await sample.RunAsync("export", Sample.Folder, "--format", format);
        outcome.Code.ShouldBe(0);
        var file = ExportFormats.All.Single(f => f.Name == format).FileName;
        Snapshot.Match(TableVersion().Replace(outcome.Output.Replace(Repository.Root + "/", "", StringComparison.Ordinal), "$1…\""), "Samples", $"export-{file}");
    }

    [Fact]
    public async Task The_manifest_of_its_package_reads_as_kept()
    {
        var manifest = Package.Of(await PackageFixture.ExportAsync(Sample.Folder)).Text("manifest.json");
        // what hangs on every word of the record, and on where the files are
        var steady = Written().Replace(manifest.Replace(Repository.Root + "/", "", StringComparison.Ordinal), "$1…$2");
        Snapshot.Match(steady, "Samples", "evidence-manifest.json");
    }

    [GeneratedRegex("""("(?:seal|lexicon|model|gazetteer)": ")[0-9a-f]+(")|(?<=(?:record.json|reports.jsonl)",\s+"mediaType": "[^"]*",\s+)"length": [0-9]+,\s+"sha256": "[0-9a-f]+()()""")]
    private static partial Regex Written();

    /// <summary>Versions of tables and model change with every row, and so does what is named after them.</summary>
    [GeneratedRegex("(\"(?:(?:lexicon|model|gazetteer|version)\":\"|(?:id|usedBy|generatedBy)\":\"p:run:))[0-9a-f]{12,64}\"")]
    private static partial Regex TableVersion();
}
