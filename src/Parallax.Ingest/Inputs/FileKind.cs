namespace Parallax.Ingest.Inputs;

/// <summary>What a file is by its name.</summary>
internal enum FileKind
{
    Unknown,
    Text,
    JsonLines,
    Json,
    Page,
    Feed,
    Archive,
}

/// <summary>The kinds of file by the end of their names.</summary>
internal static class FileKinds
{
    /// <summary>The kinds that are read from a folder, for messages.</summary>
    public const string Known = ".txt, .text, .jsonl, .ndjson or .json";

    public static FileKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".text" => FileKind.Text,
        ".jsonl" or ".ndjson" => FileKind.JsonLines,
        ".json" => FileKind.Json,
        ".html" or ".htm" or ".xhtml" => FileKind.Page,
        ".rss" or ".atom" or ".xml" => FileKind.Feed,
        ".warc" or ".mht" or ".mhtml" => FileKind.Archive,
        _ => FileKind.Unknown,
    };

    /// <summary>Whether a folder gives files of this kind.</summary>
    public static bool IsRead(FileKind kind) => kind is FileKind.Text or FileKind.JsonLines or FileKind.Json;

    public static Finding NotYet(FileKind kind) => new(
        kind switch
        {
            FileKind.Page => "an HTML page, which cannot be read yet",
            FileKind.Feed => "an XML file or feed, which cannot be read yet",
            _ => "a web archive, which cannot be read yet",
        },
        "plain text or JSON Lines, as in 'report.txt' or 'reports.jsonl'");
}
