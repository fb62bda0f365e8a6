namespace Parallax.Cli;

/// <summary>The record that a command goes on with: made of reports, or read from a file.</summary>
/// <param name="Record">The record; null where there is none, which was said then.</param>
/// <param name="Taken">Its reports and what they were read from.</param>
internal sealed record Recorded(Record? Record, Taken Taken)
{
    /// <summary>What to end with, if all goes well from here.</summary>
    public int Code { get; init; } = Taken.Code;

    /// <summary>No record, and what to end with.</summary>
    public static Recorded Not(int code) => new(null, new([], 0)) { Code = code };
}
