using Parallax.Export.Dossiers;
using Parallax.Export.Evidence;
using Parallax.Ingest;

namespace Parallax.Cli;

/// <summary>What <c>verify</c> does with packages.</summary>
internal sealed class PackageVerifier(Surroundings world, CancellationToken cancellation)
{
    /// <summary>Whether a path leads to a package: a file that begins as ZIP files do, or is named as one.</summary>
    public static bool IsPackage(string path)
    {
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        try
        {
            using var file = path == "-" ? Stream.Null : File.OpenRead(path);
            var head = new byte[4];
            return file.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && head.AsSpan().SequenceEqual("PK\u0003\u0004"u8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // whoever reads it as a record says why it cannot be
        }
    }

    /// <summary>Checks a package and, where one is given, that it is another but for names; gives the exit code.</summary>
    public int Run(string path, string? original)
    {
        var code = Check(path, mustBeRedacted: original is not null);
        if (code != ExitCode.Done || original is null)
        {
            return code;
        }
        code = Check(original, mustBeRedacted: false);
        return code == ExitCode.Done ? Compare(path, original) : code;
    }

    private int Check(string path, bool mustBeRedacted) => Guarded(path, () =>
    {
        using var file = File.OpenRead(path);
        var found = EvidenceVerifier.Check(file, (bytes, name, key) => ReportReader.ReadAgain(bytes, name, key, cancellation).Reports);
        if (found.First is { } first)
        {
            return Say(ExitCode.VerificationFailed, $"{path}: {first}");
        }
        if (mustBeRedacted && !found.IsRedacted)
        {
            return Say(ExitCode.WrongUsage, $"{path}: no names were taken out of this package; expected one made with --redact before --original.");
        }
        Tell(path, found);
        return ExitCode.Done;
    });

    private int Compare(string path, string original) => Guarded(path, () =>
    {
        using var redacted = File.OpenRead(path);
        using var whole = File.OpenRead(original);
        if (EvidenceVerifier.Compare(redacted, whole) is { } first)
        {
            return Say(ExitCode.VerificationFailed, $"{path}: {first}");
        }
        using var output = world.OutputText();
        output.WriteLine($"{path}: nothing but names differs from {original}.");
        return ExitCode.Done;
    });

    private void Tell(string path, PackageVerification found)
    {
        var record = found.Record!;
        if (found.ReadOtherwise > 0)
        {
            world.Say($"{path}: another version made it; this one reads {Phrases.Count(found.ReadOtherwise, "report")} otherwise from the sources. Their texts have the hashes that the record gives.");
        }
        using var output = world.OutputText();
        output.WriteLine($"{path}: verified {Phrases.Count(record.Reports, "report")} {(found.IsRedacted ? "without names" : $"from {Phrases.Count(found.Sources, "source")}")}, "
            + $"{Phrases.Count(record.Mentions, "mention")}, {Phrases.Count(record.Claims, "claim")} and {Phrases.Count(record.Quotations, "quotation")}.");
        output.WriteLine($"{path}: its manifest has the SHA-256 {found.Manifest}.");
    }

    private int Guarded(string path, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return Say(ExitCode.NothingUsable, $"{path}: {e.Message}");
        }
    }

    private int Say(int code, string message)
    {
        world.Say(message);
        return code;
    }
}
