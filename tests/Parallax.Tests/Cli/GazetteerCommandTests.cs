using System.Diagnostics;
using System.Text.Json.Nodes;
using Parallax.Cli;
using Parallax.Tests.Language.Places.Added;
using static Parallax.Tests.Language.Places.Added.Dump;

namespace Parallax.Tests.Cli;

/// <summary>From a dump, as a file or over the net, to what every command says.</summary>
public sealed class GazetteerCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly byte[] _zip = Zip(("QQ.txt", Text(Towns(2000).Append(Row(900_001, "Selwick", 38.25, -98.5, admin1: "KS", population: "20000")))));

    private string Own => _folder["own"];

    [Fact]
    public async Task An_added_name_is_found_and_a_shipped_one_too()
    {
        var added = await RunAsync("add", WriteZip());
        (added.Code, added.Error).ShouldBe((0, ""));
        added.Output.ShouldBe($"{_folder["QQ.zip"]}: 2001 rows, added; places added in all: 2001.\n");
        var found = await RunAsync("find", "selwick");
        (found.Code, found.Error).ShouldBe((0, ""));
        found.Output.ShouldBe("""
            name     kind  country  admin1  latitude  longitude  population  from
            Selwick  city  US       Kansas     38.25      -98.5       20000  added

            """);
        (await RunAsync("find", "Iraq")).Output.ShouldContain("shipped");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--format=jsonl")]
    public async Task Places_can_be_had_as_lines_of_json(string option)
    {
        await RunAsync("add", WriteZip());
        var line = (await RunAsync("find", "Selwick", option)).OutputLines.ShouldHaveSingleItem();
        line.ShouldBe("""{"name":"Selwick","kind":"city","country":"US","admin1":"Kansas","latitude":38.25,"longitude":-98.5,"population":20000,"from":"added"}""");
        JsonNode.Parse((await RunAsync("find", "Iraq", option)).OutputLines[0])!["population"].ShouldBeNull();
    }

    [Fact]
    public async Task A_name_that_is_not_known_ends_with_3()
    {
        var outcome = await RunAsync("find", "Selwick");
        (outcome.Code, outcome.Output, outcome.Error).ShouldBe((3, "", "parallax: no place is known as 'Selwick'.\n"));
    }

    [Fact]
    public async Task A_dump_that_cannot_be_used_is_named_and_changes_nothing()
    {
        var outcome = await RunAsync("add", _folder.Write("notes.txt", "Words.\n"));
        outcome.Code.ShouldBe(3);
        outcome.Error.ShouldStartWith($"parallax: {_folder["notes.txt"]}:1: found 1 columns, expected the 19 of a GeoNames dump");
        outcome.Error.ShouldEndWith("Nothing was changed.\n");
        (await RunAsync("add", _folder["none.zip"])).Code.ShouldBe(3);
        (await RunAsync("find", "Selwick")).Code.ShouldBe(3);
    }

    [Fact]
    public async Task A_dump_comes_over_the_net()
    {
        using var server = new DumpServer(_zip);
        (await RunAsync("add", server.Address.ToString())).Code.ShouldBe(0);
        (await RunAsync("find", "Selwick")).Code.ShouldBe(0);
        Directory.GetFiles(Own).Select(Path.GetFileName).ShouldBe(["gazetteer.index"]);
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_ended()
    {
        using var server = new DumpServer(_zip) { BreakAfter = 1000 };
        var broken = await RunAsync("add", server.Address.ToString());
        broken.Code.ShouldBe(3);
        broken.Error.ShouldContain($"broke off with 1000 of {_zip.Length} bytes there; run the command again to go on. Nothing was changed.");
        (await RunAsync("add", server.Address.ToString())).Code.ShouldBe(0);
        server.Requests[^1].ShouldContain("Range: bytes=1000-\r\n");
        (await RunAsync("find", "Selwick")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("\"two\"")]
    [InlineData(null)]
    public async Task Another_version_of_the_file_is_fetched_anew(string? tag)
    {
        using var server = new DumpServer(_zip) { BreakAfter = 1000, Tag = tag is null ? null : "\"one\"" };
        (await RunAsync("add", server.Address.ToString())).Code.ShouldBe(3);
        server.Tag = tag;
        (await RunAsync("add", server.Address.ToString())).Code.ShouldBe(0);
        (await RunAsync("find", "Selwick")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task No_other_address_is_asked()
    {
        using var other = new DumpServer(_zip);
        using var server = new DumpServer(_zip) { PointTo = other.Address.ToString() };
        var outcome = await RunAsync("add", server.Address.ToString());
        outcome.Code.ShouldBe(3);
        outcome.Error.ShouldContain($"the server points to {other.Address}");
        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_command_knows_an_added_name()
    {
        var report = _folder.Write("report.txt", "A bomb exploded in Selwick on Monday, killing three people.");
        var before = await new InProcess { Steps = Steps.Real(Own) }.RunAsync("record", report);
        await RunAsync("add", WriteZip());
        var steps = Steps.Real(Own);
        var annotated = await new InProcess { Steps = steps }.RunAsync("annotate", report);
        ((double?)JsonNode.Parse(annotated.OutputLines[0])!["places"]![0]!["latitude"]).ShouldBe(38.25);
        var record = await new InProcess { Steps = steps }.RunAsync("record", report);
        ((string?)JsonNode.Parse(record.Output)!["basis"]!["gazetteer"]).ShouldNotBe((string?)JsonNode.Parse(before.Output)!["basis"]!["gazetteer"]);
    }

    [Fact]
    public async Task A_damaged_index_is_named_by_every_command()
    {
        Directory.CreateDirectory(Own);
        _folder.Write("own/gazetteer.index", "Words.");
        var outcome = await new InProcess { Steps = Steps.Real(Own) }.RunAsync("annotate", _folder.Write("report.txt", "A bomb exploded in Selwick."));
        (outcome.Code, outcome.ErrorLines.Length).ShouldBe((3, 1));
        outcome.Error.ShouldContain("gazetteer.index' is not a whole index of places");
        (await RunAsync("find", "Selwick")).Error.ShouldContain("gazetteer.index' is not a whole index of places");
    }

    /// <summary>The runtime ends a process whose heap outgrows the limit.</summary>
    [Fact]
    public async Task Two_hundred_thousand_names_are_added_and_looked_up_in_little_memory()
    {
        var dump = _folder.Write("towns.txt", Text(Towns(200_000)));
        (await InLittleMemoryAsync(160, "gazetteer", "add", dump, "--data", Own)).ShouldContain("places added in all: 200000");
        (await InLittleMemoryAsync(32, "gazetteer", "find", "Iraq", "--data", Own)).ShouldContain("IQ");
    }

    [Theory]
    [InlineData("PARALLAX_DATA=/a|XDG_DATA_HOME=/b|HOME=/c", "/a")]
    [InlineData("XDG_DATA_HOME=/b|HOME=/c", "/b/parallax")]
    [InlineData("XDG_DATA_HOME=b|HOME=/c", "/c/.local/share/parallax")]
    [InlineData("PARALLAX_DATA=|HOME=/c", "/c/.local/share/parallax")]
    [InlineData("", null)]
    public void The_folder_is_told_by_the_environment(string variables, string? folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            var set = variables.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
            UserFolder.Of(set.GetValueOrDefault).ShouldBe(folder);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> InLittleMemoryAsync(int megabytes, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Parallax.Cli.dll"), .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = (megabytes << 20).ToString("X", System.Globalization.CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await error);
        return output;
    }

    private string WriteZip()
    {
        File.WriteAllBytes(_folder["QQ.zip"], _zip);
        return _folder["QQ.zip"];
    }

    private Task<Outcome> RunAsync(string command, params string[] words) => new InProcess().RunAsync(["gazetteer", command, .. words, "--data", Own]);
}
