using Parallax.Ingest.Text;

namespace Parallax.Ingest.Inputs;

/// <summary>The kind of an input that has no telling name, by its first characters.</summary>
internal static class Sniff
{
    private static readonly string[] Pages = ["<!doctype html", "<html"];
    private static readonly string[] Feeds = ["<?xml", "<rss", "<feed"];

    public static FileKind KindOf(ReadOnlySpan<byte> head)
    {
        var mark = ByteOrder.Of(head);
        var start = mark.Encoding.GetString(head[mark.MarkLength..]).TrimStart();
        return start switch
        {
            _ when start.StartsWith('{') => FileKind.JsonLines,
            _ when start.StartsWith("WARC/", StringComparison.Ordinal) => FileKind.Archive,
            _ when Pages.Any(p => start.StartsWith(p, StringComparison.OrdinalIgnoreCase)) => FileKind.Page,
            _ when Feeds.Any(p => start.StartsWith(p, StringComparison.OrdinalIgnoreCase)) => FileKind.Feed,
            _ => FileKind.Text,
        };
    }
}
