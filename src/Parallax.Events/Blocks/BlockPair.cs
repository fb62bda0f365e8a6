namespace Parallax.Events.Blocks;

/// <summary>Two members that were compared and found alike.</summary>
/// <param name="a">The lesser.</param>
/// <param name="b">The greater.</param>
internal abstract class BlockPair<T>(T a, T b)
    where T : class
{
    public T A { get; } = a;

    public T B { get; } = b;

    /// <summary>The groupings in which the two are compared; none where they are no longer.</summary>
    public Views Compared { get; set; }

    /// <summary>The other of the two.</summary>
    public T Other(T one) => ReferenceEquals(one, A) ? B : A;
}
