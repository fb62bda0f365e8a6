using System.Text;

namespace Parallax.Export.Calendars;

/// <summary>Writes the lines of a calendar by RFC 5545: each ends with a carriage return and a line feed, and one of more than 75 octets goes on in the next, after a space. No character is cut in two.</summary>
internal sealed class ContentLines(Stream output) : IDisposable
{
    private const int MostOctets = 75;
    private const int Buffer = 1 << 16;

    private readonly StreamWriter _output = new(output, new UTF8Encoding(false), Buffer, leaveOpen: true);

    /// <summary>A text as the value of a property: backslashes, semicolons, commas and line breaks are escaped, and what the format forbids becomes a replacement character.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\t' => escaped.Append(c),
                _ => escaped.Append(char.IsControl(c) ? '\uFFFD' : c),
            };
        }
        return escaped.ToString();
    }

    /// <summary>Writes one line.</summary>
    public void Write(string name, string value)
    {
        var octets = 0;
        var line = $"{name}:{value}";
        for (var at = 0; at < line.Length;)
        {
            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var length);
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _output.Write("\r\n ");
                octets = 1;
            }
            _output.Write(line.AsSpan(at, length));
            octets += rune.Utf8SequenceLength;
            at += length;
        }
        _output.Write("\r\n");
    }

    public void Dispose() => _output.Dispose();
}
