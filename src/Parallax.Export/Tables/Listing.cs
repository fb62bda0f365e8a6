namespace Parallax.Export.Tables;

/// <summary>Several texts in one cell.</summary>
internal static class Listing
{
    private const char Separator = '|';

    /// <summary>The texts, each without the bar that separates them.</summary>
    public static string Of(IEnumerable<string> texts) => string.Join(Separator, texts.Select(t => t.Replace(Separator, '/')));
}
