namespace Parallax.Ingest.Inputs;

/// <summary>A stream whose first bytes were read already and come again. Disposing it leaves the other stream open.</summary>
internal sealed class PrefixedStream(byte[] prefix, Stream rest) : ForwardReader
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == prefix.Length)
        {
            return rest.Read(buffer);
        }
        var count = Math.Min(buffer.Length, prefix.Length - _position);
        prefix.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
