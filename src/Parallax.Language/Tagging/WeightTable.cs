using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Parallax.Language.Tagging;

/// <summary>The weights of a linear model: for every feature a short row of labels with their weights, one byte each.</summary>
/// <remarks>Features are kept by their 32-bit hash alone ("hash kernel", Shi et al. 2009).</remarks>
internal sealed class WeightTable
{
    private readonly uint[] _rowKeys;
    private readonly int[] _starts;
    private readonly byte[] _cells;

    /// <summary>By open addressing: the key in the upper half, then 24 bits of the row's first cell, then its length; 0 where free.</summary>
    private readonly ulong[] _slots;

    private readonly uint _mask;

    private WeightTable(uint[] rowKeys, byte[] lengths, byte[] cells)
    {
        (_rowKeys, _cells) = (rowKeys, cells);
        _starts = new int[rowKeys.Length + 1];
        _mask = BitOperations.RoundUpToPowerOf2((uint)Math.Max(rowKeys.Length, 8) * 3 / 2) - 1;
        _slots = new ulong[_mask + 1];
        for (var row = 0; row < rowKeys.Length; row++)
        {
            _starts[row + 1] = _starts[row] + (lengths[row] * 2);
            var slot = rowKeys[row] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }
            _slots[slot] = ((ulong)rowKeys[row] << 32) | ((ulong)(uint)(_starts[row] / 2) << 8) | lengths[row];
        }
        if (_starts[^1] != cells.Length)
        {
            throw new InvalidDataException("The language model is damaged: its rows do not fill its cells.");
        }
    }

    /// <summary>The number of features.</summary>
    public int Count => _rowKeys.Length;

    /// <summary>Adds the weights of the features to the scores.</summary>
    /// <param name="scores">One for every label.</param>
    /// <param name="keys">The features, at most <see cref="TagTemplates.MaxCount"/>.</param>
    public void AddTo(Span<short> scores, ReadOnlySpan<uint> keys)
    {
        // all places are read before any is looked at: the processor can then wait for many of them at once
        Span<ulong> rows = stackalloc ulong[TagTemplates.MaxCount];
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref var cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        for (var i = 0; i < keys.Length; i++)
        {
            rows[i] = Unsafe.Add(ref slots, keys[i] & _mask);
        }
        var found = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var row = rows[i];
            if (row != 0 && (uint)(row >> 32) != keys[i])
            {
                row = FindNext(keys[i]);
            }
            rows[found] = row;
            found += row == 0 ? 0 : 1;
            Fetch(ref Unsafe.Add(ref cells, First(row)));
        }
        ref var sums = ref MemoryMarshal.GetReference(scores);
        foreach (var row in rows[..found])
        {
            var at = First(row);
            for (var end = at + ((nint)(row & 0xFF) * 2); at < end; at += 2)
            {
                Unsafe.Add(ref sums, Unsafe.Add(ref cells, at)) += (sbyte)Unsafe.Add(ref cells, at + 1); // below 32,768 also where all keys weigh most
            }
        }
    }

    /// <summary>Lets the processor look for features that will be asked for soon.</summary>
    public unsafe void Fetch(ReadOnlySpan<uint> keys)
    {
        if (!Sse.IsSupported)
        {
            return;
        }
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        foreach (var key in keys)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref slots, key & _mask)));
        }
    }

    /// <summary>Makes a table; rows must be in ascending order of their keys.</summary>
    public static WeightTable Create(IEnumerable<(uint Key, List<(byte Label, sbyte Weight)> Cells)> rows)
    {
        var (keys, lengths, cells) = (new List<uint>(), new List<byte>(), new List<byte>());
        foreach (var (key, row) in rows)
        {
            keys.Add(key);
            lengths.Add((byte)row.Count);
            foreach (var (label, weight) in row)
            {
                cells.Add(label);
                cells.Add((byte)weight);
            }
        }
        return new([.. keys], [.. lengths], [.. cells]);
    }

    public byte[] ToBytes()
    {
        var lengths = new byte[_rowKeys.Length];
        for (var row = 0; row < lengths.Length; row++)
        {
            lengths[row] = (byte)((_starts[row + 1] - _starts[row]) / 2);
        }
        return new SectionWriter().Array<uint>(_rowKeys).Array<byte>(lengths).Array<byte>(_cells).ToBytes();
    }

    public static WeightTable FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new SectionReader(bytes);
        return new(reader.Array<uint>(), reader.Array<byte>(), reader.Array<byte>());
    }

    private static nint First(ulong slot) => (nint)((slot >> 8) & 0xFFFFFF) * 2;

    /// <summary>Lets the processor bring the cells into its cache while it goes on.</summary>
    private static unsafe void Fetch(ref byte cell)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref cell));
        }
    }

    /// <summary>The slot of a key that is not at its first place; 0 where there is none.</summary>
    private ulong FindNext(uint key)
    {
        for (var slot = (key + 1) & _mask; ; slot = (slot + 1) & _mask)
        {
            var found = _slots[slot];
            if (found == 0 || (uint)(found >> 32) == key)
            {
                return found;
            }
        }
    }
}
