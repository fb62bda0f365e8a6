using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Ties that a verb makes between what its subject and its object tell of: "the killing triggered riots", "the raid was followed by a strike".</summary>
internal static class LinkVerbs
{
    private const int MostSteps = 4;

    /// <summary>The tie at a verb; null where it makes none. A subject that only points back ("This led to …") stands for the last event of the sentence before.</summary>
    public static MentionLink? At(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions, EventMention? before)
    {
        if (!tree.IsVerb(verb) || TypeOf(tree.Lemma(verb)) is not { } type)
        {
            return null;
        }
        var passive = Arguments.IsPassive(tree, verb);
        var subject = Arguments.Subject(tree, verb);
        var (cause, effect) = passive ? (Under(tree, mentions, Arguments.Agent(tree, verb)), Under(tree, mentions, subject))
            : (Under(tree, mentions, subject) ?? (PointsBack(tree, subject) ? before : null), Effect(tree, verb, mentions));
        if (cause is null || effect is null || cause == effect)
        {
            return null;
        }
        // "X followed Y": the subject is the later one
        var (from, to) = type == LinkType.Follows ? (cause, effect) : (effect, cause);
        var (first, end) = (Math.Min(verb, effect.First), Math.Max(verb + 1, effect.End));
        return new(from, to, type, cause == before ? first : Math.Min(first, cause.First), cause == before ? end : Math.Max(end, cause.End));
    }

    private static LinkType? TypeOf(string lemma) => lemma switch
    {
        "trigger" or "lead" or "prompt" or "spark" or "provoke" or "cause" or "ignite" or "unleash" or "result" or "fuel" => LinkType.CausedBy,
        "follow" => LinkType.Follows,
        _ => null,
    };

    private static bool PointsBack(SentenceTree tree, int subject) => tree.Holds(subject) && tree.Words.Lower(subject) is "this" or "that" or "it" or "which" or "they";

    private static EventMention? Effect(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions)
    {
        if (Under(tree, mentions, Arguments.Object(tree, verb)) is { } effect)
        {
            return effect;
        }
        foreach (var child in tree.Children(verb))
        {
            if ((tree.Relation(child) == "obl" && tree.Marker(child) is "to" or "in" || tree.Relation(child) is "xcomp" or "ccomp") && Under(tree, mentions, child) is { } told)
            {
                return told;
            }
        }
        return null;
    }

    /// <summary>The mention that the token heads, or the nearest of those in its phrase.</summary>
    private static EventMention? Under(SentenceTree tree, IReadOnlyList<EventMention> mentions, int token)
    {
        EventMention? best = null;
        var bestSteps = MostSteps + 1;
        foreach (var mention in mentions)
        {
            var (steps, at) = (0, mention.Head);
            while (at != token && steps <= MostSteps && tree.Holds(at))
            {
                (steps, at) = (steps + 1, tree.Head(at));
            }
            if (at == token && tree.Holds(at) && steps < bestSteps)
            {
                (best, bestSteps) = (mention, steps);
            }
        }
        return best;
    }
}
