using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Parallax.Tests.Language.Places.Added;

/// <summary>Writes small dumps.</summary>
internal static class Dump
{
    /// <summary>A row; what is not named is as in most rows.</summary>
    public static string Row(int id, string name, double latitude = 10, double longitude = 20, string feature = "P.PPL", string country = "US",
        string admin1 = "", string population = "0", string others = "", string? ascii = null) => string.Join('\t',
        id, name, ascii ?? name, others, latitude.ToString(CultureInfo.InvariantCulture), longitude.ToString(CultureInfo.InvariantCulture),
        feature[..1], feature[2..], country, "", admin1, "", "", "", population, "", "12", "Etc/UTC", "2020-01-31");

    public static string Text(params IEnumerable<string> rows) => string.Concat(rows.Select(r => r + "\n"));

    /// <summary>A zip of texts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    /// <summary>Rows of made-up towns.</summary>
    public static IEnumerable<string> Towns(int count)
    {
        string[] parts = ["ba", "ker", "lo", "min", "nu", "rad", "te", "sov", "vi", "zul"];
        return Enumerable.Range(1, count).Select(i =>
        {
            var name = new StringBuilder();
            for (var rest = i; rest > 0; rest /= parts.Length)
            {
                name.Append(parts[rest % parts.Length]);
            }
            return Row(i, char.ToUpperInvariant(name[0]) + name.ToString()[1..], i % 120 - 60, i % 300 - 150, population: $"{i % 5000}");
        });
    }
}
