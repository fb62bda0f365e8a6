namespace Parallax.Events.Blocks;

/// <summary>A member that comes to groupings, or leaves them.</summary>
/// <param name="Member">The member.</param>
/// <param name="Before">The groupings that it took part in.</param>
/// <param name="After">Those that it takes part in now.</param>
internal readonly record struct BlockChange<T>(T Member, Views Before, Views After)
{
    /// <summary>The groupings that it comes to.</summary>
    public Views Gained => After & ~Before;

    /// <summary>The groupings that it leaves.</summary>
    public Views Lost => Before & ~After;
}
