namespace Parallax.Language.Names;

/// <summary>A name as indices of its first token and the one after its last.</summary>
internal readonly record struct NameSpan(int First, int End, NameKind Kind)
{
    /// <summary>The number of its tokens.</summary>
    public int Length => End - First;
}
