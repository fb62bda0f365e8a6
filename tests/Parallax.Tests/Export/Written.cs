using System.Collections.Immutable;
using System.Text;
using Parallax.Export.Formats;

namespace Parallax.Tests.Export;

/// <summary>Records as formats write them.</summary>
internal static class Written
{
    /// <summary>The format of a name.</summary>
    public static ExportFormat Format(string name) => ExportFormats.All.Single(f => f.Name == name);

    /// <summary>The text of a record in a format.</summary>
    public static string As(string format, Record record) => As(format, record, out _);

    /// <summary>The same, with what it said of events left out.</summary>
    public static string As(string format, Record record, out ImmutableArray<string> said)
    {
        using var stream = new MemoryStream();
        said = Format(format).Write(record, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
