using System.Text;

namespace Parallax.Cli;

/// <summary>What a command runs in: the standard streams and the steps it calls.</summary>
internal sealed record Surroundings(Stream Input, Stream Output, TextWriter Error, Steps Steps)
{
    /// <summary>Whether a person watches stderr.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How results on stdout may look.</summary>
    public Screen Screen { get; init; } = Screen.Plain;

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess() =>
        new(Console.OpenStandardInput(), new BufferedStream(Console.OpenStandardOutput(), 1 << 16), Console.Error, Steps.Real())
        {
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Screen = Console.IsOutputRedirected ? Screen.Plain : Screen.OfTerminal(),
        };

    /// <summary>A writer of text on stdout: UTF-8 without a mark at the start, line feeds on every system.</summary>
    public StreamWriter OutputText() => new(Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says one thing on stderr, on one line.</summary>
    public void Say(string message) => Error.WriteLine($"parallax: {OneLine(message)}");

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
