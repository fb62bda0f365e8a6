namespace Parallax.Language.Tagging;

/// <summary>What is known of word forms beside the weights: the tags they were seen with, and their clusters.</summary>
internal sealed class TagLexicon(uint[] forms, TagLexicon.Entry[] entries)
{
    /// <summary>What is known of one form; 0 where a thing is unknown.</summary>
    /// <param name="Tags">The class of its tags: forms of one class take the same tags, in the same order of frequency.</param>
    /// <param name="Cluster">Its coarse cluster.</param>
    /// <param name="Fine">Its fine cluster.</param>
    /// <param name="Sure">The label that the form always has, plus one.</param>
    internal readonly record struct Entry(ushort Tags, ushort Cluster, ushort Fine, ushort Sure);

    private readonly HashIndex _index = new(forms);

    /// <summary>The number of forms.</summary>
    public int Count => forms.Length;

    /// <summary>Fills the lexicon's fields of a word's view.</summary>
    public void Look(ref WordView view)
    {
        var lower = Find(view.Lower);
        var exact = view.Form == view.Lower ? lower : Find(view.Form);
        view.Tags = exact.Tags;
        view.Sure = exact.Sure;
        view.LowerTags = lower.Tags;
        view.Cluster = exact.Cluster != 0 ? exact.Cluster : lower.Cluster;
        view.Fine = exact.Fine != 0 ? exact.Fine : lower.Fine;
    }

    /// <summary>The lexicon as a section of a model.</summary>
    public byte[] ToBytes() => new SectionWriter().Array<uint>(forms).Array<Entry>(entries).ToBytes();

    /// <summary>The lexicon of a model.</summary>
    public static TagLexicon FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new SectionReader(bytes);
        return new(reader.Array<uint>(), reader.Array<Entry>());
    }

    private Entry Find(uint form) => _index.Find(form) is >= 0 and var i ? entries[i] : default;
}
