using Parallax.Ingest.Inputs;
using Parallax.Ingest.Json;
using Parallax.Ingest.Text;

namespace Parallax.Ingest;

/// <summary>What is known of a stream besides its bytes.</summary>
/// <param name="Name">The path as it is to be named, or <c>-</c>.</param>
/// <param name="Key">The key of a report that has none of its own.</param>
/// <param name="Kind">The kind by the file's name.</param>
/// <param name="FromFolder">Whether it was met in a folder instead of being named itself.</param>
/// <param name="Path">Where the file is; null where it is none.</param>
internal sealed record Source(string Name, string Key, FileKind Kind, bool FromFolder, string? Path = null);

/// <summary>Tells what a stream holds and has it read accordingly.</summary>
internal static class SourceReader
{
    private const int HeadBytes = 8192;

    public static void Read(Stream stream, Source source, ReportTaker intake, CancellationToken cancellation)
    {
        var head = ReadHead(stream);
        if (head.Length == 0)
        {
            intake.Add(Empty.File.At(source.Name));
            return;
        }
        if (BinaryKinds.NameOf(head) is { } name)
        {
            intake.Add(BinaryKinds.Refusal(name).At(source.Name));
            return;
        }
        if (TextDecoder.ZeroByte(head) is { } finding)
        {
            intake.Add(finding.At(source.Name));
            return;
        }
        using var whole = new PrefixedStream(head, stream);
        var kind = source.Kind == FileKind.Unknown ? Sniff.KindOf(head) : source.Kind;
        switch (kind)
        {
            case FileKind.JsonLines:
                JsonLines.Read(whole, source, intake, cancellation);
                break;
            case FileKind.Json:
                JsonFile.Read(whole, source, intake, cancellation);
                break;
            case FileKind.Page or FileKind.Feed or FileKind.Archive:
                intake.Add(FileKinds.NotYet(kind).At(source.Name));
                break;
            default:
                BareText.Read(whole, source, intake);
                break;
        }
    }

    private static byte[] ReadHead(Stream stream)
    {
        var head = new byte[HeadBytes];
        var count = stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        return count == HeadBytes ? head : head[..count];
    }
}
