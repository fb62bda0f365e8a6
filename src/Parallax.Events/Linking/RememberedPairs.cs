namespace Parallax.Events.Linking;

/// <summary>What was found of one thing with others that come after it, as far as it was asked for. Not safe for use by several threads.</summary>
/// <typeparam name="T">What is found of a pair.</typeparam>
internal sealed class RememberedPairs<T>
{
    private int[] _others = [];
    private T[] _found = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is found of the pair with another, by the other's number; worked out where it is not among the first so many, which are in order.</summary>
    public T Of<TPair>(int other, int known, TPair pair, Func<TPair, T> find)
    {
        if (Array.BinarySearch(_others, 0, known, other) is >= 0 and var place)
        {
            return _found[place];
        }
        if (Count == _others.Length)
        {
            Array.Resize(ref _others, Math.Max(8, 2 * Count));
            Array.Resize(ref _found, _others.Length);
        }
        (_others[Count], _found[Count]) = (other, find(pair));
        return _found[Count++];
    }

    /// <summary>Puts those that were added since there were so many in order with the others.</summary>
    public void Order(int known)
    {
        if (Count == known)
        {
            return;
        }
        Array.Resize(ref _others, Count);
        Array.Resize(ref _found, Count);
        Array.Sort(_others, _found);
    }

    /// <summary>Forgets what was found with some others.</summary>
    public void Forget(HashSet<int> others)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            (_others[kept], _found[kept]) = (_others[i], _found[i]);
            kept += others.Contains(_others[i]) ? 0 : 1;
        }
        Count = kept;
        Array.Resize(ref _others, Count);
        Array.Resize(ref _found, Count);
    }
}
