namespace Parallax.Ingest.Text;

/// <summary>Finds page furniture in bare text.</summary>
public static class Furniture
{
    /// <summary>The furniture of a text: lines such as <c>Image copyright …</c> or <c>Share this with …</c> anywhere, dates and bylines
    /// among the first lines, copyright lines among the last. Dates in running prose are never taken, nor is a date line where the
    /// text has several, as a chronicle does.</summary>
    public static FurnitureSpans Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FurnitureFinder(text).Find();
    }
}
