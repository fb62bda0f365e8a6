using Parallax.Cli.Output;
using Parallax.Tests.Export;

namespace Parallax.Tests.Cli;

public sealed class OutputFileTests
{
    [Theory]
    [InlineData("dossier.md", "# Dossier")]
    [InlineData("dossier.json", "{\n  \"schema\"")]
    [InlineData("dossier.txt", "2 events from 3 reports")]
    public async Task The_ending_of_the_file_chooses_the_form(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var outcome = await new InProcess().RunAsync("report", "news", "-o", folder[name]);
        (outcome.Code, outcome.Output).ShouldBe((0, ""));
        File.ReadAllText(folder[name]).ShouldStartWith(start);
    }

    [Fact]
    public async Task The_format_asked_for_goes_before_the_ending()
    {
        using var folder = new TemporaryFolder();
        await new InProcess().RunAsync("report", "news", "-o", folder["dossier.txt"], "--format", "json");
        File.ReadAllText(folder["dossier.txt"]).ShouldBe(Made.Json());
    }

    [Fact]
    public async Task The_record_goes_to_a_file_where_one_is_named()
    {
        using var folder = new TemporaryFolder();
        await new InProcess().RunAsync("record", "news", "-o", folder["record.json"]);
        File.ReadAllText(folder["record.json"]).ShouldBe(Made.Json());
        folder.Names.ShouldBe(["record.json"]);
    }

    [Fact]
    public async Task Nothing_usable_leaves_the_old_file_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("record.json", "old");
        (await new InProcess { Intake = new([], []) }.RunAsync("record", "news", "-o", folder["record.json"])).Code.ShouldBe(3);
        File.ReadAllText(folder["record.json"]).ShouldBe("old");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_with_one_line()
    {
        using var folder = new TemporaryFolder();
        var outcome = await new InProcess().RunAsync("record", "news", "-o", folder["no/record.json"]);
        outcome.Code.ShouldBe(2);
        outcome.ErrorLines[^1].ShouldContain("there is no folder");
    }

    [Fact]
    public void A_failure_while_writing_leaves_neither_half_a_file_nor_a_temporary_one()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("record.json", "old");
        Should.Throw<InvalidOperationException>(() => WholeFile.Write(path, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException();
        }));
        File.ReadAllText(path).ShouldBe("old");
        folder.Names.ShouldBe(["record.json"]);
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_written()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("record.json", "old");
        File.CreateSymbolicLink(folder["link.json"], file);
        WholeFile.Write(folder["link.json"], stream => stream.WriteByte((byte)'x'));
        File.ReadAllText(file).ShouldBe("x");
        new FileInfo(folder["link.json"]).LinkTarget.ShouldBe(file);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        WholeFile.Write("/dev/null", stream => stream.WriteByte(1));
        new FileInfo("/dev/null").Length.ShouldBe(0);
    }
}
