namespace Parallax.Ingest;

/// <summary>The refusals of inputs that hold nothing.</summary>
internal static class Empty
{
    public static readonly Finding File = new("an empty file", "a report's text, or one JSON object per line");

    public static readonly Finding Blank = new("white space only", "a report's text, or one JSON object per line");
}
