using NodaTime;
using Parallax.Language;
using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Events.Times;

/// <summary>Reads by which zone a text tells a time: by words for a zone, else by the place that stands right behind the time.</summary>
internal sealed class StatedZoneReader(ZoneMap map)
{
    private const string Word = " time";

    /// <summary>How many times and joints between them may stand between the time and the place.</summary>
    private const int Reach = 6;

    /// <summary>The zone that the words state; null where they state none or the local one.</summary>
    public StatedZone? Read(AnnotatedText text, Sentence sentence, TimeExpression time)
    {
        if (time.Zone is not { } zone)
        {
            return time.Offset is null && PlaceBeside(text, sentence, time) is { } place ? new(place.Place.Name, map.Of(place.Place), IsPlace: true) : null;
        }
        var words = zone.Of(text.Words.Text);
        if (string.Equals(words, "local time", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var zones = NamedZones.Of(words) is { } named ? new PlaceZones(named) : ZonesOfPlace(text, sentence, zone);
        zones ??= time.Offset is { } offset && offset.Duration() <= TimeSpan.FromHours(15) ? new(DateTimeZone.ForOffset(Offset.FromTimeSpan(offset))) : null;
        return new(words.EndsWith(Word, StringComparison.OrdinalIgnoreCase) ? words[..^Word.Length] : words, zones, IsPlace: false);
    }

    private PlaceZones? ZonesOfPlace(AnnotatedText text, Sentence sentence, TextSpan zone) =>
        sentence.Among(text.Places, p => p.Span).FirstOrDefault(p => p.Span.Overlaps(zone)) is { } place ? map.Of(place.Place) : null;

    /// <summary>"Thursday evening, 12 March, Washington", "1:00 a.m. on 13 March in Baghdad": the place that follows, after further words for the time.
    /// After a comma only where another mark follows: in "On Thursday, Washington said" the name stands for a government.</summary>
    private static PlaceMention? PlaceBeside(AnnotatedText text, Sentence sentence, TimeExpression time)
    {
        var words = text.Words;
        var at = words.TokenAt(time.Span.End - 1) + 1;
        for (var step = 0; step < Reach && at + 1 < sentence.End; step++)
        {
            var joint = words.Lower(at);
            if (joint is not ("," or "on" or "of" or "in" or "at" or "("))
            {
                return null;
            }
            var next = words.Tokens[at + 1].Span.Start;
            if (sentence.Among(text.Times, t => t.Span).FirstOrDefault(t => t.Span.Start == next) is { } more)
            {
                at = words.TokenAt(more.Span.End - 1) + 1;
                continue;
            }
            var place = joint is "," or "in" ? sentence.Among(text.Places, p => p.Span).FirstOrDefault(p => p.Span.Start == next && !p.IsIndirect) : null;
            return place is not null && (joint == "in" || EndsAt(words, sentence, place.Span)) ? place : null;
        }
        return null;
    }

    private static bool EndsAt(TokenizedText words, Sentence sentence, TextSpan place)
    {
        var next = words.TokenAt(place.End - 1) + 1;
        return next >= sentence.End || words.Tokens[next].Kind == TokenKind.Mark;
    }
}
