using System.Text;

namespace Parallax.Language.Places.Added;

/// <summary>Brings names and places into the order of the index, however many there are: what fills the room is sorted and put into a file.</summary>
/// <param name="folder">Where the files are made.</param>
/// <param name="room">Bytes held in memory.</param>
internal sealed class IndexSorter(string folder, int room)
{
    private readonly byte[] _arena = new byte[room];
    private readonly List<(ulong Hash, int At)> _items = [];
    private readonly List<string> _files = [];
    private readonly byte[] _place = new byte[1 << 12];
    private readonly byte[] _key = new byte[1 << 12];
    private int _used;

    /// <summary>Adds a place under a name in the form in which names are compared.</summary>
    public void Add(string key, in AddedPlace place)
    {
        var keyLength = Encoding.UTF8.GetBytes(key, _key);
        var placeLength = place.Write(_place);
        if (_used + IndexItem.HeadSize + keyLength + placeLength > _arena.Length)
        {
            Spill();
        }
        var to = _arena.AsSpan(_used);
        var length = IndexItem.Write(to, _key.AsSpan(0, keyLength), _place.AsSpan(0, placeLength));
        _items.Add((IndexItem.Hash(to), _used));
        _used += length;
    }

    /// <summary>All that was added, in sorted runs.</summary>
    public IReadOnlyList<string> Finish()
    {
        Spill();
        return _files;
    }

    private void Spill()
    {
        if (_items.Count == 0)
        {
            return;
        }
        _items.Sort((a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : IndexItem.Compare(_arena.AsSpan(a.At), _arena.AsSpan(b.At)));
        var path = Path.Combine(folder, $"{_files.Count}.run");
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            foreach (var (_, at) in _items)
            {
                file.Write(_arena, at, IndexItem.Length(_arena.AsSpan(at)));
            }
        }
        _files.Add(path);
        _items.Clear();
        _used = 0;
    }
}
