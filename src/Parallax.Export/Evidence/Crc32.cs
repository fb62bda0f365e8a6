namespace Parallax.Export.Evidence;

/// <summary>The checksum that a ZIP file keeps of each entry; reading an entry does not check it.</summary>
internal struct Crc32()
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Of((uint)i))];

    private uint _state = ~0u;

    /// <summary>The checksum of all bytes so far.</summary>
    public readonly uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            _state = Table[(byte)(_state ^ b)] ^ (_state >> 8);
        }
    }

    private static uint Of(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }
        return value;
    }
}
