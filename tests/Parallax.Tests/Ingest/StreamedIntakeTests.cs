using System.Text;
using Parallax.Ingest;

namespace Parallax.Tests.Ingest;

public sealed class StreamedIntakeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Every_report_comes_with_the_bytes_that_it_was_made_from()
    {
        _folder.Write("a.txt", "Rockets struck a base.");
        _folder.Write("b.jsonl", "{\"text\": \"One.\"}\n\n{\"id\": \"x\", \"text\": \"Two.\"}\n");
        _folder.Write("c.json", "[{\"text\": \"Three.\"}, {\"text\": \"Four.\"}]");
        var taken = new Taken();
        ReportReader.Read([_folder.Path], taken);
        taken.Reports.ShouldBe(
        [
            ("a.txt", "Rockets struck a base.", _folder.At("a.txt")), ("b.jsonl:1", "{\"text\": \"One.\"}", _folder.At("b.jsonl")),
            ("x", "{\"id\": \"x\", \"text\": \"Two.\"}", _folder.At("b.jsonl")), ("c.json:1", "{\"text\": \"Three.\"}", _folder.At("c.json")),
            ("c.json:2", "{\"text\": \"Four.\"}", _folder.At("c.json")),
        ]);
    }

    [Fact]
    public void The_bytes_of_a_report_read_again_give_it_again()
    {
        _folder.Write("c.json", "[{\"text\": \"Three.\", \"outlet\": \"A\"}, {\"text\": \"Four.\"}]");
        var taken = new Taken();
        ReportReader.Read([_folder.Path], taken);
        foreach (var (key, original, path) in taken.Reports)
        {
            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(original));
            ReportReader.ReadAgain(bytes, path!, key).Reports.Single().Key.ShouldBe(key);
        }
    }

    [Fact]
    public void A_file_does_not_take_the_key_of_another_that_has_it()
    {
        var (held, other) = (_folder.Write("monday/bbc.txt", "Rockets struck a base."), _folder.Write("tuesday/bbc.txt", "A bomb hit a town."));
        string? Holder(string key) => key == "bbc.txt" ? held : null;
        Keys(other, Holder).ShouldBe(["tuesday/bbc.txt"]);
        Keys(held, Holder).ShouldBe(["bbc.txt"]);
        Keys(_folder.Path, Holder).ShouldBe(["bbc.txt", "tuesday/bbc.txt"]);
        Keys(_folder.Path, key => key == "monday/bbc.txt" ? held : key == "tuesday/bbc.txt" ? other : null).ShouldBe(["monday/bbc.txt", "tuesday/bbc.txt"]);
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Keys(string input, Func<string, string?> holders)
    {
        var taken = new Taken();
        ReportReader.Read([input], taken, holders: holders);
        return taken.Reports.Select(r => r.Key);
    }

    private sealed class Taken : IReportSink
    {
        public List<(string Key, string Original, string? Path)> Reports { get; } = [];

        public void Take(Report report, ReadOnlySpan<byte> original, string? path) => Reports.Add((report.Key, Encoding.UTF8.GetString(original), path));

        public void Take(InputProblem problem) => throw new InvalidOperationException(problem.ToString());

        public void Take(SourceFile source)
        {
        }
    }
}
