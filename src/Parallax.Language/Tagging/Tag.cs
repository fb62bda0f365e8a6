namespace Parallax.Language.Tagging;

/// <summary>What a tagger says of one word: indices into its <see cref="TagSet"/>.</summary>
/// <param name="Label">The best label.</param>
/// <param name="Second">The second-best label where the two are close; the best label itself where the choice was clear.</param>
internal readonly record struct Tag(byte Label, byte Second)
{
    /// <summary>Whether the second-best label was close to the best.</summary>
    public bool IsClose => Label != Second;
}
