using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>What the labeller sees of one word.</summary>
internal struct NameWord
{
    /// <summary>Its form, as the tagger sees it.</summary>
    public WordView View;

    /// <summary>A code of its part of speech.</summary>
    public uint Tag;

    /// <summary>Its classes in the lexicon.</summary>
    public uint Book;

    /// <summary>The place name of the gazetteer it stands in: its kinds, and where in it.</summary>
    public uint Place;

    /// <summary>What is known of it from all its places in the document: <see cref="NameDocumentBits"/>.</summary>
    public uint Document;

    /// <summary>Index of the first word of the run of capital words it stands in, and the one after the last.</summary>
    public int RunFirst, RunEnd;

    /// <summary>Whether it may be part of a name at all.</summary>
    public bool IsLive;

    public readonly bool HasUpper => (View.Shape & WordShape.Upper) != 0;
}
