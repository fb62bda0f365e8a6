using System.Collections.Immutable;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Language.Places;

/// <summary>What the whole text says about where it is: the countries, states and towns it names, and how often.</summary>
internal sealed class PlaceContext
{
    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Admin1), double> _states = [];
    private readonly List<(int Token, GazetteerEntry Entry)> _towns = [];

    public static PlaceContext Of(List<PlaceCandidate> candidates, ImmutableArray<NameMention> names, TokenizedText text, Gazetteer gazetteer)
    {
        var context = new PlaceContext();
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Nationality && name.Country is { } country)
            {
                context.AddCountry(country, 0.5);
            }
        }
        foreach (var candidate in candidates)
        {
            if (candidate.Entries.Length > 0 && candidate.Entries.All(e => e.Country == candidate.Entries[0].Country && e.Admin1 == candidate.Entries[0].Admin1))
            {
                context.Add(candidate.Entries[0], 1);
            }
            else if (candidate.Entries.FirstOrDefault(e => e.Kind is PlaceKind.Country or PlaceKind.Admin1) is { } large)
            {
                context.Add(large, 0.7);
            }
        }
        foreach (var candidate in candidates)
        {
            if (context.Best(candidate.Entries, null) is { Kind: PlaceKind.City } town && (!candidate.Indirect || IsJurisdiction(text, candidate.End)))
            {
                context._towns.Add((candidate.First, town));
            }
        }
        return context;
    }

    /// <summary>"Harrow Police Department", "Harrow Fire Department": where the text is at home.</summary>
    private static bool IsJurisdiction(TokenizedText text, int end) =>
        text.Lower(end) is "police" or "fire" or "county" or "sheriff" or "city" or "department" or "metropolitan" or "metro" or "township";

    /// <summary>Whether the text names the country or the state that an entry lies in.</summary>
    public bool Names(GazetteerEntry entry) => entry.Country is { } country
        && (_countries.ContainsKey(country) || (entry.Admin1 is { } admin1 && _states.ContainsKey((country, admin1))));

    /// <summary>The likeliest meaning; null where there is none.</summary>
    public GazetteerEntry? Best(GazetteerEntry[] entries, GazetteerEntry? stated)
    {
        GazetteerEntry? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var entry in entries)
        {
            var score = Score(entry, stated);
            if (score > bestScore)
            {
                (best, bestScore) = (entry, score);
            }
        }
        return best;
    }

    /// <summary>The town named in the token's sentence, else the one that the text names most often; null where two are named as often.</summary>
    public GazetteerEntry? NearestTown(int token, TokenizedText text)
    {
        var sentence = text.Sentences[text.SentenceOf(token)];
        foreach (var (at, entry) in _towns)
        {
            if (at >= sentence.First && at < sentence.End)
            {
                return entry;
            }
        }
        var counts = _towns.GroupBy(t => t.Entry).Select(g => (Entry: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).Take(2).ToList();
        return counts.Count == 0 || (counts.Count == 2 && counts[0].Count == counts[1].Count) ? null : counts[0].Entry;
    }

    private double Score(GazetteerEntry entry, GazetteerEntry? stated)
    {
        var prior = entry.Kind switch
        {
            _ when entry.IsAdded => Math.Log10(Math.Clamp(entry.Population, 1_000, 10_000_000)), // a dump lists much that nobody means
            PlaceKind.Country => 7.5,
            PlaceKind.Admin1 => 6.3,
            PlaceKind.Site => 5.5,
            _ => Math.Log10(Math.Max(entry.Population, 1_000)),
        };
        if (stated is not null)
        {
            prior += stated.Kind == PlaceKind.Admin1 && entry.Admin1 == stated.Name && entry.Country == stated.Country ? 20
                : entry.Country == stated.Country ? stated.Kind == PlaceKind.Country ? 10 : 0 : -5;
            prior -= entry.Kind is PlaceKind.Country or PlaceKind.Admin1 ? 8 : 0;
        }
        if (entry.Country is { } country)
        {
            prior += 1.5 * Math.Min(2, _countries.GetValueOrDefault(country));
            if (entry.Admin1 is { } admin1)
            {
                prior += 2 * Math.Min(2, _states.GetValueOrDefault((country, admin1)));
            }
        }
        return prior;
    }

    private void Add(GazetteerEntry entry, double weight)
    {
        if (entry.Country is { } country)
        {
            AddCountry(country, weight);
            if (entry.Admin1 is { } admin1)
            {
                _states[(country, admin1)] = _states.GetValueOrDefault((country, admin1)) + weight;
            }
        }
    }

    private void AddCountry(string country, double weight) => _countries[country] = _countries.GetValueOrDefault(country) + weight;
}
