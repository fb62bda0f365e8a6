namespace Parallax.Events.Blocks;

/// <summary>The blocks of all members. What a member is compared with is found in time that grows with its blocks, which are bounded, and not with the number of members.
/// Asking is safe for several threads, changing is not.</summary>
internal sealed class BlockIndex<T>(Func<int, BlockRule<T>> ruleOf)
    where T : class, IBlockMember<T>
{
    private readonly Dictionary<BlockKey, Block<T>> _blocks = [];
    private int _made;

    /// <summary>Puts members into their blocks and takes them out. They have their new groupings already.</summary>
    public BlockEffects<T> Change(IReadOnlyList<BlockChange<T>> changes)
    {
        var keys = changes.AsParallel().AsOrdered().Select(c => c.Before == Views.None ? c.Member.BlockKeys() : null).ToList();
        var (touched, effects) = (new List<Block<T>>(), new BlockEffects<T>());
        for (var i = 0; i < changes.Count; i++)
        {
            if (keys[i] is { } come)
            {
                changes[i].Member.Blocks = [.. come.Select(BlockOf).OrderBy(b => b.Serial)];
            }
            touched.AddRange(changes[i].Member.Blocks.Where(b => b.Note(changes[i])));
        }
        foreach (var block in touched)
        {
            block.Commit(effects);
            if (block.IsEmpty)
            {
                _blocks.Remove(block.Key);
            }
        }
        return effects;
    }

    /// <summary>Finds all that a member is compared with; itself too.</summary>
    public static void FindNeighbours(T member, Found<T> found)
    {
        found.Clear();
        foreach (var block in member.Blocks)
        {
            block.FindNeighbours(member, found);
        }
    }

    /// <summary>The groupings in which two members are compared.</summary>
    public static Views Compares(T a, T b)
    {
        var compared = Views.None;
        for (int i = 0, k = 0; i < a.Blocks.Length && k < b.Blocks.Length;)
        {
            var (one, another) = (a.Blocks[i].Serial, b.Blocks[k].Serial);
            compared |= one == another ? a.Blocks[i].Compares(a, b) : Views.None;
            i += one <= another ? 1 : 0;
            k += another <= one ? 1 : 0;
        }
        return compared;
    }

    private Block<T> BlockOf(BlockKey key)
    {
        if (!_blocks.TryGetValue(key, out var block))
        {
            _blocks.Add(key, block = new(key, ruleOf(key.Kind), _made++));
        }
        return block;
    }
}
