using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Text;

namespace Parallax.Language.Places.Added;

/// <summary>The user's own names, read from one file that is mapped into memory: opening costs the same whatever its size. Safe for use by
/// several threads.</summary>
internal sealed unsafe class GazetteerIndex : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _bytes;

    private GazetteerIndex(string path, FileStream stream)
    {
        Path = path;
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _bytes);
        Header = IndexHeader.From(new(_bytes, IndexHeader.Size), stream.Length) ?? throw Damaged();
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Its head.</summary>
    public IndexHeader Header { get; }

    /// <summary>Opens the index of a folder; null where it has none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged; the message names it.</exception>
    public static GazetteerIndex? Open(string folder)
    {
        var path = System.IO.Path.Combine(folder, IndexHeader.FileName);
        if (!File.Exists(path))
        {
            return null;
        }
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
        if (stream.Length < IndexHeader.Size)
        {
            stream.Dispose();
            throw Damaged(path);
        }
        return new(path, stream);
    }

    /// <summary>The places of a name, the most populous first.</summary>
    /// <param name="key">The name in the form in which names are compared.</param>
    /// <param name="most">How many to give at most.</param>
    public List<AddedPlace> Find(string key, int most = int.MaxValue)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
        var found = new List<AddedPlace>();
        try
        {
            var at = Locate(bytes);
            while (at > 0 && found.Count < most && BlockAt(at) is { IsEmpty: false } place)
            {
                found.Add(AddedPlace.Read(place));
                at += 2 + place.Length;
            }
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw Damaged();
        }
        return found;
    }

    /// <summary>The names of provinces by country, dot and code.</summary>
    public SortedDictionary<string, string> Provinces()
    {
        var provinces = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var at = Header.Provinces; at < Header.Length;)
        {
            var code = BlockAt(at);
            var name = BlockAt(at + 2 + code.Length);
            provinces[Encoding.UTF8.GetString(code)] = Encoding.UTF8.GetString(name);
            at += 4 + code.Length + name.Length;
        }
        return provinces;
    }

    /// <summary>Bytes that stand after their length.</summary>
    public ReadOnlySpan<byte> BlockAt(long at)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(Slice(at, 2));
        return Slice(at + 2, length);
    }

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    /// <summary>Where the places of a name begin; 0 where it is not there.</summary>
    private long Locate(ReadOnlySpan<byte> key)
    {
        var hash = IndexHeader.Hash(key);
        for (var row = FirstRow(hash); row < Header.Names && HashOf(row) == hash; row++)
        {
            var at = BinaryPrimitives.ReadInt64LittleEndian(Slice(Header.Table + row * IndexHeader.RowSize + 8, 8));
            if (BlockAt(at).SequenceEqual(key))
            {
                return at + 2 + key.Length;
            }
        }
        return 0;
    }

    /// <summary>The first row whose hash is not smaller. Hashes are spread evenly, so a guess by proportion is close; every other step
    /// halves, so that no distribution makes it slow.</summary>
    private long FirstRow(ulong hash)
    {
        var (low, high, guess) = (0L, Header.Names, true);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (guess && high - low > 8)
            {
                var (first, last) = (HashOf(low), HashOf(high - 1));
                if (hash <= first)
                {
                    return low;
                }
                if (hash > last)
                {
                    return high;
                }
                middle = low + (long)((hash - first) / (double)(last - first) * (high - 1 - low));
                middle = Math.Clamp(middle, low, high - 1);
            }
            guess = !guess;
            (low, high) = HashOf(middle) < hash ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private ulong HashOf(long row) => BinaryPrimitives.ReadUInt64LittleEndian(Slice(Header.Table + row * IndexHeader.RowSize, 8));

    private ReadOnlySpan<byte> Slice(long at, int length) =>
        at >= 0 && at + length <= Header.Length ? new(_bytes + at, length) : throw Damaged();

    private InvalidDataException Damaged() => Damaged(Path);

    private static InvalidDataException Damaged(string path) =>
        new($"'{path}' is not a whole index of places; delete it and add the dumps again with 'parallax gazetteer add'.");
}
