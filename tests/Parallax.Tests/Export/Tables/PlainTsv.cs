namespace Parallax.Tests.Export.Tables;

/// <summary>Reads rows parted by tabs as the plainest readers do, by cutting at every line feed and every tab, and refuses rows of different length.</summary>
internal static class PlainTsv
{
    public static List<string[]> Parse(string text)
    {
        text.ShouldEndWith("\n");
        var rows = text[..^1].Split('\n').Select(r => r.Split('\t')).ToList();
        return rows.All(r => r.Length == rows[0].Length) ? rows : throw new FormatException("Rows differ in length.");
    }

    /// <summary>The rows by the names of the first one.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        var rows = Parse(text);
        return [.. rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }
}
