namespace Parallax.Events.Blocks;

/// <summary>Which members of a block are compared.</summary>
/// <param name="Limit">Up to so many are all compared with one another.</param>
/// <param name="Window">Of more, each is compared with so many before it and so many after it; 0 where none are.</param>
/// <param name="Order">The order for this; no two members are equal in it.</param>
internal sealed record BlockRule<T>(int Limit, int Window, Comparer<T> Order);
