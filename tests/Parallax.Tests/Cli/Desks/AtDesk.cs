using System.Text;
using Parallax.Cli;
using Parallax.Pipeline;

namespace Parallax.Tests.Cli.Desks;

/// <summary>Runs command lines on a desk, with the real steps and a clock that stands until it is moved.</summary>
internal sealed class AtDesk : IDisposable
{
    private static readonly Steps Real = Steps.Real();
    private static readonly Lazy<RecordPipeline> Pipeline = new(() => RecordPipeline.Open());

    private readonly TemporaryFolder _folder = new();

    /// <summary>When it is.</summary>
    public DateTimeOffset Now { get; set; } = new(2031, 5, 6, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A path in the folder of the test.</summary>
    public string this[string name] => _folder[name];

    public string Desk => _folder["a.db"];

    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Runs a command on the desk.</summary>
    public Task<Outcome> OnAsync(params string[] words) => RunAsync([.. words, "--db", Desk]);

    /// <summary>Runs a command as it stands.</summary>
    public async Task<Outcome> RunAsync(params string[] words)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new MemoryStream();
        var world = new Surroundings(Stream.Null, output, error, Real)
        {
            Clock = new FixedClock(Now),
            Pipelines = desk => desk.Lexicons.IsEmpty && desk.Policy == FactPolicy.Supported ? Pipeline.Value : RecordPipeline.OpenFor(desk),
        };
        var code = await CommandLine.RunAsync(words, world);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs a command on the desk that must end well, and gives what it prints.</summary>
    public async Task<string> DoneAsync(params string[] words)
    {
        var outcome = await OnAsync(words);
        outcome.Code.ShouldBe(0, outcome.Error);
        return outcome.Output;
    }

    public void Dispose() => _folder.Dispose();
}
