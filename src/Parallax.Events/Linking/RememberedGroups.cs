namespace Parallax.Events.Linking;

/// <summary>The groups that a linker has worked out, so that those whose pairs are the same are not worked out again. Not safe for use by several threads.</summary>
internal sealed class RememberedGroups
{
    /// <summary>By the first telling of their first pair.</summary>
    private Dictionary<LinkNode, List<LinkGroup>> _known = [];
    private Dictionary<LinkNode, List<LinkGroup>> _used = [];

    /// <summary>How many groups were worked out so far.</summary>
    public int Made { get; private set; }

    /// <summary>The groups of pairs, which are in the order in which they are followed.</summary>
    public List<LinkGroup> Of(IReadOnlyList<(LinkNode A, LinkNode B)[]> all)
    {
        var groups = all.AsParallel().AsOrdered().Select(pairs => (Known: Known(pairs), Pairs: pairs)).Select(g => (g.Known is null, Group: g.Known ?? LinkGroup.Of(g.Pairs), g.Pairs)).ToList();
        foreach (var (isNew, group, pairs) in groups)
        {
            Made += isNew ? 1 : 0;
            Add(_known, pairs[0].A, group);
            Add(_used, pairs[0].A, group);
        }
        return groups.ConvertAll(g => g.Group);
    }

    /// <summary>Forgets all that was not asked for since this was last called.</summary>
    public void Sweep() => (_known, _used) = (_used, []);

    private LinkGroup? Known((LinkNode A, LinkNode B)[] pairs) => _known.GetValueOrDefault(pairs[0].A)?.Find(g => g.IsOf(pairs));

    private static void Add(Dictionary<LinkNode, List<LinkGroup>> groups, LinkNode first, LinkGroup group)
    {
        if (!groups.TryGetValue(first, out var same))
        {
            groups.Add(first, same = []);
        }
        if (!same.Contains(group))
        {
            same.Add(group);
        }
    }
}
