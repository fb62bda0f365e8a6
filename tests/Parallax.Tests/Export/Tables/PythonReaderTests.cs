using System.Diagnostics;
using System.Text.Json;
using Parallax.Bench.Worlds;
using Parallax.Export.Formats;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Export.Tables;

/// <summary>Tables as a reader that others made sees them: the one of Python, in its strict mode.</summary>
public sealed class PythonReaderTests
{
    private const string Program = "import csv, json, sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))))";

    public static TheoryData<string> Tables => [.. ExportFormats.All.Where(f => f.Name.EndsWith(".csv", StringComparison.Ordinal)).Select(f => f.Name)];

    [PythonTheory]
    [MemberData(nameof(Tables))]
    public async Task Python_reads_the_same_cells(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder[name];
        using (var file = File.Create(path))
        {
            ExportFormats.All.Single(f => f.Name == name).Write(InventedRecord.Of(50), file);
        }
        using var process = Process.Start(new ProcessStartInfo("python3", ["-c", Program, path]) { RedirectStandardOutput = true })!;
        var rows = JsonSerializer.Deserialize<string[][]>(await process.StandardOutput.ReadToEndAsync())!;
        rows.ShouldBe(StrictCsv.Parse(await File.ReadAllTextAsync(path)));
        rows.Length.ShouldBeGreaterThan(5);
    }

    /// <summary>A theory that is skipped where there is no Python.</summary>
    private sealed class PythonTheoryAttribute : TheoryAttribute
    {
        public PythonTheoryAttribute()
        {
            var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
            if (!folders.Any(f => File.Exists(Path.Combine(f, "python3"))))
            {
                Skip = "There is no python3 on the PATH.";
            }
        }
    }
}
