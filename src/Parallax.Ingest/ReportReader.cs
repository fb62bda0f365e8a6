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
    /// <param name="cancellation">Ends the reading between two files or lines.</param>
    /// <exception cref="ArgumentException">An input is null, or <c>-</c> is named without a standard input.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Intake Read(IReadOnlyList<string> inputs, Stream? standardInput = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Any(i => i is null))
        {
            throw new ArgumentException("An input is null; expected a path, a glob or '-'.", nameof(inputs));
        }
        if (standardInput is null && inputs.Contains("-", StringComparer.Ordinal))
        {
            throw new ArgumentException("'-' is among the inputs, but there is no standard input to read.", nameof(standardInput));
        }
        var items = InputList.Of(inputs, cancellation);
        var keys = new FileKeys(items.OfType<InputItem.File>().Select(f => f.FullPath));
        var intake = new IntakeBuilder();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(item, keys, standardInput, intake, cancellation);
        }
        return intake.ToIntake();
    }

    private static void Read(InputItem item, FileKeys keys, Stream? standardInput, IntakeBuilder intake, CancellationToken cancellation)
    {
        switch (item)
        {
            case InputItem.Refused refused:
                intake.Add(refused.Problem);
                break;
            case InputItem.StandardInput:
                Guarded("-", intake, () => SourceReader.Read(standardInput!, new("-", "-", FileKind.Unknown, false), intake, cancellation));
                break;
            case InputItem.File file:
                Guarded(file.Source, intake, () =>
                {
                    using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
                    SourceReader.Read(stream, new(file.Source, keys.Of(file.FullPath), file.Kind, file.FromFolder), intake, cancellation);
                });
                break;
        }
    }

    private static void Guarded(string source, IntakeBuilder intake, Action read)
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
}
