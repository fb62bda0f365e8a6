using System.Globalization;
using System.Text;

namespace Parallax.Ingest;

/// <summary>One input, or one line of it, that could not be used.</summary>
/// <param name="Where">The path, URL or <c>-</c> as the caller named it, or the path found in the folder or glob that was named.</param>
/// <param name="Line">The line, counted from 1; null where the input as a whole is meant.</param>
/// <param name="What">What was found, as in <c>a PDF file</c>.</param>
/// <param name="Expected">What would have been usable, as in <c>plain text or JSON Lines</c>.</param>
public sealed record InputProblem(string Where, int? Line, string What, string Expected)
{
    /// <summary>The problem in one line: <c>path:12: found …; expected …</c>. Control characters are written as <c>\u000a</c>.</summary>
    public override string ToString()
    {
        var line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
        return OneLine($"{Where}{line}: found {What}; expected {Expected}");
    }

    private static string OneLine(string text)
    {
        if (!text.Any(IsBreaking))
        {
            return text;
        }
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsBreaking(c) ? result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : result.Append(c);
        }
        return result.ToString();
    }

    private static bool IsBreaking(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
