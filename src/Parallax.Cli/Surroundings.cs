using System.Text;
using Microsoft.Win32.SafeHandles;
using Parallax.Desks;
using Parallax.Pipeline;

namespace Parallax.Cli;

/// <summary>What a command runs in: the standard streams and the steps it calls.</summary>
internal sealed record Surroundings(Stream Input, Stream Output, TextWriter Error, Steps Steps)
{
    /// <summary>Whether a person watches stderr.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a person watches stdout.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>The folder of what the user added; null where there is none.</summary>
    public string? UserFolder { get; init; }

    /// <summary>Tells the time; by default the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Opens what the record of a desk is made with; by default model, lexicons and gazetteer beside the program.</summary>
    public Func<DeskState, RecordPipeline>? Pipelines { get; init; }

    /// <summary>How results on stdout may look.</summary>
    public Screen Screen { get; init; } = Screen.Plain;

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess()
    {
        var userFolder = Cli.UserFolder.Of(Environment.GetEnvironmentVariable);
        return new(Console.OpenStandardInput(), new BufferedStream(StandardOutput(), 1 << 16), Console.Error, Steps.Real(userFolder))
        {
            UserFolder = userFolder,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            Screen = Console.IsOutputRedirected ? Screen.Plain : Screen.OfTerminal(),
        };
    }

    /// <summary>A writer of text on stdout: UTF-8 without a mark at the start, line feeds on every system.</summary>
    public StreamWriter OutputText() => new(Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says one thing on stderr, on one line.</summary>
    public void Say(string message) => Error.WriteLine($"parallax: {OneLine(message)}");

    /// <summary>Standard output, such that a pipe whose reader has gone is an error and ends the run; the console's own stream would go on
    /// writing into nothing. A file keeps the console's stream, which writes where the shell's offset stands.</summary>
    private static Stream StandardOutput()
    {
        if (Console.IsOutputRedirected && !OperatingSystem.IsWindows())
        {
            try
            {
                var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek)
                {
                    return pipe;
                }
            }
            catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // standard output is closed or of an odd kind: the console's stream copes
            }
        }
        return Console.OpenStandardOutput();
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>How text on stdout may look.</summary>
/// <param name="Width">Characters to a line.</param>
/// <param name="Colour">Whether bold, dim and colour are shown.</param>
internal sealed record Screen(int Width, bool Colour)
{
    /// <summary>For files and pipes: always the same.</summary>
    public static Screen Plain { get; } = new(100, Colour: false);

    /// <summary>For the terminal of this process; colour unless <c>NO_COLOR</c> is set (no-color.org).</summary>
    public static Screen OfTerminal() =>
        new(Math.Clamp(Console.WindowWidth, 40, 120),
            string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"));
}
