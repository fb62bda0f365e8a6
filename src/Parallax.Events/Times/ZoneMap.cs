using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;
using Parallax.Language.Places;

namespace Parallax.Events.Times;

/// <summary>Which time zones a place may have: that of its country where there is one, else that of its first-level division by the gazetteer, else
/// that of the nearest town of the zone database in its country.</summary>
internal sealed class ZoneMap(Gazetteer gazetteer)
{
    /// <summary>The nearest town tells the zone only against towns that are this many times as far.</summary>
    private const double Rival = 2;

    /// <summary>Kilometres within which towns of other zones always count.</summary>
    private const double Border = 50;

    private static readonly TzdbDateTimeZoneSource Database = TzdbDateTimeZoneSource.Default;

    private static readonly FrozenDictionary<string, ImmutableArray<TzdbZoneLocation>> Towns = Database.ZoneLocations!
        .GroupBy(l => l.CountryCode, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderBy(l => l.ZoneId, StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The zones that the place may have; null where its country is not known.</summary>
    public PlaceZones? Of(PlaceIdentity place)
    {
        if (place.Country is not { } country || !Towns.TryGetValue(country, out var towns))
        {
            return null;
        }
        return Named(towns.Length == 1 ? [towns[0].ZoneId] : OfDivision(place, gazetteer.ZonesOf(country)) ?? Nearest(place, towns));
    }

    private static PlaceZones Named(IEnumerable<string> ids) => new([.. ids.Distinct(StringComparer.Ordinal).Select(id => DateTimeZoneProviders.Tzdb[id])]);

    /// <summary>The zones by the rows of the division, or by the row for the rest of the country; null where no row fits. Between the bounds of two
    /// parts it may be either.</summary>
    private IEnumerable<string>? OfDivision(PlaceIdentity place, ReadOnlySpan<RegionZone> rows)
    {
        var division = rows.IsEmpty ? null : Division(place);
        List<RegionZone> own = [], rest = [];
        foreach (var row in rows)
        {
            if (row.Admin1 is null || row.Admin1 == division)
            {
                (row.Admin1 is null ? rest : own).Add(row);
            }
        }
        if (own.Count == 0)
        {
            return rest.Count == 0 || place.Precision == PlacePrecision.Country ? null : rest.Select(r => r.Zone);
        }
        var part = IsSpot(place) ? own.FindAll(r => r.Holds(place.Latitude!.Value, place.Longitude!.Value)) : [];
        return (part.Count > 0 ? part : own).Select(r => r.Zone);
    }

    /// <summary>The division by the name that the rows have: that of the gazetteer's own entry for it.</summary>
    private string? Division(PlaceIdentity place)
    {
        foreach (var entry in place.Admin1 is { } name ? gazetteer.Find(name) : [])
        {
            if (entry.Kind == PlaceKind.Admin1 && entry.Country == place.Country && !entry.IsAdded)
            {
                return entry.Name;
            }
        }
        return place.Admin1;
    }

    /// <summary>The zone of the nearest town, with those that are not much farther; all of the country where the place is no spot.</summary>
    private static IEnumerable<string> Nearest(PlaceIdentity place, ImmutableArray<TzdbZoneLocation> towns)
    {
        if (!IsSpot(place))
        {
            return towns.Select(t => t.ZoneId);
        }
        var far = towns.Select(t => (t.ZoneId, Kilometres: GreatCircle.Kilometres(place.Latitude!.Value, place.Longitude!.Value, t.Latitude, t.Longitude))).ToList();
        var reach = far.Min(t => t.Kilometres) * Rival + Border;
        return far.Where(t => t.Kilometres <= reach).Select(t => t.ZoneId);
    }

    private static bool IsSpot(PlaceIdentity place) => place is { Latitude: not null, Longitude: not null, Precision: <= PlacePrecision.Area };
}
