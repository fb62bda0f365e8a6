using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Ties that a preposition or a conjunction makes between an event and the one that its phrase or clause hangs on.</summary>
internal static class LinkPhrases
{
    private const int MostSteps = 12;

    /// <summary>Words by which one deed answers another.</summary>
    public static bool IsAnswerWord(string lemma) => lemma is "retaliation" or "reprisal" or "revenge" or "response" or "answer";

    /// <summary>The tie of a mention with the nearest one above it in the tree, where the words between tie the two.</summary>
    public static MentionLink? Upward(SentenceTree tree, EventMention mention, IReadOnlyList<EventMention> others)
    {
        foreach (var token in mention.Casualties.Select(c => c.Cue).Prepend(mention.Head))
        {
            if (Upward(tree, mention, token, others) is { } link)
            {
                return link;
            }
        }
        return null;
    }

    private static MentionLink? Upward(SentenceTree tree, EventMention mention, int token, IReadOnlyList<EventMention> others)
    {
        var tie = Before(tree, token);
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var head = tree.Head(token);
            if (!tree.Holds(head))
            {
                return null;
            }
            var step = Of(tree, token, head);
            // "convicted of robbing a bank before killing a guard": what the earlier deed is to the verb between
            tie = step is { Type: LinkType.RetaliationFor } || step is not null && tie is { AboveIsLater: false } && tree.IsVerb(token) ? step : tie ?? step;
            if (At(tree, mention, token, head, others) is { } above)
            {
                return Link(tree, mention, above, tie);
            }
            token = head;
        }
        return null;
    }

    /// <summary>The mention that the token is of, or that it does: "launched" of "launched air strikes", "came" of "the raid came".</summary>
    private static EventMention? At(SentenceTree tree, EventMention mention, int from, int token, IReadOnlyList<EventMention> others)
    {
        foreach (var other in others)
        {
            if (other != mention && other.First <= token && token < other.End && !(other.SeriesCount is not null && other.Type == EventType.Trial))
            {
                return other;
            }
        }
        foreach (var child in tree.IsVerb(token) ? tree.Children(token) : [])
        {
            if (child != from && tree.Relation(child) is "obj" or "nsubj" or "nsubj:pass" && others.FirstOrDefault(o => o != mention && o.Head == child) is { } done)
            {
                return done;
            }
        }
        return null;
    }

    /// <summary>A tie, and whether the one above is the later.</summary>
    private sealed record Tie(LinkType Type, bool AboveIsLater, string Marker);

    private static MentionLink? Link(SentenceTree tree, EventMention mention, EventMention above, Tie? tie)
    {
        if (tie is { Marker: "over" or "against" or "after" } && IsOutrage(above, mention))
        {
            tie = tie with { Type = LinkType.CausedBy };
        }
        else if (tie is null && tree.Relation(mention.Head) == "obj" && tree.Lemma(above.Head) == "protest" && IsOutrage(above, mention))
        {
            tie = new(LinkType.CausedBy, true, "verb"); // "marched to protest the killing"
        }
        else if (tie is { Type: LinkType.PartOf } && above.Type == EventType.Trial && LinkPursuits.Is(above, mention))
        {
            tie = tie with { Type = LinkType.Follows }; // "jailed the man who killed two guards during a robbery"
        }
        else if (tie is null || tie.Marker is "for" or "over" or "against" or "in" or "of" or "with" && !LinkPursuits.Is(above, mention) || IsHurtWhenCaught(above, mention, tie) || IsVictimOf(tree, mention, tie))
        {
            return null;
        }
        var (first, end) = (Math.Min(mention.First, above.First), Math.Max(mention.End, above.End));
        var type = tie.Type == LinkType.Follows && IsRetaliatory(tree, tie.AboveIsLater ? above : mention) ? LinkType.RetaliationFor : tie.Type;
        return tie.AboveIsLater ? new(above, mention, type, first, end) : new(mention, above, type, first, end);
    }

    /// <summary>Whether a word may stand in a noun phrase before its head.</summary>
    public static bool MayStandIn(SentenceTree tree, int token) => tree.Xpos(token) is "DT" or "JJ" or "PRP$" or "NN" or "NNP" or "NNS" or "POS" or "CD" or "VBN" or "HYPH";

    /// <summary>"in retaliation for [a rocket] attack", "after [the] attack": what stands right before the phrase ties it, wherever the tree hangs it.</summary>
    private static Tie? Before(SentenceTree tree, int token)
    {
        var i = token - 1;
        while (MayStandIn(tree, i) && tree.Words.Lower(i) is not ("after" or "following"))
        {
            i--;
        }
        if (tree.Relation(i) == "mark" && tree.Head(i) > token)
        {
            return null; // "after rioters set fire": the clause is tied, not its subject
        }
        return tree.Words.Lower(i) switch
        {
            "for" or "to" when IsAnswerWord(tree.Lemma(i - 1)) => new(LinkType.RetaliationFor, true, "answer"),
            "after" or "following" => new(LinkType.Follows, true, "after"),
            _ => null,
        };
    }

    private static Tie? Of(SentenceTree tree, int token, int head)
    {
        if (tree.Is(token, "nsubj") || tree.Is(token, "obj"))
        {
            return null;
        }
        var marker = tree.Marker(token);
        if (marker is "for" or "to" && IsAnswerWord(tree.Lemma(head)))
        {
            return new(LinkType.RetaliationFor, true, "answer");
        }
        return marker switch
        {
            "after" or "following" or "since" => new(LinkType.Follows, true, marker),
            "before" or "until" => new(LinkType.Follows, false, marker),
            "during" or "amid" or "amidst" => new(LinkType.PartOf, true, marker),
            "because" or "due" => new(LinkType.CausedBy, true, marker),
            "over" or "against" or "for" or "in" or "of" or "with" => new(LinkType.Follows, true, marker),
            _ when tree.Lemma(token) is "avenge" or "follow" && tree.Relation(token) is "advcl" or "acl" => new(tree.Lemma(token) == "avenge" ? LinkType.RetaliationFor : LinkType.Follows, true, "verb"),
            _ => null,
        };
    }

    /// <summary>"wounds he got during his arrest": of the harm, the arrest is no whole.</summary>
    private static bool IsHurtWhenCaught(EventMention above, EventMention mention, Tie tie) =>
        tie.Type == LinkType.PartOf && above.Kind == TriggerKind.Casualty && EventFamilies.IsFollowUp(mention.Type);

    /// <summary>"the sister of the boy killed by a guard was arrested": tells who was killed, not what for.</summary>
    private static bool IsVictimOf(SentenceTree tree, EventMention mention, Tie tie) =>
        mention.Kind == TriggerKind.Casualty && tie.Marker is "of" or "in" or "with" or "for" && tree.Relation(mention.Head) is "acl" or "acl:relcl";

    /// <summary>"a protest over the shooting", "riots after the death of a boy": people take to the streets because of it.</summary>
    private static bool IsOutrage(EventMention above, EventMention mention) =>
        above.Type is EventType.Protest or EventType.Riot && EventFamilies.Harms(mention.Type) && mention.Type is not (EventType.Riot or EventType.Protest);

    /// <summary>"retaliatory strikes", "struck back".</summary>
    private static bool IsRetaliatory(SentenceTree tree, EventMention mention)
    {
        for (var i = mention.First - 3; i < mention.End + 2; i++)
        {
            if (tree.Words.Lower(i) is "retaliatory" or "retaliation" or "retaliated" or "retaliating" or "reprisal" or "reprisals" or "revenge" or "response")
            {
                return true;
            }
        }
        return false;
    }
}
