namespace Parallax.Language.Places.Added;

/// <summary>Items in the order of the index, one at a time.</summary>
internal abstract class IndexRun : IDisposable
{
    /// <summary>Room for the item at hand.</summary>
    protected byte[] Bytes { get; set; } = new byte[1 << 10];

    /// <summary>The item at hand; of the last <see cref="Next"/> that gave true.</summary>
    public ReadOnlySpan<byte> Item => Bytes;

    /// <summary>Goes to the next item; false at the end.</summary>
    public abstract bool Next();

    /// <summary>All items of several runs in order.</summary>
    public static void Merge(IEnumerable<IndexRun> runs, Action<IndexRun> item, CancellationToken cancellation)
    {
        var order = new PriorityQueue<IndexRun, IndexRun>(Comparer<IndexRun>.Create((a, b) => IndexItem.Compare(a.Item, b.Item)));
        foreach (var run in runs.Where(r => r.Next()))
        {
            order.Enqueue(run, run);
        }
        for (var count = 0; order.TryDequeue(out var run, out _); count++)
        {
            if (count % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
            item(run);
            if (run.Next())
            {
                order.Enqueue(run, run);
            }
        }
    }

    public abstract void Dispose();

    /// <summary>Makes room for an item.</summary>
    protected void Hold(int length)
    {
        if (Bytes.Length < length)
        {
            Bytes = new byte[length * 2];
        }
    }
}

/// <summary>A run in a file.</summary>
internal sealed class FileRun(string path) : IndexRun
{
    private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
    private readonly byte[] _head = new byte[IndexItem.HeadSize];

    public override bool Next()
    {
        if (_file.ReadAtLeast(_head, _head.Length, throwOnEndOfStream: false) == 0)
        {
            return false;
        }
        var length = IndexItem.Length(_head);
        Hold(length);
        _head.CopyTo(Bytes, 0);
        _file.ReadExactly(Bytes.AsSpan(_head.Length, length - _head.Length));
        return true;
    }

    public override void Dispose() => _file.Dispose();
}

/// <summary>The items of an index, without those of the given places.</summary>
internal sealed class OldRun(GazetteerIndex index, PlaceNumbers without) : IndexRun
{
    private long _at = IndexHeader.Size;
    private long _keyAt;
    private bool _inside;

    public override bool Next()
    {
        while (_at < index.Header.Table)
        {
            if (!_inside)
            {
                (_keyAt, _inside) = (_at, true);
                _at += 2 + index.BlockAt(_at).Length;
            }
            var place = index.BlockAt(_at);
            _at += 2 + place.Length;
            if (place.IsEmpty)
            {
                _inside = false;
            }
            else if (!without.Has(AddedPlace.IdOf(place)))
            {
                var key = index.BlockAt(_keyAt);
                Hold(IndexItem.HeadSize + key.Length + place.Length);
                IndexItem.Write(Bytes, key, place);
                return true;
            }
        }
        return false;
    }

    /// <summary>The index belongs to who opened it.</summary>
    public override void Dispose()
    {
    }
}
