namespace Parallax.Language.Tagging;

/// <summary>What the tagger sees of one word: hashes of its form and affixes, its shape, and what the lexicon knows of it.</summary>
internal struct WordView
{
    /// <summary>Hash of the form, with digits made alike and apostrophes straight.</summary>
    public uint Form;

    /// <summary>Hash of the same in lower case.</summary>
    public uint Lower;

    /// <summary>Hashes of the last one to four characters in lower case; the whole word where it is shorter.</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4;

    /// <summary>Hashes of the first one to four characters in lower case; the whole word where it is shorter.</summary>
    public uint Prefix1, Prefix2, Prefix3, Prefix4;

    /// <summary>Its letter case, and whether it has digits, hyphens or dots: <see cref="WordShape"/>.</summary>
    public uint Shape;

    /// <summary>The tags seen of the form; of the lower-case form.</summary>
    public uint Tags, LowerTags;

    /// <summary>The cluster of the form: coarse and fine; 0 where the form is unknown.</summary>
    public uint Cluster, Fine;

    /// <summary>The label that the form always has, plus one; 0 where it can have several.</summary>
    public uint Sure;
}
