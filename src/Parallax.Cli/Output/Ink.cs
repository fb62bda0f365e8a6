using System.Text;

namespace Parallax.Cli.Output;

/// <summary>Writes lines of text within a width, with bold and dim where the screen shows them.</summary>
internal sealed class Ink(TextWriter output, Screen screen)
{
    private const int SmallestColumn = 24;

    public string Bold(string text) => Coloured("1", text);

    public string Dim(string text) => Coloured("2", text);

    public string Red(string text) => Coloured("31", text);

    public string Yellow(string text) => Coloured("33", text);

    public void Blank() => output.WriteLine();

    /// <summary>A line as it is.</summary>
    public void Line(string text) => output.WriteLine(text);

    /// <summary>Whether a text can follow this head on the same line without being squeezed.</summary>
    public bool Fits(string head) => screen.Width - head.Length >= SmallestColumn;

    /// <summary>A text after a head of the given width, broken between words; further lines begin below the text.</summary>
    public void Hanging(string head, int width, string text, Func<string, string>? style = null)
    {
        style ??= plain => plain;
        var first = head.PadRight(width);
        foreach (var line in Wrap(text, Math.Max(SmallestColumn, screen.Width - width)))
        {
            output.WriteLine((first + style(line)).TrimEnd());
            first = new string(' ', width);
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
    }

    private string Coloured(string code, string text) => screen.Colour ? $"\e[{code}m{text}\e[0m" : text;
}
