namespace Parallax.Ingest.Inputs;

/// <summary>One thing to read, or the reason why one of the inputs gives nothing to read.</summary>
internal abstract record InputItem
{
    private InputItem()
    {
    }

    /// <summary>A file.</summary>
    /// <param name="Source">The path as it is to be named.</param>
    /// <param name="FullPath">Where it is.</param>
    /// <param name="Kind">The kind by its name.</param>
    /// <param name="FromFolder">Whether it was met in a folder instead of being named itself.</param>
    public sealed record File(string Source, string FullPath, FileKind Kind, bool FromFolder) : InputItem;

    /// <summary>Standard input.</summary>
    public sealed record StandardInput : InputItem;

    /// <summary>Nothing to read, and why.</summary>
    public sealed record Refused(InputProblem Problem) : InputItem;
}
