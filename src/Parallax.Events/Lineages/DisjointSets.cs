namespace Parallax.Events.Lineages;

/// <summary>Numbers from 0 that are joined into sets (union-find with path halving, Tarjan and van Leeuwen 1984). A set is named by its least
/// number, whatever the order of the joins.</summary>
public sealed class DisjointSets
{
    private readonly int[] _parent;

    /// <summary>Makes sets of one number each.</summary>
    public DisjointSets(int count) => _parent = [.. Enumerable.Range(0, count)];

    /// <summary>Joins the sets of two numbers.</summary>
    public void Join(int a, int b)
    {
        var (left, right) = (Root(a), Root(b));
        _parent[Math.Max(left, right)] = Math.Min(left, right);
    }

    /// <summary>The members of each set, by their least number.</summary>
    public IEnumerable<IGrouping<int, int>> Sets() => Enumerable.Range(0, _parent.Length).GroupBy(Root);

    /// <summary>The number that names the set of a number.</summary>
    public int Root(int i)
    {
        while (_parent[i] != i)
        {
            i = _parent[i] = _parent[_parent[i]];
        }
        return i;
    }
}
