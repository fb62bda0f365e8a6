using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Plausibility;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>From the places that the tellings of one event give to where it was.</summary>
internal sealed class PlaceFuser(Func<Id<Report>, Id<Lineage>> lineageOf)
{
    private const int OpeningSentences = 4;

    /// <summary>The place; null where no telling names one.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="leads">The tellings that their reports are mainly about.</param>
    /// <param name="decided">The name of the place that it was by an analyst's decision, in place of the one most told; null for none. Where no telling has it, there is no place.</param>
    public EventPlace? Fuse(IReadOnlyList<EventMention> mentions, IReadOnlyList<ReportEvent> leads, string? decided = null)
    {
        var found = mentions.SelectMany(m => m.Places.Select(p => (Mention: m, Place: p))).ToList();
        if (!found.Any(f => f.Place.Place.Precision <= PlacePrecision.Area))
        {
            found.AddRange(Openings(leads));
        }
        if (found.Count == 0)
        {
            return null;
        }
        var named = found.GroupBy(f => Gazetteer.Key(f.Place.Place.Name), StringComparer.Ordinal)
            .Where(g => decided is null || g.Key == Gazetteer.Key(decided)).OrderByDescending(Support).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (named.Count == 0)
        {
            return null;
        }
        // a name that one report puts 18 km east of a town and another only near it lies where the distance says
        var best = named[0].Select(f => f.Place.Place).OrderBy(p => p.Basis != PlaceBasis.Gazetteer).ThenBy(p => p.Locality is not null).ThenBy(p => p.Latitude is null).First();
        if (best.Latitude is null || best.Admin1 is null && best.Locality is null)
        {
            best = Located(best, named.Select(g => g.First().Place.Place).Concat(OpeningTowns(leads)));
        }
        var claims = found.ConvertAll(f => ToClaim(f.Mention, f.Place));
        var distances = DistanceCheck.Said(best, mentions).Select(d => ToClaim(d.Mention, d.Place));
        return new(best, Status(found.Select(f => f.Place.Place).ToList(), claims), claims.Concat(distances).DistinctBy(c => c.Id));
    }

    private static Claim ToClaim(EventMention mention, PlaceMention place) =>
        ClaimMaker.Make(mention, place.Span, "where", new NameValue(place.Place.Name, place.Span.Of(mention.Words.Text)));

    private double Support<TKey>(IGrouping<TKey, (EventMention Mention, PlaceMention Place)> group)
    {
        var weight = group.First().Place.Place.Precision switch
        {
            PlacePrecision.Exact => group.First().Place.Place.Basis == PlaceBasis.Gazetteer ? 1.3 : 1,
            PlacePrecision.Town => 1.1,
            PlacePrecision.Area => 0.6,
            PlacePrecision.Region => 0.4,
            _ => 0.2,
        };
        return weight * (group.Select(g => lineageOf(g.Mention.Report.Report.Id)).Distinct().Count() + 0.1 * group.Count());
    }

    /// <summary>A building that no table lists lies in the town that most tellings name.</summary>
    private static PlaceIdentity Located(PlaceIdentity best, IEnumerable<PlaceIdentity> others)
    {
        var town = others.FirstOrDefault(o => o.Precision is PlacePrecision.Town or PlacePrecision.Area && o.Latitude is not null)
            ?? others.FirstOrDefault(o => o.Country is not null);
        if (town is null || (best.Country is not null && town.Country != best.Country))
        {
            return best;
        }
        return best with
        {
            Locality = best.Locality ?? town.Locality,
            Admin2 = best.Admin2 ?? town.Admin2,
            Admin1 = best.Admin1 ?? town.Admin1,
            Country = best.Country ?? town.Country,
            Latitude = best.Latitude ?? (town.Precision <= PlacePrecision.Area ? town.Latitude : null),
            Longitude = best.Longitude ?? (town.Precision <= PlacePrecision.Area ? town.Longitude : null),
            Basis = best.Latitude is null && town.Precision <= PlacePrecision.Area ? PlaceBasis.Relative : best.Basis,
        };
    }

    /// <summary>Where no mention has a place, the place that the report opens with: its dateline, its first sentences, its police force.</summary>
    private static IEnumerable<(EventMention Mention, PlaceMention Place)> Openings(IReadOnlyList<ReportEvent> leads)
    {
        foreach (var lead in leads)
        {
            var mention = lead.Mentions.FirstOrDefault(m => !m.IsTitle) ?? lead.Mentions[0];
            var opening = OpeningEnd(mention);
            var places = mention.Text.Places.Where(p => p.Place.Precision is PlacePrecision.Town or PlacePrecision.Area && p.Place.Latitude is not null).ToList();
            if ((places.FirstOrDefault(p => p.Span.End <= opening) ?? places.FirstOrDefault()) is { } place)
            {
                yield return (mention, place);
            }
            if (mention.Text.Places.FirstOrDefault(p => p.Place.Precision == PlacePrecision.Region && !p.IsIndirect && p.Place.Admin1 is not null) is { } region)
            {
                yield return (mention, region);
            }
        }
    }

    /// <summary>The first town that each report names in its opening, and its region: where a street lies that no sentence puts in a town.</summary>
    private static IEnumerable<PlaceIdentity> OpeningTowns(IReadOnlyList<ReportEvent> leads) =>
        Openings(leads).Where(o => o.Place.Place.Precision == PlacePrecision.Region || o.Place.Span.End <= OpeningEnd(o.Mention)).Select(o => o.Place.Place);

    private static int OpeningEnd(EventMention mention) => mention.Words.Sentences.Take(OpeningSentences).Select(s => s.Span.End).DefaultIfEmpty(0).Last();

    private FactStatus Status(List<PlaceIdentity> places, List<Claim> claims)
    {
        if (claims.Select(c => lineageOf(c.Report.Id)).Distinct().Count() == 1)
        {
            return FactStatus.Single;
        }
        if (places.All(p => string.Equals(p.Name, places[0].Name, StringComparison.OrdinalIgnoreCase)))
        {
            return FactStatus.Agreed;
        }
        var apart = places.Any(a => places.Any(b => PlaceComparison.Compare(a, b) == PlaceRelation.Apart));
        return apart ? FactStatus.Disputed : FactStatus.Compatible;
    }
}
