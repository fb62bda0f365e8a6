using System.Runtime.InteropServices;

namespace Parallax.Events.Linking;

/// <summary>Which tellings are compared at all: those in different reports that share a word that tells much of what they are about, a word of a name,
/// a type and day, or a type and place.</summary>
internal sealed class Blocks
{
    /// <summary>Larger blocks of days and places are not compared.</summary>
    private const int LargestBlock = 400;

    /// <summary>Larger blocks of names are compared in part.</summary>
    private const int LargestNameBlock = 50;

    /// <summary>Larger blocks of words are not compared: what so many reports are about tells none of them apart.</summary>
    private const int LargestWordBlock = 100;

    /// <summary>In larger blocks of names each telling is compared with so many that follow by date of publication: enough to join all of one event, and few enough for
    /// a name that many events share.</summary>
    private const int Neighbours = 8;

    private readonly IReadOnlyList<LinkNode> _nodes;

    /// <summary>For each telling, its blocks and its place in each.</summary>
    private readonly List<(Block Block, int Place)>[] _places;

    private Blocks(IReadOnlyList<LinkNode> nodes)
    {
        (_nodes, _places) = (nodes, new List<(Block, int)>[nodes.Count]);
        for (var i = 0; i < nodes.Count; i++)
        {
            _places[i] = [];
        }
    }

    /// <summary>Tellings that share something, in the order in which they are compared.</summary>
    private sealed record Block(int[] Members, bool IsLarge);

    /// <summary>The blocks of all tellings.</summary>
    public static Blocks Of(IReadOnlyList<LinkNode> nodes)
    {
        var members = new Dictionary<BlockKey, List<int>>();
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var key in nodes[i].BlockKeys())
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(members, key, out _) ??= []).Add(i);
            }
        }
        var blocks = new Blocks(nodes);
        foreach (var (key, block) in members)
        {
            blocks.Add(key.Kind, block);
        }
        return blocks;
    }

    /// <summary>Finds the tellings after one that it is compared with.</summary>
    /// <param name="node">The one.</param>
    /// <param name="found">Takes them, each once.</param>
    /// <param name="seen">For each telling the last one that it was found for; the same array is to be given for several, -1 at first.</param>
    public void After(int node, List<int> found, int[] seen)
    {
        found.Clear();
        foreach (var (block, place) in _places[node])
        {
            var (first, last) = block.IsLarge ? (Math.Max(0, place - Neighbours), Math.Min(block.Members.Length - 1, place + Neighbours)) : (place + 1, block.Members.Length - 1);
            for (var i = first; i <= last; i++)
            {
                var other = block.Members[i];
                if (other > node && seen[other] != node && !ReferenceEquals(_nodes[other].Item.Report, _nodes[node].Item.Report))
                {
                    seen[other] = node;
                    found.Add(other);
                }
            }
        }
    }

    private void Add(BlockKind kind, List<int> members)
    {
        var isLarge = members.Count > kind switch { BlockKind.Word => LargestWordBlock, BlockKind.Name => LargestNameBlock, _ => LargestBlock };
        if (members.Count < 2 || (isLarge && kind != BlockKind.Name))
        {
            return;
        }
        var block = new Block([.. isLarge ? members.OrderBy(m => _nodes[m].Published) : members.AsEnumerable()], isLarge);
        for (var i = 0; i < block.Members.Length; i++)
        {
            _places[block.Members[i]].Add((block, i));
        }
    }
}
