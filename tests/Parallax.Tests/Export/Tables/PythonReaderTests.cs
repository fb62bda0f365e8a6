using System.Text.Json;
using Parallax.Bench.Worlds;
using Parallax.Export.Formats;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Export.Tables;

/// <summary>Tables as a reader that others made sees them: the one of Python, in its strict mode.</summary>
public sealed class PythonReaderTests
{
    private const string Program = "import csv, json, sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True, delimiter=sys.argv[2]))))";

    public static TheoryData<string> Tables => [.. ExportFormats.All.Where(f => !f.Columns.IsEmpty).Select(f => f.Name)];

    /// <summary>Python knows quotation marks also where cells are parted by tabs, and has to see the same.</summary>
    [ToolTheory("python3")]
    [MemberData(nameof(Tables))]
    public async Task Python_reads_the_same_cells(string name)
    {
        using var folder = new TemporaryFolder();
        var (path, tabs) = (folder[name], name.EndsWith(".tsv", StringComparison.Ordinal));
        var text = Written.As(name, InventedRecord.Of(50));
        await File.WriteAllTextAsync(path, text);
        var rows = JsonSerializer.Deserialize<string[][]>(await Tools.RunAsync("python3", "-c", Program, path, tabs ? "\t" : ","))!;
        rows.ShouldBe(tabs ? PlainTsv.Parse(text) : StrictCsv.Parse(text));
        rows.Length.ShouldBeGreaterThan(5);
    }
}
