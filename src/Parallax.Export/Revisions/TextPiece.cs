namespace Parallax.Export.Revisions;

/// <summary>What became of words of a text in another version of it.</summary>
public enum TextFate
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They stand in the earlier one only.</summary>
    Gone,

    /// <summary>They stand in the later one only.</summary>
    New,
}

/// <summary>Words of two versions of a text that went the same way.</summary>
/// <param name="Fate">What became of them.</param>
/// <param name="Text">The words, with the white space between and after them.</param>
public sealed record TextPiece(TextFate Fate, string Text);
