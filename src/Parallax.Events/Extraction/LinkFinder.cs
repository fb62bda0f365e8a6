using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>A tie between two mentions of one report.</summary>
/// <param name="From">The later one, or the part.</param>
/// <param name="To">The earlier one, or the whole.</param>
/// <param name="Type">The kind of tie.</param>
/// <param name="First">First token of the words that say so.</param>
/// <param name="End">Token after the last.</param>
internal sealed record MentionLink(EventMention From, EventMention To, LinkType Type, int First, int End);

/// <summary>Finds words that tie events: "in retaliation for", "after", "which triggered".</summary>
internal static class LinkFinder
{
    private static readonly (string[] Words, LinkType Type, bool Forward)[] Cues =
    [
        .. Parse("in retaliation for|in reprisal for|in revenge for|to avenge|retaliating for|retaliation for|in direct response to|in response to|as a response to|response to", LinkType.RetaliationFor, true),
        .. Parse("prompting|triggered|triggering|led to|leading to|sparked|sparking|provoked|provoking|resulted in|set off|which led|to cause", LinkType.CausedBy, false),
        .. Parse("because of|caused by|sparked by|triggered by|prompted by|over the|due to|fuelled by|fueled by", LinkType.CausedBy, true),
        .. Parse("after|following|in the wake of|followed|follows", LinkType.Follows, true),
        .. Parse("before|ahead of|were followed by|was followed by|followed by", LinkType.Follows, false),
        .. Parse("part of|during|amid", LinkType.PartOf, true),
    ];

    private static readonly string[] Openers = ["in", "that", "this", "which", "they", "it"];

    public static IEnumerable<MentionLink> Find(IReadOnlyList<EventMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            for (var k = i + 1; k < mentions.Count && mentions[k].Text == mention.Text && mentions[k].Sentence == mention.Sentence; k++)
            {
                if (Between(mention, mentions[k]) is { } link)
                {
                    yield return link;
                    break;
                }
            }
            if (i > 0 && mentions[i - 1].Sentence != mention.Sentence && Opening(mention, mentions, i) is { } opening)
            {
                yield return opening;
            }
        }
    }

    /// <summary>Whether words between the two tokens tie what stands before them to what stands after.</summary>
    public static bool IsLinked(TokenizedText words, int from, int to) => CueIn(words, from, to) is not null;

    private static MentionLink? Between(EventMention left, EventMention right)
    {
        var words = left.Words;
        if (Pursuit(left, right) is { } pursuit)
        {
            return pursuit;
        }
        if (CueIn(words, left.End, right.First) is { } cue)
        {
            var type = cue.Type == LinkType.CausedBy && IsRetaliation(words, words.Sentences[left.Sentence], right) || cue.Type == LinkType.Follows && cue.Forward && IsRetaliation(words, words.Sentences[left.Sentence], left)
                ? LinkType.RetaliationFor : cue.Type;
            return cue.Forward ? new(left, right, type, left.First, right.End) : new(right, left, type, left.First, right.End);
        }
        // "In response to the killing, they launched missiles": the cue stands before both
        var sentence = words.Sentences[left.Sentence];
        var opened = CueIn(words, Math.Max(sentence.First, left.First - 6), left.First);
        return opened is { Forward: true } && words.Lower(sentence.First) is "in" or "after" or "following" ? new(right, left, opened.Value.Type, sentence.First, right.End) : null;
    }

    /// <summary>"arrested over the shooting", "charged with murder in the killing", "the trial of X for the bombing": law follows the crime.</summary>
    private static MentionLink? Pursuit(EventMention left, EventMention right)
    {
        if (!IsLaw(left.Type) || !EventFamilies.Harms(right.Type) || right.Kind == TriggerKind.Casualty || right.First - left.End > 14)
        {
            return null;
        }
        for (var i = left.End; i < right.First; i++)
        {
            if (left.Words.Lower(i) is "over" or "for" or "in" or "after" or "of" or "following" or "with")
            {
                return new(left, right, LinkType.Follows, left.First, right.End);
            }
        }
        return null;
    }

    private static bool IsLaw(EventType type) => type is EventType.Arrest or EventType.Trial or EventType.Raid;

    private static bool IsRetaliation(TokenizedText words, Sentence sentence, EventMention mention)
    {
        for (var i = Math.Max(sentence.First, mention.First - 4); i < Math.Min(sentence.End, mention.End + 3); i++)
        {
            if (words.Lower(i) is "retaliatory" or "retaliation" or "retaliated" or "reprisal" or "reprisals" or "revenge" or "response")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"In retaliation, …", "That led to …": the tie is with the sentence before.</summary>
    private static MentionLink? Opening(EventMention mention, IReadOnlyList<EventMention> mentions, int index)
    {
        var words = mention.Words;
        var sentence = words.Sentences[mention.Sentence];
        var before = mentions[index - 1];
        if (before.Text != mention.Text || mention.Sentence - before.Sentence > 1 || !Openers.Contains(words.Lower(sentence.First)))
        {
            return null;
        }
        if (words.Lower(sentence.First) == "in" && words.Lower(sentence.First + 1) is "retaliation" or "response" or "reprisal" or "revenge" && words.Lower(sentence.First + 2) == ",")
        {
            return new(mention, before, LinkType.RetaliationFor, sentence.First, mention.End);
        }
        return words.Lower(sentence.First) != "in" && CueIn(words, sentence.First, mention.First) is { Type: not LinkType.PartOf } cue
            ? new(mention, before, cue.Type, sentence.First, mention.End)
            : null;
    }

    private static (LinkType Type, bool Forward)? CueIn(TokenizedText words, int from, int to)
    {
        foreach (var (cue, type, forward) in Cues)
        {
            for (var i = from; i + cue.Length <= to; i++)
            {
                var matches = true;
                for (var k = 0; k < cue.Length && matches; k++)
                {
                    matches = words.Lower(i + k) == cue[k];
                }
                if (matches && words.Lower(i + cue.Length) is not ("," or "."))
                {
                    return (type, forward);
                }
            }
        }
        return null;
    }

    private static IEnumerable<(string[], LinkType, bool)> Parse(string cues, LinkType type, bool forward) => cues.Split('|').Select(c => (c.Split(' '), type, forward));
}
