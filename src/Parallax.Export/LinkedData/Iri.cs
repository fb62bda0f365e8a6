using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Parallax.Export.LinkedData;

/// <summary>Names of things, made of their ids: <c>p:</c> stands for <c>urn:parallax:</c>. Ids are most of the document and are written without making a string of each.</summary>
internal static class Iri
{
    private const string Prefix = "p:";
    private const int Length = 20;

    public static string Of<T>(Id<T> id)
        where T : IIdentified => Prefix + id;

    public static string OfOutlet(string outlet) => $"{Prefix}outlet:{Uri.EscapeDataString(outlet)}";

    public static string OfOrigin(string origin) => $"{Prefix}origin:{Uri.EscapeDataString(origin)}";

    public static string OfRun(string hash) => $"{Prefix}run:{hash}";

    /// <summary>Writes a member that names one thing.</summary>
    public static void Name<T>(this Utf8JsonWriter json, JsonEncodedText member, Id<T> id)
        where T : IIdentified
    {
        json.WritePropertyName(member);
        json.NameValue(id);
    }

    /// <summary>Writes a member that names several things.</summary>
    public static void Names<T>(this Utf8JsonWriter json, JsonEncodedText member, IEnumerable<Id<T>> ids)
        where T : IIdentified
    {
        json.WriteStartArray(member);
        foreach (var id in ids)
        {
            json.NameValue(id);
        }
        json.WriteEndArray();
    }

    /// <summary>Writes the name of a thing.</summary>
    public static void NameValue<T>(this Utf8JsonWriter json, Id<T> id)
        where T : IIdentified
    {
        Span<byte> name = stackalloc byte[Length];
        Write(id, name);
        json.WriteStringValue(name);
    }

    /// <summary>Writes the name of the text or the title of a report, into which positions count.</summary>
    public static void Name(this Utf8JsonWriter json, JsonEncodedText member, Report report, TextField field)
    {
        var part = Wording.Of(field);
        Span<byte> name = stackalloc byte[Length + 16];
        Write(report.Id, name);
        name[Length] = (byte)':';
        var length = Length + 1 + Encoding.ASCII.GetBytes(part, name[(Length + 1)..]);
        json.WriteString(member, name[..length]);
    }

    private static void Write<T>(Id<T> id, Span<byte> name)
        where T : IIdentified
    {
        Span<byte> value = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(value, id.Value);
        (name[0], name[1], name[2], name[3]) = ((byte)Prefix[0], (byte)Prefix[1], (byte)T.IdPrefix, (byte)'-');
        Convert.TryToHexStringLower(value, name[4..], out _);
    }
}
