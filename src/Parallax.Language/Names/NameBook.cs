using Parallax.Language.Places;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>What the lexicons and the gazetteer know of words and of runs of words, found by hash.</summary>
internal sealed class NameBook
{
    /// <summary>The most words of a place name that is looked for.</summary>
    public const int LongestPlace = 5;

    private static readonly string[] Classes =
    [
        "title", "title-modifier", "organization", "organization-name", "armed-group", "facility", "place-before", "connector", "calendar",
        "first-name", "not-a-name", "surname", "member", "event", "vessel", "media", "event-before",
    ];

    /// <summary>The bit of nationality words.</summary>
    public const uint Demonym = 1u << DemonymBit;

    private const int DemonymBit = 30;
    private const int PlaceWordBit = 31;

    private readonly HashIndex _index;
    private readonly uint[] _bits;
    private readonly HashIndex _placeIndex;
    private readonly byte[] _placeKinds;

    /// <summary>The book of a lexicon and a gazetteer.</summary>
    public NameBook(NameLexicon lexicon, Gazetteer gazetteer)
    {
        var (words, places) = (new SortedDictionary<uint, uint>(), new SortedDictionary<uint, byte>());
        foreach (var (group, word) in lexicon.Words)
        {
            Add(words, word, Array.IndexOf(Classes, group));
        }
        foreach (var demonym in gazetteer.Demonyms)
        {
            Add(words, demonym, DemonymBit);
        }
        foreach (var (key, kinds) in gazetteer.Names)
        {
            var parts = key.Split(' ', LongestPlace + 1);
            if (parts.Length <= LongestPlace)
            {
                var chain = parts.Aggregate(0u, (c, p) => Chain(c, WordReader.FormHash(p)));
                places[chain] = (byte)(places.GetValueOrDefault(chain) | kinds.Aggregate(0, (b, k) => b | 1 << (k == PlaceKind.Admin2 ? 1 : (int)k)));
                Array.ForEach(parts, p => Add(words, p, p.Length > 3 ? PlaceWordBit : -1));
            }
        }
        (_index, _bits) = (new([.. words.Keys]), [.. words.Values]);
        (_placeIndex, _placeKinds) = (new([.. places.Keys]), [.. places.Values]);
    }

    /// <summary>The classes of a word as bits.</summary>
    /// <param name="lower">Its hash in lower case.</param>
    public uint Bits(uint lower) => _index.Find(lower) is >= 0 and var i ? _bits[i] : 0;

    /// <summary>The kinds of place that a run of words names, as bits; 0 where it names none.</summary>
    public uint Place(uint chain) => _placeIndex.Find(chain) is >= 0 and var i ? _placeKinds[i] : 0u;

    /// <summary>The hash of a run of words with one more.</summary>
    public static uint Chain(uint chain, uint lower) => Hash.Key(90, chain, lower);

    private static void Add(SortedDictionary<uint, uint> words, string word, int bit)
    {
        if (bit >= 0)
        {
            var hash = WordReader.FormHash(word);
            words[hash] = words.GetValueOrDefault(hash) | 1u << bit;
        }
    }

    /// <summary>The bit of a class of the lexicon.</summary>
    public static uint BitOf(string group) => 1u << Array.IndexOf(Classes, group);
}
