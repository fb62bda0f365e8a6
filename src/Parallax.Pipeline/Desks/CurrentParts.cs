using System.Buffers.Binary;
using System.Security.Cryptography;
using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>The parts that a store holds, by what they hash to: so that a record can be compared with them without reading them all again.</summary>
internal sealed class CurrentParts
{
    private readonly Dictionary<(PartKind Kind, string Id), UInt128> _parts = [];
    private readonly IDeskStore _store;

    private CurrentParts(IDeskStore store) => _store = store;

    /// <summary>Reads the parts of a store as they are in the snapshot.</summary>
    public static CurrentParts Of(IDeskStore store, IDeskSnapshot snapshot)
    {
        var parts = new CurrentParts(store);
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            foreach (var part in snapshot.Parts(kind))
            {
                parts._parts.Add((kind, part.Id), HashOf(part));
            }
        }
        return parts;
    }

    /// <summary>Whether the store holds this part just so.</summary>
    public bool Holds(StoredPart part) => _parts.TryGetValue((part.Kind, part.Id), out var hash) && hash == HashOf(part);

    /// <summary>The parts that are held and not among these, by kind and id.</summary>
    public IEnumerable<(PartKind Kind, string Id)> NotAmong(HashSet<(PartKind, string)> ids) =>
        _parts.Keys.Where(k => !ids.Contains(k)).OrderBy(k => k.Kind).ThenBy(k => k.Id, StringComparer.Ordinal);

    /// <summary>What the store holds of a part; null where it holds none.</summary>
    public ReadOnlyMemory<byte>? BodyOf(PartKind kind, string id)
    {
        if (!_parts.ContainsKey((kind, id)))
        {
            return null;
        }
        using var snapshot = _store.Read();
        return snapshot.Part(kind, id)?.Body;
    }

    /// <summary>Follows a difference that the store has taken.</summary>
    public void Apply(RecordDifference difference)
    {
        foreach (var change in difference.Parts)
        {
            if (change.After is { } part)
            {
                _parts[(change.Kind, change.Id)] = HashOf(part);
            }
            else
            {
                _parts.Remove((change.Kind, change.Id));
            }
        }
    }

    /// <summary>Of place and content: a part that moves is another.</summary>
    private static UInt128 HashOf(StoredPart part)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(part.Order));
        hash.AppendData([0]);
        hash.AppendData(part.Body.Span);
        Span<byte> bytes = stackalloc byte[32];
        hash.GetHashAndReset(bytes);
        return BinaryPrimitives.ReadUInt128LittleEndian(bytes);
    }
}
