namespace Parallax.Events.Blocks;

/// <summary>One thing that members of a block share.</summary>
/// <param name="Kind">What kind of thing, by a number of whoever makes the blocks.</param>
/// <param name="Value">The thing by its hash.</param>
internal readonly record struct BlockKey(int Kind, ulong Value);
