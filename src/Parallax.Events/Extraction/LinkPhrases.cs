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
            tie = step is { Type: LinkType.RetaliationFor } ? step : tie ?? step;
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
            if (other != mention && other.First <= token && token < other.End)
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
        else if (tie is null || tie.Marker is "for" or "over" or "against" or "in" or "of" or "with" && !IsPursuit(above, mention))
        {
            return null;
        }
        var (first, end) = (Math.Min(mention.First, above.First), Math.Max(mention.End, above.End));
        var type = tie.Type == LinkType.Follows && IsRetaliatory(tree, tie.AboveIsLater ? above : mention) ? LinkType.RetaliationFor : tie.Type;
        return tie.AboveIsLater ? new(above, mention, type, first, end) : new(mention, above, type, first, end);
    }

    /// <summary>"in retaliation for [a rocket] attack", "after [the] attack": what stands right before the phrase ties it, wherever the tree hangs it.</summary>
    private static Tie? Before(SentenceTree tree, int token)
    {
        var i = token - 1;
        while (tree.Xpos(i) is "DT" or "JJ" or "PRP$" or "NN" or "NNP" or "NNS" or "POS" or "CD" or "VBN" or "HYPH" && tree.Words.Lower(i) is not ("after" or "following"))
        {
            i--;
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

    /// <summary>"arrested over the shooting", "the trial of X for the bombing": law follows the crime.</summary>
    private static bool IsPursuit(EventMention above, EventMention mention) =>
        above.Type is EventType.Arrest or EventType.Trial or EventType.Raid && EventFamilies.Harms(mention.Type) && mention.Kind != TriggerKind.Casualty;

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
