using System.Text;
using Parallax.Ingest;

namespace Parallax.Tests.Ingest;

public sealed class InputTests : IDisposable
{
    private const string Story = "Two boats collided on the lake and four people were hurt, the coast guard said.";
    private readonly TempFolder _folder = new();

    [Fact]
    public void Sources_have_the_hash_of_their_bytes_and_the_time_at_which_they_were_read()
    {
        var bytes = Encoding.UTF8.GetBytes("\ufeffRockets struck a base.\r\n");
        var path = _folder.Write("a.txt", bytes);
        _folder.Write("empty.txt", "");
        var intake = ReportReader.Read([_folder.Path], clock: FixedClock.Noon);
        intake.Sources.ShouldBe([new(path, "a.txt", bytes.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), FixedClock.Noon.GetUtcNow())]);
        ReportReader.Read([path]).Sources.Single().Captured.ShouldBeNull();
    }

    [Fact]
    public void The_bytes_of_a_source_give_the_same_reports_again_wherever_they_are()
    {
        _folder.Write("one/a.txt", "Rockets struck a base.");
        _folder.Write("two/a.txt", "A bomb hit a town.");
        _folder.Write("b.jsonl", "{\"text\": \"One.\"}\n\n{\"id\": \"x\", \"text\": \"Two.\"}\n");
        _folder.Write("c.json", "[{\"text\": \"Three.\"}, {\"text\": \"Four.\"}]");
        var intake = ReportReader.Read([_folder.Path]);
        intake.Reports.Select(r => r.Place).ShouldBe([1, 3, 1, 2, null, null]);
        foreach (var source in intake.Sources)
        {
            using var bytes = new MemoryStream(File.ReadAllBytes(source.Name));
            var again = ReportReader.ReadAgain(bytes, source.Name, source.Key);
            again.Reports.Select(r => (r.Id, r.Source, r.Place)).ShouldBe(intake.Reports.Where(r => r.Source == source.Name).Select(r => (r.Id, r.Source, r.Place)));
        }
        intake.Sources.Length.ShouldBe(4);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_file_is_one_report_with_the_files_name_as_its_key()
    {
        var path = _folder.Write("lake.txt", Story);
        var report = _folder.Read("lake.txt").Reports.ShouldHaveSingleItem();
        report.Key.ShouldBe("lake.txt");
        report.Source.ShouldBe(path);
        report.Text.ShouldBe(Story);
        report.Language.ShouldBe("en");
        report.Published.ShouldBeNull();
        report.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_gives_the_files_of_known_kinds_below_it_by_ordinal_path()
    {
        _folder.Write("b/one.txt", Story + " b1");
        _folder.Write("a.text", Story + " a");
        _folder.Write("B.txt", Story + " B");
        _folder.Write("b/deep/two.jsonl", """{"id": "two", "text": "The bridge is shut."}""");
        _folder.Write("notes.md", "not a report");
        _folder.Write("picture.png", [0x89, 0x50]);
        _folder.Write(".hidden/x.txt", Story);
        var intake = _folder.Read("");
        intake.Problems.ShouldBeEmpty();
        intake.Reports.Select(r => r.Key).ShouldBe(["B.txt", "a.text", "two", "one.txt"]);
    }

    [Theory]
    [InlineData("*.txt", new[] { "a.txt" })]
    [InlineData("**/*.txt", new[] { "a.txt", "c.txt", "b.txt" })]
    [InlineData("*/*.txt", new[] { "b.txt" })]
    [InlineData("sub/**/c*", new[] { "c.txt" })]
    [InlineData("*.md", new[] { "d.md" })]
    [InlineData("*", new[] { "a.txt" })]
    public void A_glob_gives_the_files_that_it_matches_by_ordinal_path(string pattern, string[] keys)
    {
        _folder.Write("a.txt", Story + " a");
        _folder.Write("sub/b.txt", Story + " b");
        _folder.Write("sub/a/c.txt", Story + " c");
        _folder.Write("d.md", Story + " d");
        var intake = _folder.Read(pattern);
        intake.Problems.ShouldBeEmpty();
        intake.Reports.Select(r => r.Key).ShouldBe(keys);
    }

    [Fact]
    public void Reports_come_in_the_order_of_the_inputs()
    {
        _folder.Write("z.txt", Story + " z");
        _folder.Write("a.txt", Story + " a");
        _folder.Read("z.txt", "a.txt").Reports.Select(r => r.Key).ShouldBe(["z.txt", "a.txt"]);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        _folder.Write("a.txt", Story);
        var intake = _folder.Read("a.txt", "./a.txt", "", "*.txt");
        intake.Reports.ShouldHaveSingleItem().Source.ShouldBe(_folder.At("./a.txt"));
        intake.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Equal_reports_of_two_files_are_one_with_the_smaller_source()
    {
        const string line = """{"id": "7", "text": "A dam has burst."}""";
        _folder.Write("b.jsonl", line);
        _folder.Write("a.jsonl", line + "\n" + line);
        _folder.Read("b.jsonl", "a.jsonl").Reports.ShouldHaveSingleItem().Source.ShouldEndWith("a.jsonl");
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_have_their_folders_in_the_key()
    {
        _folder.Write("x/r.txt", Story);
        _folder.Write("y/r.txt", Story);
        _folder.Write("y/s.txt", Story);
        _folder.Write("x/l.jsonl", """{"text": "One."}""");
        _folder.Write("y/l.jsonl", """{"text": "Two."}""");
        _folder.Read("").Reports.Select(r => r.Key).ShouldBe(["x/l.jsonl:1", "x/r.txt", "y/l.jsonl:1", "y/r.txt", "s.txt"]);
    }

    [Fact]
    public void As_many_folders_stand_in_the_key_as_it_takes()
    {
        _folder.Write("x/n/r.txt", Story);
        _folder.Write("y/n/r.txt", Story);
        _folder.Read("").Reports.Select(r => r.Key).ShouldBe(["x/n/r.txt", "y/n/r.txt"]);
    }

    [Theory]
    [InlineData("https://example.org/a.html")]
    [InlineData("http://example.org/")]
    public void A_url_cannot_be_read_yet(string url)
    {
        var intake = ReportReader.Read([url]);
        intake.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith($"{url}: found a URL, which cannot be read yet; expected ");
    }

    [Fact]
    public void What_cannot_be_found_is_one_problem_each_and_the_rest_is_read()
    {
        _folder.Write("a.txt", Story);
        Directory.CreateDirectory(_folder.At("none"));
        var intake = _folder.Read("missing.txt", "none", "no*.txt", "a.txt", "no/where/*.txt");
        intake.Reports.ShouldHaveSingleItem();
        intake.Problems.Select(p => p.What).ShouldBe(
            ["nothing of that name", "a folder with no report in it", "a pattern that no file matches", "a pattern that no file matches"]);
    }

    [Fact]
    public void An_empty_input_and_one_with_a_zero_character_are_problems() =>
        ReportReader.Read(["", " ", "a\0b"]).Problems.Length.ShouldBe(3);

    [Fact]
    public void A_broken_link_is_a_problem()
    {
        File.CreateSymbolicLink(_folder.At("gone.txt"), _folder.At("nowhere.txt"));
        File.CreateSymbolicLink(_folder.At("self.txt"), _folder.At("self.txt"));
        var named = _folder.Read("gone.txt").Problems.ShouldHaveSingleItem();
        named.What.ShouldBe("a broken symbolic link");
        _folder.Read("").Problems.Length.ShouldBe(2);
    }

    [Fact]
    public void A_folder_that_contains_itself_is_one_problem_and_its_files_are_read_once()
    {
        _folder.Write("in/a.txt", Story);
        Directory.CreateSymbolicLink(_folder.At("in/loop"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.At("other"), _folder.At("in"));
        foreach (var input in new[] { "", "**/*.txt" })
        {
            var intake = _folder.Read(input);
            intake.Reports.ShouldHaveSingleItem().Source.ShouldBe(_folder.At("in/a.txt"));
            intake.Problems.ShouldHaveSingleItem().ToString()
                .ShouldBe($"{_folder.At("in/loop")}: found a link to a folder that it lies in; expected folders that do not contain themselves");
        }
    }

    [FactUnlessRoot]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_file_or_folder_that_may_not_be_read_is_one_problem_each()
    {
        File.SetUnixFileMode(_folder.Write("a.txt", Story), UnixFileMode.None);
        _folder.Write("b/c.txt", Story);
        File.SetUnixFileMode(_folder.At("b"), UnixFileMode.None);
        var problems = _folder.Read("").Problems;
        File.SetUnixFileMode(_folder.At("b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        problems.Select(p => p.What).ShouldAllBe(w => w.Contains("permission denied"));
        problems.Length.ShouldBe(2);
    }

    [Fact]
    public void Permission_denied_is_said_in_plain_words() =>
        Parallax.Ingest.Inputs.Unreadable.Because(new UnauthorizedAccessException("Access to the path is denied.")).At("a.txt").ToString()
            .ShouldBe("a.txt: found a path that may not be read (permission denied); expected one that the current user may read");

    [Fact]
    public void A_problem_is_one_line_whatever_the_file_is_called() =>
        new InputProblem("a\nb.txt", 12, "x", "y").ToString().ShouldBe("a\\u000ab.txt:12: found x; expected y");

    [Fact]
    public void The_callers_faults_throw()
    {
        Should.Throw<ArgumentException>(() => ReportReader.Read(["-"]));
        Should.Throw<ArgumentException>(() => ReportReader.Read([null!]));
        Should.Throw<ArgumentNullException>(() => ReportReader.Read(null!));
        Should.Throw<OperationCanceledException>(() => ReportReader.Read([_folder.Path], cancellation: new CancellationToken(true)));
    }

    private sealed class FactUnlessRootAttribute : FactAttribute
    {
        public FactUnlessRootAttribute()
        {
            if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            {
                Skip = "The superuser may read everything, so permission cannot be denied.";
            }
        }
    }
}
