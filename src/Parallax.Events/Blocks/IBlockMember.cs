namespace Parallax.Events.Blocks;

/// <summary>What stands in blocks.</summary>
internal interface IBlockMember<T>
    where T : class, IBlockMember<T>
{
    /// <summary>The groupings that it takes part in now.</summary>
    Views Views { get; set; }

    /// <summary>A number that no other has at the same time; numbers are small, and come again when their member is gone.</summary>
    int Slot { get; set; }

    /// <summary>The blocks that it stands in, by <see cref="Block{T}.Serial"/>; empty before it was put into any.</summary>
    Block<T>[] Blocks { get; set; }

    /// <summary>The keys of the blocks that it is to stand in, each once.</summary>
    IReadOnlyCollection<BlockKey> BlockKeys();
}
