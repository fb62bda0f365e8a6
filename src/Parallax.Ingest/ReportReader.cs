using System.Security;
using Parallax.Ingest.Inputs;

namespace Parallax.Ingest;

/// <summary>Reads reports from files, folders, globs and standard input. Whatever the input holds, it is never a reason to throw:
/// what cannot be used is named among the problems, and the rest is read.</summary>
public static class ReportReader
{
    /// <summary>The most that is taken from one text file, or from one line of JSON: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Reads the reports of the inputs, in their order; files of a folder or a glob by ordinal path.</summary>
    /// <param name="inputs">Files, folders (with all below them, hidden ones aside), globs with <c>*</c> and <c>**</c>, and
    /// <c>-</c> for standard input. A file that is named twice is read once.</param>
    /// <param name="standardInput">What <c>-</c> stands for; it stays open. Needed only where <c>-</c> is among the inputs.</param>
    /// <param name="clock">Tells when each source was read; by default nobody does.</param>
    /// <param name="cancellation">Ends the reading between two files or lines.</param>
    /// <exception cref="ArgumentException">An input is null, or <c>-</c> is named without a standard input.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Intake Read(IReadOnlyList<string> inputs, Stream? standardInput = null, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        var intake = new IntakeBuilder();
        Read(inputs, intake, standardInput, clock, cancellation: cancellation);
        return intake.ToIntake();
    }

    /// <summary>Reads the reports of the inputs as the other does, and gives each away as it is read, so that they need never be held together. Equal reports are given each time.</summary>
    /// <param name="inputs">As for the other.</param>
    /// <param name="sink">Takes what comes of it.</param>
    /// <param name="standardInput">As for the other.</param>
    /// <param name="clock">As for the other.</param>
    /// <param name="holders">Who has a key that is made from a file's name: the full path of that file, or null where nobody has. A file that has one keeps it; another takes as many folders before
    /// its name as tell it apart. By default nobody has any.</param>
    /// <param name="cancellation">As for the other.</param>
    /// <exception cref="ArgumentException">As for the other.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static void Read(IReadOnlyList<string> inputs, IReportSink sink, Stream? standardInput = null, TimeProvider? clock = null, Func<string, string?>? holders = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(sink);
        if (inputs.Any(i => i is null))
        {
            throw new ArgumentException("An input is null; expected a path, a glob or '-'.", nameof(inputs));
        }
        if (standardInput is null && inputs.Contains("-", StringComparer.Ordinal))
        {
            throw new ArgumentException("'-' is among the inputs, but there is no standard input to read.", nameof(standardInput));
        }
        var items = InputList.Of(inputs, cancellation);
        var keys = new FileKeys(items.OfType<InputItem.File>().Select(f => f.FullPath), holders ?? (_ => null));
        var taker = new ReportTaker(sink);
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(item, keys, standardInput, new(taker, clock, cancellation));
        }
    }

    /// <summary>Reads the bytes of one source again, as they were read when they were given that name and key.</summary>
    /// <param name="bytes">The bytes; the stream stays open.</param>
    /// <param name="name">The <see cref="SourceFile.Name"/>; no file is looked for under it.</param>
    /// <param name="key">The <see cref="SourceFile.Key"/>.</param>
    /// <param name="cancellation">Ends the reading between two lines.</param>
    public static Intake ReadAgain(Stream bytes, string name, string key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var intake = new IntakeBuilder();
        var taker = new ReportTaker(intake);
        Guarded(name, taker, () => SourceReader.Read(bytes, new(name, key, FileKinds.Of(name), FromFolder: true), taker, cancellation));
        return intake.ToIntake();
    }

    private static void Read(InputItem item, FileKeys keys, Stream? standardInput, Reading reading)
    {
        switch (item)
        {
            case InputItem.Refused refused:
                reading.Intake.Add(refused.Problem);
                break;
            case InputItem.StandardInput:
                Guarded("-", reading.Intake, () => Take(standardInput!, new("-", "-", FileKind.Unknown, false), reading));
                break;
            case InputItem.File file:
                Guarded(file.Source, reading.Intake, () =>
                {
                    using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
                    Take(stream, new(file.Source, keys.Of(file.FullPath), file.Kind, file.FromFolder, file.FullPath), reading);
                });
                break;
        }
    }

    private static void Take(Stream stream, Source source, Reading reading)
    {
        var (captured, before) = (reading.Clock?.GetUtcNow(), reading.Intake.Reports);
        using var hashed = new HashedStream(stream);
        SourceReader.Read(hashed, source, reading.Intake, reading.Cancellation);
        if (reading.Intake.Reports > before)
        {
            var (length, sha256) = hashed.Finish();
            reading.Intake.Add(new SourceFile(source.Name, source.Key, length, sha256, captured));
        }
    }

    private static void Guarded(string source, ReportTaker intake, Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            intake.Add(Unreadable.Because(e).At(source));
        }
    }

    /// <summary>What the readings of one call have in common.</summary>
    private sealed record Reading(ReportTaker Intake, TimeProvider? Clock, CancellationToken Cancellation);
}
