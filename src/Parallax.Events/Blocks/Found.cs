namespace Parallax.Events.Blocks;

/// <summary>Takes what is found, each once, with the groupings that it is found in. To be used again and again, by one thread at a time.</summary>
internal sealed class Found<T>
    where T : class, IBlockMember<T>
{
    private int[] _rounds = [];
    private Views[] _views = [];
    private int _round;

    /// <summary>What was found.</summary>
    public List<T> Items { get; } = [];

    /// <summary>The groupings that something was found in.</summary>
    public Views ViewsOf(T item) => _views[item.Slot];

    /// <summary>Forgets what was found.</summary>
    public void Clear()
    {
        Items.Clear();
        _round++;
    }

    public void Add(T item, Views views)
    {
        if (views == Views.None)
        {
            return;
        }
        var slot = item.Slot;
        if (slot >= _rounds.Length)
        {
            Array.Resize(ref _rounds, Math.Max(64, 2 * slot));
            Array.Resize(ref _views, _rounds.Length);
        }
        if (_rounds[slot] != _round)
        {
            (_rounds[slot], _views[slot]) = (_round, Views.None);
            Items.Add(item);
        }
        _views[slot] |= views;
    }
}
