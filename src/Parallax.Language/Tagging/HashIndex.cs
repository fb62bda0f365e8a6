using System.Numerics;

namespace Parallax.Language.Tagging;

/// <summary>Finds the position of a 32-bit hash in an array of distinct ones, by open addressing.</summary>
internal sealed class HashIndex
{
    private readonly uint[] _hashes;
    private readonly int[] _slots;
    private readonly uint _mask;

    public HashIndex(uint[] hashes)
    {
        _hashes = hashes;
        _mask = BitOperations.RoundUpToPowerOf2((uint)Math.Max(hashes.Length, 8) * 2) - 1;
        _slots = new int[_mask + 1];
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = hashes[i] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }
            _slots[slot] = i + 1;
        }
    }

    /// <summary>The position of the hash; -1 where it is not there.</summary>
    public int Find(uint hash)
    {
        for (var slot = hash & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_hashes[_slots[slot] - 1] == hash)
            {
                return _slots[slot] - 1;
            }
        }
        return -1;
    }
}
