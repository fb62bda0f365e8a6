using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Events.Extraction;

/// <summary>Reads one sentence: the events it tells of, and which time, place, people and numbers belong to which.</summary>
internal sealed class MentionReader(Lexicons lexicons)
{
    /// <summary>Tokens within which a duration follows the noun that it is of.</summary>
    private const int Near = 4;

    /// <summary>Tokens: what goes on for longer without an end of a sentence is a table or a list, not prose.</summary>
    private const int LongestSentence = 1000;

    /// <summary>Days: what lasts longer is a habit, not an event.</summary>
    private const int LongestEvent = 60;

    private readonly TriggerFinder _triggers = new(lexicons.Events);
    private readonly Actualities _actualities = new(lexicons.Hedges);
    private readonly TollOwner _toll = new(lexicons);
    private readonly MeasureFinder _measures = new(lexicons);
    private readonly ActorPhraseFinder _actorPhrases = new(lexicons);
    private readonly ActorFinder _actors = new(lexicons);
    private readonly ResponsibilityFinder _responsibility = new(lexicons.Hedges);

    public List<EventMention> Read(AnnotatedReport report, AnnotatedText text, int index)
    {
        var sentence = text.Words.Sentences[index];
        var mentions = new List<EventMention>();
        if (sentence.End - sentence.First > LongestSentence || text.Field == TextField.Text && report.Report.Furniture.Any(f => f.Contains(sentence.Span)))
        {
            return mentions;
        }
        var tree = new SentenceTree(text, sentence);
        var unreal = new List<TriggerMatch>();
        foreach (var match in _triggers.Find(tree))
        {
            if (_actualities.Of(tree, match) is { } actuality)
            {
                var mention = Mention(report, tree, index, match, actuality);
                if (!IsGeneric(text.Words, match, mention))
                {
                    mentions.Add(mention);
                }
            }
            else
            {
                unreal.Add(match);
            }
        }
        _toll.Add(report, tree, index, mentions, unreal);
        Circumstances.Add(report.Report, tree, mentions);
        _measures.Add(tree, mentions);
        mentions.RemoveAll(m => IsHabit(tree, m));
        JoinDeaths(tree, mentions);
        if (mentions.Count > 0 || ResponsibilityFinder.HasCue(tree))
        {
            var phrases = _actorPhrases.Find(text, sentence);
            _actors.Add(tree, mentions, phrases);
            _responsibility.Add(report, tree, index, mentions, phrases);
        }
        return mentions;
    }

    private EventMention Mention(AnnotatedReport report, SentenceTree tree, int index, TriggerMatch match, Actuality actuality)
    {
        var (text, sentence) = (tree.Text, tree.Sentence);
        var definite = false;
        var indefinite = false;
        Quantity? series = null;
        var head = tree.HeadOf(match.First, match.End);
        for (var i = match.First - 1; match.Kind != TriggerKind.Verb && i >= match.First - 6 && tree.IsUnder(i, head); i--)
        {
            var lower = text.Words.Lower(i);
            if (lower is "the" or "this" or "that" or "these" or "those" or "'s" or "its" or "their" or "his" or "her")
            {
                definite = true;
                break;
            }
            if (lower is "a" or "an" or "another" or "second" or "new")
            {
                indefinite = true;
                break;
            }
            if (text.Words.Tokens[i].Kind == TokenKind.Mark && lower != "-" || lower is "of" or "in" or "on" or "for" or "by" or "to" or "and" or "after" or "was" or "were")
            {
                break;
            }
        }
        if (match.Kind != TriggerKind.Verb)
        {
            series = SeriesCount(text, match);
        }
        return new()
        {
            Report = report, Tree = tree, Sentence = index, First = match.First, End = match.End, Type = WeaponTypes.Of(text.Words, sentence, match), Kind = match.Kind, Actuality = actuality, Definite = definite,
            Indefinite = indefinite, SeriesCount = series,
        };
    }

    /// <summary>"previous attacks", "attacks on bases": several of a kind without a count tell of no one event.</summary>
    private bool IsGeneric(TokenizedText words, TriggerMatch match, EventMention mention)
    {
        if (match.Kind == TriggerKind.Verb || mention.SeriesCount is not null || !words.Lower(match.End - 1).EndsWith('s') || lexicons.IsPerson(words.Lower(match.End - 1)))
        {
            return false;
        }
        return (match.Kind == TriggerKind.Anaphor && !mention.Definite)
            || lexicons.Hedges.Has("earlier", words.Lower(match.First - 1)) || lexicons.Hedges.Has("earlier", words.Lower(match.First - 2));
    }

    /// <summary>"13 similar attacks", "nearly two dozen rocket attacks", "the same attack 20 times": three or more of them, told as a count.</summary>
    private Quantity? SeriesCount(AnnotatedText text, TriggerMatch match)
    {
        var last = text.Words.Lower(match.End - 1);
        if (match.Type == EventType.Arrest || !last.EndsWith('s') || lexicons.IsPerson(last) || last is "rioters" or "arsonists")
        {
            return null;
        }
        var start = text.Words.Tokens[match.First].Span.Start;
        foreach (var quantity in text.Quantities)
        {
            if (quantity.Unit == "count" && quantity.Min >= 3 && quantity.Span.End <= start && text.Words.TokenAt(quantity.Span.End) is var next && match.First - next <= 4
                && Enumerable.Range(next, match.First - next).All(i => text.Words.Tokens[i].Kind == TokenKind.Word && !lexicons.IsPerson(text.Words.Lower(i))
                    && text.Words.Lower(i) is not ("in" or "of" or "by" or "and" or "were" or "killed" or "the" or "these" or "their" or "its" or "from" or "with" or "after" or "to" or "for"
                        or "on" or "at" or "during" or "when")))
            {
                return quantity;
            }
        }
        return null;
    }

    /// <summary>"rocket attacks over the past year": several of a kind over a long time tell of no one event.</summary>
    private static bool IsHabit(SentenceTree tree, EventMention mention)
    {
        if (mention.Kind != TriggerKind.Noun || mention.SeriesCount is not null || mention.Casualties.Count > 0 || !mention.Words.Lower(mention.End - 1).EndsWith('s'))
        {
            return false;
        }
        return mention.Key is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber > LongestEvent
            || tree.Sentence.Among(tree.Text.Times, t => t.Span).Any(t => t.Type == TimeType.Duration && tree.Words.TokenAt(t.Span.Start) - mention.End is >= 0 and <= Near);
    }

    /// <summary>"the killing of the mayor in a drone strike": a death and the deed that it was in are one event.</summary>
    private static void JoinDeaths(SentenceTree tree, List<EventMention> mentions)
    {
        foreach (var death in mentions.Where(m => m.Type is EventType.Death or EventType.Assassination))
        {
            death.Deed = mentions.Find(m => m != death && m.Kind == TriggerKind.Noun && m.Type is not (EventType.Death or EventType.Assassination) && EventFamilies.Harms(m.Type)
                && m.First > death.First && Adjacency.IsIn(tree, death.Casualties.Select(c => c.End).Append(death.End).Max(), m.First));
        }
    }
}
