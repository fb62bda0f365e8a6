namespace Parallax.Events.Blocks;

/// <summary>What changes of blocks do to pairs of members that were there before and are still.</summary>
internal sealed class BlockEffects<T>
    where T : class, IBlockMember<T>
{
    /// <summary>Members of one block of which some pairs may be compared no longer.</summary>
    public List<(HashSet<T> Members, Views View)> Loosened { get; } = [];

    /// <summary>Pairs that are compared now and may not have been.</summary>
    public List<(T A, T B, Views View)> Gained { get; } = [];
}
