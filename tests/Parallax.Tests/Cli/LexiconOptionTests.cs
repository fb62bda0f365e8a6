using System.Text.Json.Nodes;
using Parallax.Cli;

namespace Parallax.Tests.Cli;

/// <summary>From a file of the user's words to the record.</summary>
public sealed class LexiconOptionTests : IDisposable
{
    private const string Head = "type\tkind\twords\ttests\texamples\tcounters\n";

    private static readonly Steps Real = Steps.Real();

    private readonly TemporaryFolder _folder = new();
    private readonly string _report;

    public LexiconOptionTests() => _report = _folder.Write("report.txt", "A glimflash in Dover on Monday killed three people, police said. The glimflash was heard in Deal.");

    [Theory]
    [InlineData("record")]
    [InlineData("report")]
    public async Task A_word_of_the_users_tells_of_an_event(string command)
    {
        var own = _folder.Write("own.tsv", Head + "explosion\tnoun\tglimflash\t\tThe [glimflash] broke a window.\t\n");
        (await RunAsync(command, _report)).Output.ShouldNotContain("Glimflash");
        var outcome = await RunAsync(command, _report, "--lexicon", own);
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldContain("Glimflash");
    }

    [Fact]
    public async Task A_row_of_the_users_is_tried_before_the_shipped_ones_and_changes_the_version()
    {
        var report = _folder.Write("clash.txt", "The hurricane in Dover on Monday killed three people, police said.");
        var none = _folder.Write("none.tsv", Head);
        var own = _folder.Write("own.tsv", Head + "fire\tnoun\thurricane\tkin=kill\t\t\n");
        var shipped = JsonNode.Parse((await RunAsync("record", report)).Output)!;
        var mine = JsonNode.Parse((await RunAsync("record", report, "--lexicon", none, "--lexicon", own)).Output)!;
        ((string)shipped["events"]![0]!["type"]!).ShouldBe("storm");
        ((string)mine["events"]![0]!["type"]!).ShouldBe("fire");
        ((string)mine["basis"]!["lexicon"]!).ShouldNotBe((string)shipped["basis"]!["lexicon"]!);
    }

    [Theory]
    [InlineData("typhoid\tnoun\tglimflash\t\t\t\n", "own.tsv:2: 'typhoid' is not an event type")]
    [InlineData("fire\tadverb\tglimflash\t\t\t\n", "own.tsv:2: 'adverb' is not a kind of trigger; expected noun, verb or anaphor.")]
    [InlineData("fire\tnoun\t\t\t\t\n", "own.tsv:2: found no words")]
    [InlineData("fire\tnoun\tglimflash\tverb=x\t\t\n", "own.tsv:2: 'verb=x' is not a test; expected one of arg, beside")]
    [InlineData("fire\tnoun\tglimflash\tobj=\t\t\n", "own.tsv:2: 'obj=' is not a test")]
    [InlineData("fire\tnoun\tglimflash\tobj=@gadget\t\t\n", "own.tsv:2: there is no class '@gadget'")]
    [InlineData("# a comment\nfire\tnoun\n", "own.tsv:3: found 2 cells, expected 6")]
    public async Task A_bad_row_is_named_with_its_line(string rows, string message)
    {
        var outcome = await RunAsync("record", _report, "--lexicon", _folder.Write("own.tsv", Head + rows));
        (outcome.Code, outcome.Output).ShouldBe((2, ""));
        outcome.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_lexicon_that_is_not_there_is_named()
    {
        var outcome = await RunAsync("report", _report, "--lexicon", _folder["none.tsv"]);
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("none.tsv: the lexicon cannot be read");
    }

    public void Dispose() => _folder.Dispose();

    private static Task<Outcome> RunAsync(params string[] words) => new InProcess { Steps = Real }.RunAsync(words);
}
