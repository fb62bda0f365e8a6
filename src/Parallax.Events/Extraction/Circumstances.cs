using Parallax.Language;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Events.Extraction;

/// <summary>Gives the times, places and measures of a sentence to the mentions that they belong to: each to the nearest, counted in words and
/// in joints between clauses.</summary>
internal sealed class Circumstances(Lexicons lexicons)
{
    public void Add(Report report, AnnotatedText text, Sentence sentence, List<EventMention> mentions)
    {
        AddTimes(report, text, sentence, mentions);
        AddPlaces(text, sentence, mentions);
        AddMeasures(text, sentence, mentions);
    }

    private static void AddTimes(Report report, AnnotatedText text, Sentence sentence, List<EventMention> mentions)
    {
        foreach (var time in sentence.Among(text.Times, t => t.Span))
        {
            if (time.Type is not (TimeType.Date or TimeType.Time) || TimeKey.Of(time) is null || Clauses.IsTimeOfSpeech(text.Words, sentence, time.Span)
                || (text.Field == TextField.Text && report.Furniture.Any(f => f.Overlaps(time.Span))))
            {
                continue;
            }
            var token = text.Words.TokenAt(time.Span.Start);
            EventMention? best = null;
            var bestCost = 80;
            foreach (var mention in mentions)
            {
                var cost = token < mention.First ? Clauses.Distance(text.Words, token, mention.First) + 1 : Clauses.Distance(text.Words, mention.End, token);
                cost -= text.Words.Lower(text.Words.TokenAt(time.Span.End)) == "'s" && token < mention.First ? 4 : 0;
                if (cost < bestCost)
                {
                    (best, bestCost) = (mention, cost);
                }
            }
            if (best is not null && (best.Time is null || Finer(time, best.Time)))
            {
                best.Time = time;
            }
        }
    }

    private static bool Finer(TimeExpression a, TimeExpression b) => Width(a) < Width(b);

    private static int Width(TimeExpression time) => time.From is { } from ? time.To!.Value.DayNumber - from.DayNumber : 40;

    private static void AddPlaces(AnnotatedText text, Sentence sentence, List<EventMention> mentions)
    {
        foreach (var place in sentence.Among(text.Places, p => p.Span))
        {
            if (place.IsIndirect || !Clauses.IsLocative(text.Words, sentence, text.Words.TokenAt(place.Span.Start), text.Words.TokenAt(place.Span.End - 1) + 1))
            {
                continue;
            }
            var token = text.Words.TokenAt(place.Span.Start);
            var best = mentions.MinBy(m => token < m.First ? Clauses.Distance(text.Words, token, m.First) + 2 : Clauses.Distance(text.Words, m.End, token));
            best?.Places.Add(place);
        }
    }

    private void AddMeasures(AnnotatedText text, Sentence sentence, List<EventMention> mentions)
    {
        foreach (var quantity in sentence.Among(text.Quantities, q => q.Span))
        {
            if (mentions.Count > 0 && MeasureOf(text, sentence, quantity) is { } measure)
            {
                var token = text.Words.TokenAt(quantity.Span.Start);
                var owner = mentions.Where(m => MayHave(m.Type, measure.Attribute)).MinBy(m => Math.Abs(m.First - token));
                owner?.Measures.Add(measure);
            }
        }
    }

    private static bool MayHave(EventType type, string attribute) => attribute switch
    {
        "magnitude" => type == EventType.Earthquake,
        _ => EventFamilies.Harms(type),
    };

    private Measure? MeasureOf(AnnotatedText text, Sentence sentence, Quantity quantity)
    {
        var words = text.Words;
        switch (quantity.Unit)
        {
            case "magnitude":
                return new("magnitude", quantity, quantity.Span);
            case "money":
                var damage = Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => words.Lower(i) is "damage" or "damages" or "losses" or "worth");
                return damage ? new("damage-cost", quantity, quantity.Span) : null;
            case "count" when quantity.Counted is { } counted:
                var end = words.TokenAt(counted.End - 1) + 1;
                var first = words.TokenAt(quantity.Span.Start);
                for (var i = first; i < end; i++)
                {
                    if (lexicons.People.Has("munition", words.Lower(i)))
                    {
                        return words.Lower(i + 1) is "attacks" or "attack" or "strikes" ? null : new("munitions", quantity, words.SpanOf(first, i + 1));
                    }
                }
                return null;
            default:
                return null;
        }
    }
}
