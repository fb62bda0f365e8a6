using System.Collections.Immutable;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Language.Places;

/// <summary>What a whole report says about where it is: the countries, states and towns that title and text name, how often, and where its
/// outlet is at home.</summary>
internal sealed class PlaceContext(OutletHome? home)
{
    private const double Near = 80;
    private const double Within = 200;
    private const long WellKnown = 500_000;

    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Admin1), double> _states = [];
    private readonly HashSet<(string Country, string? Admin1)> _named = [];
    private readonly List<(PlaceField Field, int Token, GazetteerEntry Entry)> _towns = [];
    private GazetteerEntry? _mainTown;
    private (string Country, string Admin1)? _state;

    /// <summary>The context of all fields of a report together.</summary>
    public static PlaceContext Of(IReadOnlyList<PlaceField> fields, OutletHome? home)
    {
        var context = new PlaceContext(home);
        context.AddHome();
        foreach (var field in fields)
        {
            context.AddNames(field.Names);
            field.Candidates.ForEach(context.AddCandidate);
        }
        foreach (var field in fields)
        {
            foreach (var candidate in field.Candidates)
            {
                if (context.Best(candidate) is { Kind: PlaceKind.City } town && (!candidate.Indirect || IsJurisdiction(field.Text, candidate.End)))
                {
                    context._towns.Add((field, candidate.First, town));
                }
            }
        }
        context.Settle();
        return context;
    }

    /// <summary>"Harrow Police Department", "Harrow Fire Department": where the text is at home.</summary>
    private static bool IsJurisdiction(TokenizedText text, int end) =>
        text.Lower(end) is "police" or "fire" or "county" or "sheriff" or "city" or "department" or "metropolitan" or "metro" or "township";

    /// <summary>Whether the report names the country or the state that an entry lies in.</summary>
    public bool Names(GazetteerEntry entry) => entry.Country is { } country
        && (_named.Contains((country, null)) || (entry.Admin1 is { } admin1 && _named.Contains((country, admin1))));

    /// <summary>The likeliest meaning; null where there is none, and where a local outlet would have said more, had it meant a town so far away.</summary>
    public GazetteerEntry? Best(PlaceCandidate candidate)
    {
        GazetteerEntry? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var entry in candidate.Entries)
        {
            var score = Score(entry, candidate.Stated);
            if (score > bestScore)
            {
                (best, bestScore) = (entry, score);
            }
        }
        return best is null || (candidate.Stated is null && IsTooFar(best, candidate.Entries.Length > 1)) ? null : best;
    }

    /// <summary>The town named in the token's sentence, else the one that the report names most often; null where two are named as often.</summary>
    public GazetteerEntry? NearestTown(PlaceField field, int token)
    {
        var sentence = field.Text.Sentences[field.Text.SentenceOf(token)];
        foreach (var (at, place, entry) in _towns)
        {
            if (at == field && place >= sentence.First && place < sentence.End)
            {
                return entry;
            }
        }
        return _mainTown;
    }

    /// <summary>The state that the report speaks of most, its outlet's counted in; null where it speaks of two alike, or more of another country.</summary>
    public (string Country, string Admin1)? State => _state;

    private void Settle()
    {
        var weights = new Dictionary<GazetteerEntry, double>(ReferenceEqualityComparer.Instance);
        foreach (var (_, _, entry) in _towns)
        {
            weights[entry] = weights.GetValueOrDefault(entry, IsHome(entry) ? 0.5 : 0) + 1;
        }
        _mainTown = Most(weights);
        _state = Most(_states) is { Country: { } country } state && country == Most(_countries) ? state : null;
    }

    /// <summary>The key of the greatest weight; the default where two have it.</summary>
    private static T? Most<T>(Dictionary<T, double> weights)
        where T : notnull
    {
        var (most, best, tied) = (default(T), 0.0, false);
        foreach (var (key, weight) in weights)
        {
            tied = weight > best ? false : tied || weight == best;
            (most, best) = weight > best ? (key, weight) : (most, best);
        }
        return tied ? default : most;
    }

    private double Score(GazetteerEntry entry, GazetteerEntry? stated)
    {
        // a local outlet names a place abroad with its country
        var abroad = stated is null && home?.Admin1 is not null && entry.Kind != PlaceKind.Country && entry.Country != home.Country && !_named.Contains((entry.Country ?? "", null));
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
        return prior - (abroad ? 3 : 0) + (entry.Kind is PlaceKind.City or PlaceKind.Admin2 && Distance(entry) is { } km ? km <= Near ? 1.5 : km <= Within ? 0.7 : 0 : 0);
    }

    /// <summary>Whether a local outlet would not name the place without its state or country: far away, not named elsewhere, and neither large nor alone
    /// of its name.</summary>
    private bool IsTooFar(GazetteerEntry entry, bool hasNamesakes) =>
        home is { Admin1: not null } && entry.Kind is PlaceKind.City or PlaceKind.Admin2 && entry.Country is not null && !IsHome(entry)
        && !(Distance(entry) <= Within) && !_named.Contains((entry.Country, entry.Admin1)) && (entry.Country == home!.Country || !_named.Contains((entry.Country, null)))
        && (hasNamesakes || entry.Population < WellKnown);

    private bool IsHome(GazetteerEntry entry) => home?.Admin1 is { } admin1 && entry.Country == home.Country && entry.Admin1 == admin1;

    private double? Distance(GazetteerEntry entry) => home?.City is { } city ? Kilometres(entry, city) : null;

    private static double Kilometres(GazetteerEntry a, GazetteerEntry b) => GreatCircle.Kilometres(a.Latitude, a.Longitude, b.Latitude, b.Longitude);

    private void AddHome()
    {
        if (home is not null)
        {
            AddCountry(home.Country, 0.7);
            if (home.Admin1 is { } admin1)
            {
                _states[(home.Country, admin1)] = 1;
            }
        }
    }

    private void AddNames(ImmutableArray<NameMention> names)
    {
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Nationality && name.Country is { } country)
            {
                AddCountry(country, 0.5);
                _named.Add((country, null));
            }
        }
    }

    private void AddCandidate(PlaceCandidate candidate)
    {
        if (candidate.Stated is { } stated)
        {
            _named.Add((stated.Country ?? "", stated.Kind == PlaceKind.Admin1 ? stated.Name : null));
        }
        var entries = candidate.Entries;
        if (entries.FirstOrDefault(e => e.Kind is PlaceKind.Country or PlaceKind.Admin1) is { } named
            && !entries.Any(e => e.Kind == PlaceKind.City && e.Country == named.Country && e.Admin1 == named.Admin1))
        {
            _named.Add((named.Country ?? "", named.Admin1));
        }
        if (entries.Length > 0 && entries.All(e => e.Country == entries[0].Country && e.Admin1 == entries[0].Admin1))
        {
            Add(entries[0], 1);
        }
        else if (entries.FirstOrDefault(e => e.Kind is PlaceKind.Country or PlaceKind.Admin1) is { } large)
        {
            Add(large, 0.7);
        }
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
