using System.Text.Json.Nodes;
using Parallax.Cli;

namespace Parallax.Tests.Cli;

/// <summary>From the name of a policy to the best value.</summary>
public sealed class PolicyOptionTests : IDisposable
{
    private static readonly Steps Real = Steps.Real();

    private readonly TemporaryFolder _folder = new();
    private readonly string _reports;

    public PolicyOptionTests()
    {
        string[] texts =
        [
            "A bombing in Leeds killed four people on Tuesday, the health ministry said.", "A shopkeeper said that Tuesday's bombing in Leeds killed six people.",
            "Six people were killed in the bombing in Leeds on Tuesday, residents said.",
        ];
        _reports = _folder.Write("reports.jsonl", string.Concat(texts.Select((t, i) => new JsonObject { ["id"] = $"r{i}", ["outlet"] = $"o{i}", ["published"] = "2021-06-09", ["text"] = t }.ToJsonString() + "\n")));
    }

    [Theory]
    [InlineData("supported", 6)]
    [InlineData("conservative", 4)]
    [InlineData("latest", 6)]
    [InlineData("official", 4)]
    public async Task The_policy_chooses_the_best_value_and_stands_in_the_basis(string policy, int best)
    {
        var record = JsonNode.Parse((await RunAsync("record", _reports, "--policy", policy)).Output)!;
        ((string)record["basis"]!["policy"]!, (int)record["events"]![0]!["facts"]![0]!["best"]!).ShouldBe((policy, best));
        (await RunAsync("report", _reports, "--format", "json", "--policy", policy)).Output.ShouldBe((await RunAsync("record", _reports, "--policy", policy)).Output);
    }

    [Theory]
    [InlineData("record")]
    [InlineData("report")]
    public async Task A_name_that_is_no_policy_is_refused_with_the_list(string command)
    {
        var outcome = await RunAsync(command, _reports, "--policy", "boldest");
        outcome.Code.ShouldBe(ExitCode.WrongUsage);
        outcome.ErrorLines[0].ShouldBe("parallax: 'boldest' is not a policy; expected supported, conservative, latest or official.");
    }

    public void Dispose() => _folder.Dispose();

    private static Task<Outcome> RunAsync(params string[] words) => new InProcess { Steps = Real }.RunAsync(words);
}
