using System.Security.Cryptography;
using System.Text;

namespace Parallax.Export.Evidence;

/// <summary>One entry of a package, as its manifest lists it.</summary>
/// <param name="Path">Its name in the package.</param>
/// <param name="MediaType">What its bytes are.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Sha256">Their SHA-256, in lower-case hexadecimal.</param>
internal sealed record PackageEntry(string Path, string MediaType, long Length, string Sha256)
{
    /// <summary>The one hash of a record and its reports: that of the two lines which sha256sum prints of them.</summary>
    public static string SealOf(IReadOnlyCollection<PackageEntry> entries)
    {
        var lines = new[] { EvidencePackage.Record, EvidencePackage.Reports }.Select(path => $"{entries.Single(e => e.Path == path).Sha256}  {path}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
