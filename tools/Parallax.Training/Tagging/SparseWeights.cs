namespace Parallax.Training.Tagging;

/// <summary>Weights of an averaged perceptron in training: a row of labels for every feature that was ever updated.</summary>
internal sealed class SparseWeights
{
    internal struct Entry
    {
        public int Label;
        public float Weight;
        public double Moment;
    }

    private uint[] _keys = new uint[1 << 16];
    private int[] _slots = new int[1 << 16];
    private Entry[][] _rows = new Entry[1 << 14][];
    private int[] _counts = new int[1 << 14];
    private int[] _updates = new int[1 << 14];
    private uint[] _rowKeys = new uint[1 << 14];

    public int RowCount { get; private set; }

    /// <summary>The number of updates so far, by which weights are averaged.</summary>
    public long Clock { get; set; } = 1;

    public void Score(ReadOnlySpan<uint> keys, Span<float> scores)
    {
        scores.Clear();
        foreach (var key in keys)
        {
            var row = Find(key);
            if (row < 0)
            {
                continue;
            }
            foreach (ref readonly var entry in _rows[row].AsSpan(0, _counts[row]))
            {
                scores[entry.Label] += entry.Weight;
            }
        }
    }

    public void Update(ReadOnlySpan<uint> keys, int right, int wrong)
    {
        foreach (var key in keys)
        {
            var row = FindOrAdd(key);
            _updates[row]++;
            Add(row, right, 1);
            Add(row, wrong, -1);
        }
    }

    /// <summary>Every row with how often it was updated and its weights, averaged over all updates.</summary>
    public IEnumerable<(uint Key, int Updates, (int Label, double Weight)[] Weights)> Averaged() => Enumerable.Range(0, RowCount)
        .Select(row => (_rowKeys[row], _updates[row], Array.ConvertAll(_rows[row][.._counts[row]], e => (e.Label, e.Weight - (e.Moment / Clock)))));

    private void Add(int row, int label, float delta)
    {
        ref var entries = ref _rows[row];
        var count = _counts[row];
        for (var i = 0; i < count; i++)
        {
            if (entries[i].Label == label)
            {
                entries[i].Weight += delta;
                entries[i].Moment += (double)delta * Clock;
                return;
            }
        }
        if (count == entries.Length)
        {
            Array.Resize(ref entries, count * 2);
        }
        entries[count] = new() { Label = label, Weight = delta, Moment = (double)delta * Clock };
        _counts[row]++;
    }

    private int Find(uint key)
    {
        var mask = (uint)_keys.Length - 1;
        for (var slot = key & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
            {
                return _slots[slot] - 1;
            }
        }
        return -1;
    }

    private int FindOrAdd(uint key)
    {
        var row = Find(key);
        if (row >= 0)
        {
            return row;
        }
        if (RowCount * 2 >= _keys.Length)
        {
            Grow();
        }
        if (RowCount == _rows.Length)
        {
            Array.Resize(ref _rows, RowCount * 2);
            Array.Resize(ref _counts, RowCount * 2);
            Array.Resize(ref _updates, RowCount * 2);
            Array.Resize(ref _rowKeys, RowCount * 2);
        }
        (_rows[RowCount], _rowKeys[RowCount]) = (new Entry[2], key);
        Put(key, ++RowCount);
        return RowCount - 1;
    }

    private void Grow()
    {
        (_keys, _slots) = (new uint[_keys.Length * 2], new int[_keys.Length * 2]);
        for (var row = 0; row < RowCount; row++)
        {
            Put(_rowKeys[row], row + 1);
        }
    }

    private void Put(uint key, int value)
    {
        var mask = (uint)_keys.Length - 1;
        var slot = key & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }
        (_keys[slot], _slots[slot]) = (key, value);
    }
}
