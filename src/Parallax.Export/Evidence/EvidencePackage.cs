using Parallax.Export.Formats;

namespace Parallax.Export.Evidence;

/// <summary><c>evidence.zip</c>: a record with all that it takes to check it: its reports, the bytes they were read from, and a manifest of
/// both.</summary>
internal static class EvidencePackage
{
    /// <summary>The name of the form, first in the manifest.</summary>
    public const string Schema = "parallax.evidence/1";

    public const string Record = "record.json";

    public const string Reports = "reports.jsonl";

    public const string Manifest = "manifest.json";

    public const string ReadMe = "README.txt";

    public static ExportFormat Format { get; } = new()
    {
        Name = "evidence.zip",
        Unit = "a package with the record, its reports, the bytes they were read from and a manifest",
        Use = "for handing on: parallax verify checks all of it on any machine, with no other file",
        IsBinary = true,
        Write = (record, output) => EvidenceWriter.Write(record, new() { Reports = [.. record.Reports.Select(r => r.Report)] }, output),
        WriteWith = EvidenceWriter.Write,
    };

    /// <summary>The path of a source in the package: its hash, whatever the file was called.</summary>
    public static string PathOf(string sha256) => $"sources/{sha256}";

    /// <summary>The text of <see cref="ReadMe"/>.</summary>
    public const string Instructions = """
        This is an evidence package of Parallax.

        record.json     what the reports come to: events, facts, people, links, each with the words for it
        reports.jsonl   the reports as they were taken in, a line each
        sources/        the bytes they were read from; each file is named by its SHA-256
        manifest.json   every other file with length and SHA-256, every source with its name, when it was
                        read and which reports came from it

        To check all of it:

            parallax verify FILE.zip

        To check it by hand, unpack it and run

            sha256sum README.txt record.json reports.jsonl sources/*

        Each sum has to be the one in manifest.json, and those of sources have to be their names. Where
        jq is at hand, this compares them:

            jq -r '.entries[] | "\(.sha256)  \(.path)"' manifest.json | sha256sum --check

        "seal" in manifest.json is the sum of two of these lines:

            sha256sum record.json reports.jsonl | sha256sum

        A claim of record.json names a report by its id, and "start" and "end" of its words in "text" or
        "title" of that report, counted in UTF-16 code units from 0, "end" not included.

        Nothing in the package can show that it is the package that was first made: whoever has to know
        compares the SHA-256 of manifest.json with one that was kept elsewhere.

        Where manifest.json has a "redaction", names of people were replaced by blocks of the same length,
        and the sources are left out. "seal" in "redaction" is that of the package with the names, and

            parallax verify FILE.zip --original THAT.zip

        checks that nothing but the names differs. The hashes of the texts with the names are still there:
        who has a text, or guesses a name, can tell by them whether it is the one.

        """;
}
