using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>A tie between two mentions of one report.</summary>
/// <param name="From">The later one, or the part.</param>
/// <param name="To">The earlier one, or the whole.</param>
/// <param name="Type">The kind of tie.</param>
/// <param name="First">First token of the words that say so.</param>
/// <param name="End">Token after the last.</param>
internal sealed record MentionLink(EventMention From, EventMention To, LinkType Type, int First, int End);

/// <summary>Finds words that tie events, by the tree: "in retaliation for", "after", "which triggered", "arrested over".</summary>
internal static class LinkFinder
{
    /// <summary>All ties of a report.</summary>
    /// <param name="mentions">Its mentions, in order.</param>
    public static IEnumerable<MentionLink> Find(IReadOnlyList<EventMention> mentions)
    {
        List<EventMention> before = [];
        List<EventMention> told = [];
        foreach (var sentence in mentions.GroupBy(m => m.Tree))
        {
            List<EventMention> own = [.. sentence];
            List<MentionLink> links = [.. InSentence(own, before), .. LinkParts.In(own)];
            links.AddRange(LinkPursuits.In(own, told, links));
            foreach (var link in links)
            {
                yield return link;
            }
            before = own;
            told.AddRange(own);
        }
    }

    /// <summary>Notes with mentions which others of their sentence are tied to them.</summary>
    public static void Note(IReadOnlyList<MentionLink> links)
    {
        foreach (var link in links)
        {
            if (link.From.Tree == link.To.Tree)
            {
                link.From.Tied.Add(link.To);
                link.To.Tied.Add(link.From);
            }
        }
    }

    /// <summary>The ties of the mentions of one sentence among each other, and with those of the sentence before.</summary>
    private static IEnumerable<MentionLink> InSentence(List<EventMention> own, List<EventMention> before)
    {
        var tree = own[0].Tree;
        foreach (var mention in own)
        {
            if (LinkPhrases.Upward(tree, mention, own) is { } link)
            {
                yield return link;
            }
        }
        var last = before.Count > 0 && before[0].Text == own[0].Text && own[0].Sentence - before[0].Sentence == 1 ? before.LastOrDefault(m => m.Kind != TriggerKind.Casualty) ?? before[^1] : null;
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            if (LinkVerbs.At(tree, i, own, last) is { } caused)
            {
                yield return caused;
            }
            else if (LinkAnswers.At(tree, i, own, last) is { } reply)
            {
                yield return reply;
            }
            else if (last is not null && IsAnswer(tree, i) && own.MinBy(m => TreePath.Cost(tree, i, m.Head)) is { } answer)
            {
                yield return new(answer, last, LinkType.RetaliationFor, Math.Min(i, answer.First), Math.Max(i + 1, answer.End));
            }
        }
    }

    /// <summary>"In retaliation, …": the tie is with the sentence before.</summary>
    private static bool IsAnswer(SentenceTree tree, int token) =>
        LinkPhrases.IsAnswerWord(tree.Lemma(token)) && tree.Marker(token) == "in" && !tree.Children(token).Any(c => tree.Relation(c) is "nmod" or "acl");
}
