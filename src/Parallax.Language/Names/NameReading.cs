using System.Collections.Immutable;
using Parallax.Language.Places;

namespace Parallax.Language.Names;

/// <summary>What a name says by itself, whatever report it stands in.</summary>
internal sealed class NameReading
{
    /// <summary>Reads a name.</summary>
    public NameReading(string name, NameSort sort, EntityLexicon lexicon, Gazetteer gazetteer)
    {
        (Name, Sort, Words, Folds) = (name, sort, lexicon.Spelling.Words(name), lexicon.Spelling.Folds(name));
        Plain = Words.Count > 0 ? string.Join(' ', Words) : name;
        Key = string.Join(' ', Folds);
        Person = sort is NameSort.Person or NameSort.Open ? PersonName.Of(name, lexicon) : PersonName.None;
        Country = CountryNames.Of(name, sort, gazetteer);
        Places = sort is NameSort.Person or NameSort.Family ? [] : [.. gazetteer.FindShipped(name)];
    }

    /// <summary>The name, without article, possessive and titles, one blank between words.</summary>
    public string Name { get; }

    /// <summary>What it can be joined to.</summary>
    public NameSort Sort { get; }

    /// <summary>Its words in small letters, without marks, apostrophes, dots and articles, cut at hyphens.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Its words folded.</summary>
    public IReadOnlyList<string> Folds { get; }

    /// <summary>The words with a blank between; the name itself where it has none.</summary>
    public string Plain { get; }

    /// <summary>The folded words with a blank between.</summary>
    public string Key { get; }

    /// <summary>Its parts as a person's name.</summary>
    public PersonName Person { get; }

    /// <summary>ISO code of the country it names; null where it names none.</summary>
    public string? Country { get; }

    /// <summary>What the gazetteer has of the name; nothing for a person or a family.</summary>
    public ImmutableArray<GazetteerEntry> Places { get; }
}

/// <summary>Keeps readings of names, as reports have many names in common. Safe for use by several threads: what another thread puts aside
/// is read again.</summary>
internal sealed class NameReadings(EntityLexicon lexicon, Gazetteer gazetteer)
{
    private const int Count = 1 << 13;

    private readonly NameReading?[] _known = new NameReading?[Count];

    /// <summary>The reading of a name.</summary>
    public NameReading Of(string name, NameSort sort)
    {
        ref var slot = ref _known[(uint)HashCode.Combine(name, sort) % Count];
        return slot is { } known && known.Sort == sort && known.Name == name ? known : slot = new(name, sort, lexicon, gazetteer);
    }
}
