namespace Parallax.Events.Blocks;

/// <summary>Members that share something, in the order of their rule. Changes are noted first, and made all at once.</summary>
internal sealed class Block<T>(BlockKey key, BlockRule<T> rule, int serial)
    where T : class, IBlockMember<T>
{
    private readonly List<T> _members = [];
    private int _stated;
    private int _inferred;
    private List<BlockChange<T>>? _noted;

    public BlockKey Key { get; } = key;

    /// <summary>A number that no other block has.</summary>
    public int Serial { get; } = serial;

    public bool IsEmpty => _members.Count == 0;

    /// <summary>The groupings in which all members are compared with one another.</summary>
    private Views Open => (_stated <= rule.Limit ? Views.Stated : Views.None) | (_inferred <= rule.Limit ? Views.Inferred : Views.None);

    /// <summary>Notes a change; whether it is the first since changes were made.</summary>
    public bool Note(BlockChange<T> change)
    {
        var first = _noted is null;
        (_noted ??= []).Add(change);
        return first;
    }

    /// <summary>Makes the changes that were noted. The members have their new groupings already.</summary>
    public void Commit(BlockEffects<T> effects)
    {
        var (noted, stated, inferred) = (_noted!, _stated, _inferred);
        _noted = null;
        Apply(noted);
        foreach (var change in noted)
        {
            _stated += (change.Gained.HasFlag(Views.Stated) ? 1 : 0) - (change.Lost.HasFlag(Views.Stated) ? 1 : 0);
            _inferred += (change.Gained.HasFlag(Views.Inferred) ? 1 : 0) - (change.Lost.HasFlag(Views.Inferred) ? 1 : 0);
        }
        AddEffects(effects, noted, Views.Stated, stated, _stated);
        AddEffects(effects, noted, Views.Inferred, inferred, _inferred);
    }

    /// <summary>Finds all that a member is compared with, with the groupings in which it is.</summary>
    public void FindNeighbours(T member, Found<T> found)
    {
        var open = Open & member.Views;
        if (open != Views.None)
        {
            foreach (var other in _members)
            {
                found.Add(other, other.Views & open);
            }
        }
        foreach (var view in Narrow(member.Views & ~open))
        {
            var place = PlaceOf(member);
            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                foreach (var other in Beside(place, step, view))
                {
                    found.Add(other, view);
                }
            }
        }
    }

    /// <summary>The groupings in which this block has two members compared.</summary>
    public Views Compares(T a, T b)
    {
        var both = a.Views & b.Views;
        var compared = both & Open;
        foreach (var view in Narrow(both & ~compared))
        {
            var step = rule.Order.Compare(a, b) < 0 ? 1 : -1;
            compared |= Beside(PlaceOf(a), step, view).Contains(b) ? view : Views.None;
        }
        return compared;
    }

    /// <summary>Those of the groupings that are compared by neighbourhood, one by one.</summary>
    private IEnumerable<Views> Narrow(Views views) => rule.Window == 0 ? [] : ((Views[])[Views.Stated, Views.Inferred]).Where(v => (views & v) != Views.None);

    /// <summary>As many members of a grouping as are compared, on one side of a place that is not one of them.</summary>
    private IEnumerable<T> Beside(int place, int step, Views view)
    {
        var left = rule.Window;
        for (var i = place + step; left > 0 && i >= 0 && i < _members.Count; i += step)
        {
            if ((_members[i].Views & view) != Views.None)
            {
                left--;
                yield return _members[i];
            }
        }
    }

    private int PlaceOf(T member) => _members.BinarySearch(member, rule.Order);

    private void Apply(List<BlockChange<T>> noted)
    {
        var gone = noted.Where(c => c.After == Views.None).Select(c => c.Member).ToHashSet();
        var come = noted.Where(c => c.Before == Views.None).Select(c => c.Member).ToList();
        if (gone.Count > 8)
        {
            _members.RemoveAll(gone.Contains);
        }
        else
        {
            gone.ToList().ForEach(m => _members.RemoveAt(PlaceOf(m)));
        }
        if (come.Count > 8)
        {
            _members.AddRange(come);
            _members.Sort(rule.Order);
        }
        else
        {
            come.ForEach(m => _members.Insert(~PlaceOf(m), m));
        }
    }

    private void AddEffects(BlockEffects<T> effects, List<BlockChange<T>> noted, Views view, int before, int now)
    {
        var (wasOpen, isOpen) = (before <= rule.Limit, now <= rule.Limit);
        if (before < 2 || (wasOpen && isOpen) || (wasOpen == isOpen && rule.Window == 0) || !noted.Exists(c => ((c.Before ^ c.After) & view) != Views.None))
        {
            return;
        }
        var changed = noted.Where(c => ((c.Before ^ c.After) & view) != Views.None).Select(c => c.Member).ToHashSet();
        var touched = wasOpen == isOpen ? Near(changed, view) : [.. _members.Where(m => (m.Views & view) != Views.None && !changed.Contains(m))];
        if (!isOpen)
        {
            effects.Loosened.Add((touched, view));
        }
        if (isOpen)
        {
            T[] all = [.. touched];
            effects.Gained.AddRange(all.SelectMany((a, i) => all.Skip(i + 1).Select(b => (a, b, view))));
        }
        else if (!wasOpen && noted.Exists(c => (c.Lost & view) != Views.None))
        {
            effects.Gained.AddRange(touched.SelectMany(a => Beside(PlaceOf(a), 1, view).Where(touched.Contains).Select(b => (a, b, view))));
        }
    }

    /// <summary>The members that stand, or would stand, beside others.</summary>
    private HashSet<T> Near(HashSet<T> changed, Views view)
    {
        var near = new HashSet<T>();
        foreach (var member in changed)
        {
            var place = PlaceOf(member);
            near.UnionWith(Beside(place < 0 ? ~place : place, -1, view));
            near.UnionWith(Beside(place < 0 ? ~place - 1 : place, 1, view));
        }
        near.ExceptWith(changed);
        return near;
    }
}
