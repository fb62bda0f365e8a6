using System.Globalization;
using Parallax.Language.Sentences;

namespace Parallax.Language.Places;

/// <summary>Places given by distance and direction from a known one: "27km north of Baghdad".</summary>
internal static class RelativePlaces
{
    private const double KilometresPerDegree = 111.2;
    private const int LongestGap = 8;

    /// <summary>"Wexley, about 18 km".</summary>
    private const int ShortestGap = 4;

    public static IEnumerable<PlaceMention> Find(TokenizedText text, IReadOnlyList<PlaceMention> known)
    {
        foreach (var anchor in known)
        {
            if (anchor.IsIndirect || anchor.Place is not { Latitude: { } latitude, Longitude: { } longitude })
            {
                continue;
            }
            var i = text.TokenAt(anchor.Span.Start) - 1;
            while (i > 0 && text.Lower(i) is "the" or "capital" or "city" or "town" or "of" or "from" or "iraqi")
            {
                i--;
            }
            var bearing = Bearing(text.Lower(i));
            if (bearing is null || i < 2)
            {
                continue;
            }
            if (Distance(text, i - 1, out var first) is { } km)
            {
                yield return new(text.SpanOf(first, i + 1), Shifted(anchor.Place, latitude, longitude, km, bearing.Value, text, first, anchor.Span.End))
                {
                    Distance = new(km, bearing.Value, anchor.Place.Name, latitude, longitude),
                };
            }
        }
    }

    /// <summary>"Camp Wexley, 18 km east of Tobruk": a place without coordinates of its own that stands just before takes those of the
    /// distance, wherever the text names it; a distance that belongs to no such place is a place by itself. Nothing
    /// happens where the distance of a known place is measured from.</summary>
    public static IEnumerable<PlaceMention> Attach(TokenizedText text, IReadOnlyList<PlaceMention> known, IReadOnlyList<PlaceMention> relative)
    {
        if (relative.Count == 0)
        {
            return known;
        }
        var located = new Dictionary<string, PlaceIdentity>(StringComparer.OrdinalIgnoreCase);
        var (alone, ofKnown) = (new List<PlaceMention>(), new List<PlaceMention>());
        foreach (var distance in relative)
        {
            var first = text.TokenAt(distance.Span.Start);
            var before = known.Where(k => !k.IsIndirect && k.Span.End <= distance.Span.Start && first - text.TokenAt(k.Span.End - 1) <= LongestGap
                && text.SentenceOf(first) == text.SentenceOf(text.TokenAt(k.Span.Start))).ToList();
            var owner = before.LastOrDefault(k => k.Place.Basis is PlaceBasis.Relative or PlaceBasis.Unresolved);
            if (owner is null)
            {
                alone.Add(distance);
                if (before is [.., { Place.Precision: <= PlacePrecision.Town } last] && first - text.TokenAt(last.Span.End - 1) <= ShortestGap)
                {
                    ofKnown.Add(distance);
                }
            }
            else
            {
                located.TryAdd(owner.Place.Name, distance.Place);
            }
        }
        return known.Select(k => IsAnchor(text, k, ofKnown) ? k with { IsIndirect = true } : k).Select(k => located.TryGetValue(k.Place.Name, out var spot) && k.Place.Basis != PlaceBasis.Gazetteer
            ? k with { Place = spot with { Name = k.Place.Name, Precision = PlacePrecision.Exact } } : k).Concat(alone);
    }

    /// <summary>Whether something is only measured from the place: Baghdad in "27km north of Baghdad".</summary>
    private static bool IsAnchor(TokenizedText text, PlaceMention place, IReadOnlyList<PlaceMention> relative) => relative.Any(r => r.Span.End <= place.Span.Start
        && r.Distance!.Name == place.Place.Name && text.TokenAt(place.Span.Start) - text.TokenAt(r.Span.End - 1) <= LongestGap);

    private static PlaceIdentity Shifted(PlaceIdentity anchor, double latitude, double longitude, double km, double bearing, TokenizedText text, int first, int end)
    {
        var radians = bearing * Math.PI / 180;
        var shiftedLatitude = latitude + km * Math.Cos(radians) / KilometresPerDegree;
        var shiftedLongitude = longitude + km * Math.Sin(radians) / (KilometresPerDegree * Math.Max(0.1, Math.Cos(latitude * Math.PI / 180)));
        return anchor with
        {
            Name = text.Text[text.Tokens[first].Span.Start..end],
            Locality = null,
            Latitude = Math.Round(Math.Clamp(shiftedLatitude, -90, 90), 2),
            Longitude = Math.Round(Math.Clamp(shiftedLongitude, -180, 180), 2),
            Precision = PlacePrecision.Area,
            Basis = PlaceBasis.Relative,
        };
    }

    /// <summary>The distance in kilometres whose unit stands at the token, possibly with a second measure in brackets after it.</summary>
    private static double? Distance(TokenizedText text, int unit, out int first)
    {
        first = unit;
        if (text.Lower(unit) == ")")
        {
            while (unit > 0 && text.Lower(unit) != "(")
            {
                unit--;
            }
            unit--;
        }
        var factor = text.Lower(unit) switch
        {
            "km" or "kms" or "kilometers" or "kilometres" or "kilometer" or "kilometre" => 1,
            "miles" or "mile" or "mi" => 1.609,
            _ => 0,
        };
        if (factor == 0 || unit < 1 || !double.TryParse(text.Tokens[unit - 1].Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }
        first = unit - 1;
        return number * factor;
    }

    private static double? Bearing(string word) => word switch
    {
        "north" => 0,
        "northeast" or "north-east" => 45,
        "east" => 90,
        "southeast" or "south-east" => 135,
        "south" => 180,
        "southwest" or "south-west" => 225,
        "west" => 270,
        "northwest" or "north-west" => 315,
        _ => null,
    };
}
