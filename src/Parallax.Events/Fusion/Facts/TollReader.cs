using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Facts;

/// <summary>Takes the numbers of people out of the mentions of an event.</summary>
internal sealed class TollReader(GroupReader groups, RevisionReader revisions)
{
    /// <summary>The numbers, in the order of the mentions.</summary>
    public List<Toll> Read(IEnumerable<EventMention> mentions) => [.. mentions.SelectMany(m => m.Casualties.SelectMany(c => Read(m, c)))];

    private IEnumerable<Toll> Read(EventMention mention, Casualty casualty)
    {
        var words = mention.Words;
        var shot = words.Lower(casualty.Cue) is "shot" && casualty.Attribute == "injured";
        var whole = words.SpanOf(casualty.First, casualty.End);
        var first = casualty.Victims[0];
        if (casualty.IsPart)
        {
            foreach (var part in casualty.Victims)
            {
                yield return Of(TollKind.Part, part, words.SpanOf(part.First, part.End));
            }
            yield break;
        }
        if (casualty.Victims.Count == 1)
        {
            yield return Of(first.Counted ? TollKind.Total : TollKind.One, first, whole);
            yield break;
        }
        foreach (var phrase in casualty.Victims)
        {
            yield return Of(phrase.Name is not null && !phrase.Counted ? TollKind.One : TollKind.Part, phrase, words.SpanOf(phrase.First, phrase.End));
        }
        var open = casualty.Victims.Any(v => v.Max is null);
        var all = first with
        {
            Group = null, Attackers = casualty.Victims.All(v => v.Attackers), Min = casualty.Victims.Sum(v => v.Min), Max = open ? null : casualty.Victims.Sum(v => v.Max),
        };
        yield return Of(TollKind.Sum, all, whole);

        Toll Of(TollKind kind, VictimPhrase phrase, TextSpan span) => new(casualty.Attribute, kind, phrase, phrase.Min, phrase.Max, mention, span, shot)
        {
            People = groups.Of(phrase.Group), Revision = phrase.Counted ? revisions.Of(words, phrase.First) : Revision.None,
        };
    }
}
