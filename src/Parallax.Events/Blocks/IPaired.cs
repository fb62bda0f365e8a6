namespace Parallax.Events.Blocks;

/// <summary>A member of blocks that knows the others that it is alike.</summary>
internal interface IPaired<T, TPair> : IBlockMember<T>
    where T : class, IPaired<T, TPair>
    where TPair : BlockPair<T>
{
    /// <summary>The pairs that it makes with others, in no certain order.</summary>
    List<TPair> Pairs { get; }
}
