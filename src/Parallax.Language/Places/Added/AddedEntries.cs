using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Parallax.Language.Places.Added;

/// <summary>The entries of the user's index, put after those of the shipped tables. Safe for use by several threads.</summary>
/// <param name="index">The index.</param>
/// <param name="provinces">Names of provinces in the shipped tables, by country, dot and code.</param>
internal sealed class AddedEntries(GazetteerIndex index, IReadOnlyDictionary<string, string> provinces)
{
    /// <summary>Of a name that more places bear, the most populous count.</summary>
    private const int Most = 1000;

    /// <summary>No name of the index is longer, in characters; and nothing longer is kept in memory.</summary>
    private const int LongestKey = 1000;

    private const int Slots = 1 << 12;
    private const double DoubleKilometres = 30;

    private static readonly FrozenSet<string> Generic = FrozenSet.ToFrozenSet(
        ["province", "region", "state", "governorate", "oblast", "district", "county", "prefecture", "department", "muhafazat"], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _names = index.Provinces().ToFrozenDictionary(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _provinces = new(StringComparer.Ordinal);
    private readonly Slot?[] _known = new Slot?[Slots];

    /// <summary>The version of the index.</summary>
    public string Version => index.Header.Version;

    /// <summary>How many words its longest name has.</summary>
    public int LongestName => index.Header.LongestName;

    /// <summary>All entries of a name: the shipped ones, then those of the index that are none of them once more.</summary>
    /// <param name="key">The name in the form in which names are compared.</param>
    /// <param name="shipped">What the shipped tables have of it.</param>
    /// <param name="gazetteer">Knows the shipped names of provinces.</param>
    public GazetteerEntry[] With(string key, GazetteerEntry[] shipped, Gazetteer gazetteer)
    {
        if (key.Length >= LongestKey)
        {
            return shipped;
        }
        ref var slot = ref _known[(uint)string.GetHashCode(key, StringComparison.Ordinal) % Slots];
        return slot is { } known && known.Key == key ? known.Entries : (slot = new(key, Read(key, shipped, gazetteer))).Entries;
    }

    private GazetteerEntry[] Read(string key, GazetteerEntry[] shipped, Gazetteer gazetteer)
    {
        var added = index.Find(key, Most);
        if (added.Count == 0)
        {
            return shipped;
        }
        var entries = shipped.ToList();
        foreach (var place in added)
        {
            if (!entries.Exists(e => IsSame(e, place)))
            {
                entries.Add(EntryOf(place, gazetteer));
            }
        }
        return [.. entries];
    }

    /// <summary>Countries and provinces are the same wherever their middle is taken to be.</summary>
    private static bool IsSame(GazetteerEntry entry, in AddedPlace place) => entry.Kind == place.Kind && entry.Country == place.Country
        && (place.Kind is PlaceKind.Country or PlaceKind.Admin1 || AreNear(entry, place));

    private static bool AreNear(GazetteerEntry entry, in AddedPlace place) =>
        GreatCircle.Kilometres(entry.Latitude, entry.Longitude, place.Latitude, place.Longitude) <= DoubleKilometres;

    private GazetteerEntry EntryOf(in AddedPlace place, Gazetteer gazetteer)
    {
        var province = place.Country is { } country && place.Province is { } code ? Province(country, code, gazetteer) : null;
        return new(place.Name, place.Kind, place.Country, place.Kind == PlaceKind.Admin1 ? province ?? place.Name : province,
            place.Kind == PlaceKind.Admin2 ? place.Name : null, place.Latitude, place.Longitude, place.Population)
        {
            IsArea = place.IsArea,
            IsAdded = true,
            IsOtherName = place.IsOtherName,
        };
    }

    /// <summary>The name of a province as the shipped tables write it, else as the dump does. Their codes are ISO's, those of the dump are so
    /// only where they are letters.</summary>
    private string? Province(string country, string code, Gazetteer gazetteer) => _provinces.GetOrAdd($"{country}.{code}", id =>
    {
        var name = _names.GetValueOrDefault(id);
        return name is not null ? Shipped(country, Gazetteer.Key(name), gazetteer) ?? name
            : code.All(char.IsAsciiLetterUpper) ? provinces.GetValueOrDefault(id) : null;
    });

    /// <summary>The shipped name of the province that has this name, be it with or without a word like "Governorate".</summary>
    private static string? Shipped(string country, string key, Gazetteer gazetteer)
    {
        var words = key.Split(' ');
        string[] forms = words.Length > 1 && Generic.Contains(words[^1]) ? [key, string.Join(' ', words[..^1])] : [key];
        foreach (var form in forms)
        {
            foreach (var entry in gazetteer.FindShipped(form))
            {
                if (entry.Kind == PlaceKind.Admin1 && entry.Country == country)
                {
                    return entry.Name;
                }
            }
        }
        return null;
    }

    private sealed record Slot(string Key, GazetteerEntry[] Entries);
}
