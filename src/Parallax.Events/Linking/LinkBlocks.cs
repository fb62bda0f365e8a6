using Parallax.Events.Blocks;

namespace Parallax.Events.Linking;

/// <summary>Which tellings are compared at all: those in different reports that share a word that tells much of what they are about, a word of a name,
/// a type and day, or a type and place.</summary>
internal static class LinkBlocks
{
    /// <summary>Larger blocks of words are not compared: what so many reports are about tells none of them apart.</summary>
    private static readonly BlockRule<LinkNode> Words = new(100, 0, LinkNode.ByReport);

    /// <summary>In larger blocks of names each telling is compared with so many that follow by date of publication: enough to join all of one event, and few enough for
    /// a name that many events share.</summary>
    private static readonly BlockRule<LinkNode> Names = new(50, 8, LinkNode.ByPublication);

    /// <summary>Larger blocks of days and places are not compared.</summary>
    private static readonly BlockRule<LinkNode> Others = new(400, 0, LinkNode.ByReport);

    /// <summary>Blocks without members.</summary>
    public static BlockIndex<LinkNode> Empty() => new(kind => (BlockKind)kind switch { BlockKind.Word => Words, BlockKind.Name => Names, _ => Others });
}
