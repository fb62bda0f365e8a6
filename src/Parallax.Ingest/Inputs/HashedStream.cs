using System.Security.Cryptography;

namespace Parallax.Ingest.Inputs;

/// <summary>A stream that keeps count and SHA-256 of the bytes read through it. Disposing it leaves the other stream open.</summary>
internal sealed class HashedStream(Stream stream) : ForwardReader
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _length;

    /// <summary>Reads what is left, and gives length and SHA-256 of all.</summary>
    public (long Length, string Sha256) Finish()
    {
        var chunk = new byte[1 << 16];
        while (Read(chunk) > 0)
        {
        }
        return (_length, Convert.ToHexStringLower(_hash.GetHashAndReset()));
    }

    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        _hash.AppendData(buffer[..count]);
        _length += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
        }
        base.Dispose(disposing);
    }
}
