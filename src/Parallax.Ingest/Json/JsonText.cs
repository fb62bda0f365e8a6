using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Parallax.Ingest.Text;

namespace Parallax.Ingest.Json;

/// <summary>Sees to it that the bytes of a JSON text are UTF-8.</summary>
internal static class JsonText
{
    /// <summary>Leaves UTF-8 as it is, turns Windows-1252 into it, and refuses other bytes.</summary>
    public static Finding? Checked(ref ReadOnlySpan<byte> json, out string? warning)
    {
        warning = null;
        if (Utf8.IsValid(json))
        {
            return null;
        }
        if (Windows1252.TryDecode(json) is { } text)
        {
            json = Encoding.UTF8.GetBytes(text);
            warning = Windows1252.Warning;
            return null;
        }
        return new(
            string.Create(CultureInfo.InvariantCulture, $"bytes that are no text in UTF-8 (the first is byte {Windows1252.FirstFault(json) + 1})"),
            "JSON in UTF-8");
    }
}
