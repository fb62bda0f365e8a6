namespace Parallax.Export.Codes;

/// <summary>The tables that are built into the program: formats must give the same bytes wherever it runs.</summary>
internal static class ShippedTable
{
    /// <summary>The bytes of a table.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(ShippedTable).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
