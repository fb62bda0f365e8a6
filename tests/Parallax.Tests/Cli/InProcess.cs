using System.Text;
using Parallax.Cli;
using Parallax.Ingest;
using Parallax.Language;
using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Tests.Export;

namespace Parallax.Tests.Cli;

/// <summary>Runs command lines in this process, with made reports in place of files and a made record in place of the pipeline's.</summary>
internal sealed class InProcess
{
    /// <summary>What reading the inputs gives.</summary>
    public Intake Intake { get; init; } = new([.. Made.Reports], []);

    /// <summary>The steps to call in place of the made ones.</summary>
    public Steps? Steps { get; init; }

    public string StandardInput { get; init; } = "";

    public bool OutputIsTerminal { get; init; }

    /// <summary>The inputs that the command read.</summary>
    public IReadOnlyList<string>? Inputs { get; private set; }

    /// <summary>The reports that the command made a record of.</summary>
    public IReadOnlyCollection<Report>? Built { get; private set; }

    /// <summary>Thrown instead of making a record.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Stdout; a memory stream unless a test needs another.</summary>
    public Stream Output { get; init; } = new MemoryStream();

    public async Task<Outcome> RunAsync(params string[] words)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(StandardInput));
        var world = new Surroundings(input, Output, error, Steps ?? new(Read, Annotate, Build)) { OutputIsTerminal = OutputIsTerminal };
        var code = await CommandLine.RunAsync(words, world);
        return new(code, Output is MemoryStream memory ? Encoding.UTF8.GetString(memory.ToArray()) : "", error.ToString());
    }

    private Intake Read(IReadOnlyList<string> inputs, Stream? standardInput, CancellationToken cancellation)
    {
        Inputs = inputs;
        return inputs.Contains("-") ? new([new("stdin", "-", new StreamReader(standardInput!).ReadToEnd(), language: "en")], []) : Intake;
    }

    private static AnnotatedReport Annotate(Report report)
    {
        var words = SentenceSplitter.Split(report.Text);
        var grammar = words.Tokens.Select(t => new GrammarToken("X", "FW", t.Lower, -1, "root"));
        return new(report, report.Published, new(TextField.Text, words, [.. grammar], [], [], [], [], []), null);
    }

    private Record Build(IReadOnlyCollection<Report> reports, IProgress<Parallax.Pipeline.PipelineProgress>? progress, CancellationToken cancellation)
    {
        Built = reports;
        return Failure is null ? Made.Record() : throw Failure;
    }
}

/// <summary>How a command line ended.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
