using System.Text.RegularExpressions;
using Parallax.Export.Formats;

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

    /// <summary>Versions of tables and model change with every row.</summary>
    [GeneratedRegex("(\"(?:lexicon|model|gazetteer)\":\")[0-9a-f]{12}\"")]
    private static partial Regex TableVersion();
}
