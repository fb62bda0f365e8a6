using System.Text;

namespace Parallax.Export.Markdown;

/// <summary>Plain text as Markdown (CommonMark with tables) that shows exactly that text.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]<>|~#&$!{}";

    /// <summary>The text with a backslash before every character that could mean something.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Special.Contains(text[i], StringComparison.Ordinal) || OpensBlock(text, i))
            {
                escaped.Append('\\');
            }
            escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    /// <summary>At its start a text could open a list or underline a heading: "- ", "+ ", "=", "1. ".</summary>
    private static bool OpensBlock(string text, int i) => text[i] switch
    {
        '-' or '+' or '=' => i == 0,
        '.' or ')' => i is > 0 and <= 9 && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };
}
