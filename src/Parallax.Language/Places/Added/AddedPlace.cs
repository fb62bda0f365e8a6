using System.Buffers.Binary;
using System.Text;

namespace Parallax.Language.Places.Added;

/// <summary>A place as the index keeps it.</summary>
/// <param name="Id">The number of its row in the dump; a row with the same number takes its place.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Latitude">Degrees north, kept to five decimals.</param>
/// <param name="Longitude">Degrees east, kept to five decimals.</param>
/// <param name="Population">People; 0 where unknown.</param>
internal readonly record struct AddedPlace(int Id, string Name, PlaceKind Kind, double Latitude, double Longitude, long Population)
{
    /// <summary>Bytes before the code of the province.</summary>
    private const int FixedLength = 24;

    private const byte AreaBit = 0x40;
    private const byte OtherNameBit = 0x80;
    private const double Scale = 100_000;

    /// <summary>ISO 3166 alpha-2 code; null for international waters.</summary>
    public string? Country { get; init; }

    /// <summary>The dump's code of the first-level division; null where it gives none.</summary>
    public string? Province { get; init; }

    /// <summary>Whether it covers an area: a sea, a region, a desert.</summary>
    public bool IsArea { get; init; }

    /// <summary>Whether it is kept here under one of its other names.</summary>
    public bool IsOtherName { get; init; }

    /// <summary>Writes it; gives the number of bytes. Population and number stand first, as they order the places of a name.</summary>
    public int Write(Span<byte> to)
    {
        BinaryPrimitives.WriteInt64LittleEndian(to, Population);
        BinaryPrimitives.WriteInt32LittleEndian(to[8..], Id);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], (int)Math.Round(Latitude * Scale));
        BinaryPrimitives.WriteInt32LittleEndian(to[16..], (int)Math.Round(Longitude * Scale));
        to[20] = (byte)((int)Kind | (IsArea ? AreaBit : 0) | (IsOtherName ? OtherNameBit : 0));
        to[21] = (byte)(Country?[0] ?? 0);
        to[22] = (byte)(Country?[1] ?? 0);
        var province = Encoding.UTF8.GetBytes(Province ?? "", to[FixedLength..]);
        to[FixedLength - 1] = checked((byte)province);
        return FixedLength + province + Encoding.UTF8.GetBytes(Name, to[(FixedLength + province)..]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static AddedPlace Read(ReadOnlySpan<byte> from)
    {
        var name = FixedLength + from[FixedLength - 1];
        return new(IdOf(from), Encoding.UTF8.GetString(from[name..]), (PlaceKind)(from[20] & 0x0F),
            BinaryPrimitives.ReadInt32LittleEndian(from[12..]) / Scale, BinaryPrimitives.ReadInt32LittleEndian(from[16..]) / Scale, PopulationOf(from))
        {
            Country = from[21] == 0 ? null : string.Create(2, (First: (char)from[21], Second: (char)from[22]), static (to, c) => (to[0], to[1]) = c),
            Province = name == FixedLength ? null : Encoding.UTF8.GetString(from[FixedLength..name]),
            IsArea = (from[20] & AreaBit) != 0,
            IsOtherName = (from[20] & OtherNameBit) != 0,
        };
    }

    /// <summary>The population of a written place.</summary>
    public static long PopulationOf(ReadOnlySpan<byte> from) => BinaryPrimitives.ReadInt64LittleEndian(from);

    /// <summary>The number of a written place.</summary>
    public static int IdOf(ReadOnlySpan<byte> from) => BinaryPrimitives.ReadInt32LittleEndian(from[8..]);
}
