namespace Parallax.Events.Linking;

/// <summary>The scores of one telling with others that come after it, as far as they were asked for. Not safe for use by several threads.</summary>
internal sealed class RememberedScores
{
    private int[] _others = [];
    private double[] _scores = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The score of the telling with another; worked out where it is not among the first so many, which are in order.</summary>
    public double Of(LinkNode node, LinkNode other, int known)
    {
        if (Array.BinarySearch(_others, 0, known, other.Serial) is >= 0 and var place)
        {
            return _scores[place];
        }
        if (Count == _others.Length)
        {
            Array.Resize(ref _others, Math.Max(8, 2 * Count));
            Array.Resize(ref _scores, _others.Length);
        }
        (_others[Count], _scores[Count]) = (other.Serial, PairScore.Of(node, other));
        return _scores[Count++];
    }

    /// <summary>Puts those that were added since there were so many in order with the others.</summary>
    public void Order(int known)
    {
        if (Count == known)
        {
            return;
        }
        Array.Resize(ref _others, Count);
        Array.Resize(ref _scores, Count);
        Array.Sort(_others, _scores);
    }

    /// <summary>Forgets the scores with some tellings.</summary>
    public void Forget(HashSet<int> others)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            (_others[kept], _scores[kept]) = (_others[i], _scores[i]);
            kept += others.Contains(_others[i]) ? 0 : 1;
        }
        Count = kept;
        Array.Resize(ref _others, Count);
        Array.Resize(ref _scores, Count);
    }
}
