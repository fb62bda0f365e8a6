using System.Collections.Immutable;
using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion.Plausibility;

/// <summary>Compares what reports say of the distance between an event's place and a known one with what the gazetteer has. It finds, and
/// changes nothing.</summary>
internal static class DistanceCheck
{
    /// <summary>The gazetteer's points are rounded to a tenth of a degree, and towns have a width.</summary>
    private const double LeastTolerance = 8;

    private const double RelativeTolerance = 0.1;
    private const double WidestTurn = 60;

    /// <summary>How many tokens before the distance its place may stand.</summary>
    private const int Reach = 12;

    /// <summary>The distances that the reports of an event give of its place, in whatever sentence: beside its name ("Camp Wexley, 18 km east of
    /// Tobruk") or beside words that stand for it ("the base, 18 km east of Tobruk").</summary>
    public static IEnumerable<(EventMention Mention, PlaceMention Place)> Said(PlaceIdentity spot, IEnumerable<EventMention> mentions) =>
        from mention in mentions.DistinctBy(m => m.Text)
        from place in mention.Text.Places
        where place.Distance is not null && IsSaidOf(spot, place, mention.Text)
        select (mention, place);

    /// <summary>A finding for each of these; none where the place has no coordinates of its own.</summary>
    public static ImmutableArray<EventNote> Notes(EventPlace? where, IEnumerable<EventMention> mentions)
    {
        if (where?.Identity is not { Basis: PlaceBasis.Gazetteer, Precision: <= PlacePrecision.Town, Latitude: not null } spot)
        {
            return [];
        }
        var notes = ImmutableArray.CreateBuilder<EventNote>();
        foreach (var (mention, place) in Said(spot, mentions))
        {
            if (where.Claims.FirstOrDefault(c => c.Report.Id == mention.Report.Report.Id && c.Field == mention.Text.Field && c.Span == place.Span) is { } claim)
            {
                notes.Add(new("distance", Finding(spot, place.Distance!, place.Span.Of(mention.Words.Text)), [claim.Id]));
            }
        }
        return notes.ToImmutable();
    }

    private static bool IsSaidOf(PlaceIdentity spot, PlaceMention distance, AnnotatedText text)
    {
        var first = text.Words.TokenAt(distance.Span.Start);
        var start = text.Words.TokenAt(text.Words.Sentences[text.Words.SentenceOf(first)].Span.Start);
        var owner = text.Places.LastOrDefault(p => p.Span.End <= distance.Span.Start && p.Distance is null && text.Words.TokenAt(p.Span.Start) >= Math.Max(start, first - Reach));
        if (owner is not null)
        {
            return owner.Place.Name == spot.Name;
        }
        var described = text.References.All.LastOrDefault(r => r.Phrase.Span.End <= distance.Span.Start && text.Words.TokenAt(r.Phrase.Span.Start) >= Math.Max(start, first - Reach));
        return described is not null && text.Places.Any(p => p.Place.Name == spot.Name && p.Span.Overlaps(described.AntecedentSpan));
    }

    private static string Finding(PlaceIdentity spot, DistanceFrom said, string words)
    {
        var kilometres = GreatCircle.Kilometres(said.Latitude, said.Longitude, spot.Latitude!.Value, spot.Longitude!.Value);
        var bearing = GreatCircle.Bearing(said.Latitude, said.Longitude, spot.Latitude.Value, spot.Longitude.Value);
        var turn = Math.Abs(((bearing - said.Bearing + 540) % 360) - 180);
        var near = Math.Abs(kilometres - said.Kilometres) <= LeastTolerance + (RelativeTolerance * kilometres);
        var fits = near && turn <= WidestTurn ? "which fits" : near ? "so the direction does not fit" : "so the distance does not fit";
        return string.Create(CultureInfo.InvariantCulture,
            $"“{words}” is said of {spot.Name}; by the gazetteer it lies {kilometres:0} km {GreatCircle.Wind(bearing)} of {said.Name}, {fits}.");
    }
}
