using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Ties that a verb makes between what its subject and its object tell of: "the killing triggered riots", "the raid was followed by a strike".</summary>
internal static class LinkVerbs
{
    private const int MostSteps = 4;

    /// <summary>How far apart, in tokens, two verbs of a chain of causes may stand.</summary>
    private const int MostBetween = 30;

    /// <summary>The tie at a verb; null where it makes none. A subject that only points back ("This led to …") stands for the last event of the sentence before.</summary>
    public static MentionLink? At(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions, EventMention? before)
    {
        if (!tree.IsVerb(verb) || TypeOf(tree, verb) is not { } type)
        {
            return null;
        }
        var passive = Arguments.IsPassive(tree, verb);
        var subject = Arguments.Subject(tree, verb);
        var told = MainClause(tree, verb, mentions) ?? Told(tree, verb, subject, mentions) ?? Antecedent(tree, verb, mentions) ?? (PointsBack(tree, subject) ? before : null);
        var (cause, effect) = passive ? (Under(tree, mentions, Arguments.Agent(tree, verb)), told) : (told, Effect(tree, verb, mentions));
        cause = cause is not null && IsVague(cause) ? Origin(tree, verb, mentions, cause) ?? cause : cause;
        if (cause is null || effect is null || cause == effect || type == LinkType.CausedBy && IsVague(effect))
        {
            return null;
        }
        if (IsEnd(tree, verb))
        {
            (cause, effect) = (effect, cause);
        }
        // "X followed Y": the subject is the later one
        var (from, to) = type == LinkType.Follows ? (cause, effect) : (effect, cause);
        var (first, end) = (verb, verb + 1);
        foreach (var tied in (EventMention[])[cause, effect])
        {
            (first, end) = tied == before ? (first, end) : (Math.Min(first, tied.First), Math.Max(end, tied.End));
        }
        return new(from, to, type, first, end);
    }

    private static LinkType? TypeOf(SentenceTree tree, int verb) => tree.Lemma(verb) switch
    {
        "trigger" or "lead" or "prompt" or "spark" or "provoke" or "cause" or "ignite" or "unleash" or "result" or "fuel" => LinkType.CausedBy,
        "set" or "touch" when tree.Child(verb, "compound:prt") is >= 0 and var particle && tree.Lower(particle) == "off" => LinkType.CausedBy,
        "follow" => LinkType.Follows,
        _ when IsEnd(tree, verb) => LinkType.Follows,
        _ => null,
    };

    /// <summary>"The rampage ended with his capture."</summary>
    private static bool IsEnd(SentenceTree tree, int verb) => tree.Lemma(verb) is "end" or "culminate" or "conclude";

    /// <summary>"…, prompting air strikes": what caused it is the whole clause that the participle hangs on.</summary>
    private static EventMention? MainClause(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions)
    {
        if (tree.Relation(verb) != "advcl" || tree.Xpos(verb) != "VBG" || tree.Marker(verb).Length > 0)
        {
            return null;
        }
        var main = tree.Head(verb);
        return mentions.FirstOrDefault(m => m.End <= verb && (m.First <= main && main < m.End || m.Casualties.Any(c => c.Cue == main)))
            ?? mentions.LastOrDefault(m => m.End <= verb && tree.Head(m.Head) == main);
    }

    /// <summary>"a round of violence", "an escalation": names no event of its own.</summary>
    private static bool IsVague(EventMention mention) => mention.Kind == TriggerKind.Anaphor && mention.Words.Lower(mention.End - 1) is "violence" or "confrontation" or "unrest";

    /// <summary>What caused the vague thing, by a verb before it: the killing of "the killing triggered a round of violence that led to the raid".</summary>
    private static EventMention? Origin(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions, EventMention vague)
    {
        for (var i = Math.Max(tree.Sentence.First, verb - MostBetween); i < verb; i++)
        {
            if (tree.IsVerb(i) && TypeOf(tree, i) == LinkType.CausedBy && Effect(tree, i, mentions) == vague && Under(tree, mentions, Arguments.Subject(tree, i)) is { } cause && cause != vague)
            {
                return cause;
            }
        }
        return null;
    }

    /// <summary>What the subject tells of; of a noun before a relative clause, nothing that the clause itself tells.</summary>
    private static EventMention? Told(SentenceTree tree, int verb, int subject, IReadOnlyList<EventMention> mentions) =>
        Under(tree, mentions, subject) is { } told && (tree.IsUnder(subject, verb) || !tree.IsUnder(told.Head, verb)) ? told : null;

    /// <summary>"…, which led to", where the clause hangs on no event: what was told last before it in the sentence; null where no relative clause opens.</summary>
    private static EventMention? Antecedent(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree.Xpos(child) == "WDT")
            {
                return mentions.LastOrDefault(m => m.End <= child);
            }
        }
        return null;
    }

    private static bool PointsBack(SentenceTree tree, int subject) => tree.Holds(subject) && tree.Words.Lower(subject) is "this" or "that" or "it" or "which" or "they";

    private static EventMention? Effect(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions)
    {
        if (Under(tree, mentions, Arguments.Object(tree, verb)) is { } effect)
        {
            return effect;
        }
        foreach (var child in tree.Children(verb))
        {
            if ((tree.Relation(child) == "obl" && tree.Marker(child) is "to" or "in" or "with" || tree.Relation(child) is "xcomp" or "ccomp" || tree.Relation(child) == "advcl" && tree.Marker(child) == "to") && Under(tree, mentions, child) is { } told)
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
