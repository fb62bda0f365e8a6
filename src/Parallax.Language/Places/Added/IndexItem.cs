using System.Buffers.Binary;

namespace Parallax.Language.Places.Added;

/// <summary>A name with one place, in bytes: the hash of the name, the lengths of both, the name, the place.</summary>
internal static class IndexItem
{
    /// <summary>Bytes before the name.</summary>
    public const int HeadSize = 12;

    /// <summary>Writes an item; gives the number of bytes.</summary>
    public static int Write(Span<byte> to, ReadOnlySpan<byte> key, ReadOnlySpan<byte> place)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(to, IndexHeader.Hash(key));
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], checked((ushort)key.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(to[10..], checked((ushort)place.Length));
        key.CopyTo(to[HeadSize..]);
        place.CopyTo(to[(HeadSize + key.Length)..]);
        return HeadSize + key.Length + place.Length;
    }

    /// <summary>The length of the whole item that begins here.</summary>
    public static int Length(ReadOnlySpan<byte> item) => HeadSize + KeyLength(item) + BinaryPrimitives.ReadUInt16LittleEndian(item[10..]);

    /// <summary>The hash of the name.</summary>
    public static ulong Hash(ReadOnlySpan<byte> item) => BinaryPrimitives.ReadUInt64LittleEndian(item);

    /// <summary>The name.</summary>
    public static ReadOnlySpan<byte> Key(ReadOnlySpan<byte> item) => item.Slice(HeadSize, KeyLength(item));

    /// <summary>The place.</summary>
    public static ReadOnlySpan<byte> Place(ReadOnlySpan<byte> item) => item[(HeadSize + KeyLength(item))..Length(item)];

    /// <summary>The order of the index: by hash, name, population from the largest, number.</summary>
    public static int Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var order = Hash(a).CompareTo(Hash(b));
        if (order == 0)
        {
            order = Key(a).SequenceCompareTo(Key(b));
        }
        if (order != 0)
        {
            return order;
        }
        var left = Place(a);
        var right = Place(b);
        order = AddedPlace.PopulationOf(right).CompareTo(AddedPlace.PopulationOf(left));
        return order != 0 ? order : AddedPlace.IdOf(left).CompareTo(AddedPlace.IdOf(right));
    }

    private static int KeyLength(ReadOnlySpan<byte> item) => BinaryPrimitives.ReadUInt16LittleEndian(item[8..]);
}
