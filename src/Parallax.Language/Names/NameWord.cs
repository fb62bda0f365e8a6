namespace Parallax.Language.Names;

/// <summary>What the labeller sees of one token.</summary>
internal struct NameWord
{
    /// <summary>What is known of its form wherever it stands.</summary>
    public WordForm Form;

    /// <summary>A code of its part of speech.</summary>
    public uint Tag;

    /// <summary>The place name of the gazetteer it stands in: its kinds, and where in it; 0 where in none.</summary>
    public uint Place;

    /// <summary>What is known of it from all its places in the document: <see cref="NameDocumentBits"/>.</summary>
    public uint Document;

    /// <summary>Index of the first token of the run of capital words it stands in, and the one after the last.</summary>
    public int RunFirst, RunEnd;

    /// <summary>Whether it may be part of a name at all.</summary>
    public bool IsLive;
}
