using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Reads from a word for an event that somebody died in it, where the report says no more of the dead: "a fatal shooting", "a homicide". At least one did.</summary>
internal static class DeadlyDeeds
{
    /// <summary>Adds the claim to the first mention of each event that has such words, if nothing else is told of its dead.</summary>
    public static void Note(IEnumerable<ReportEvent> events)
    {
        foreach (var item in events)
        {
            if (!item.IsSeries && EventFamilies.Harms(item.Type) && !item.Evidence.Any(m => m.Casualties.Exists(c => c.Attribute == "killed"))
                && item.Evidence.Select(m => (Mention: m, Dead: Of(m))).FirstOrDefault(d => d.Dead is not null) is { Dead: { } dead, Mention: var mention })
            {
                mention.Casualties.Add(dead);
            }
        }
    }

    /// <summary>Whether a word says of a deed that somebody died in it.</summary>
    public static bool IsDeadly(string lemma) => lemma is "fatal" or "deadly" or "lethal";

    private static Casualty? Of(EventMention mention)
    {
        if (mention.Kind != TriggerKind.Noun || mention.Actuality != Actuality.Actual)
        {
            return null;
        }
        var (tree, head) = (mention.Tree, mention.Head);
        var first = IsKilling(tree, mention) ? mention.First : Deadly(tree, head);
        return first < 0 ? null : new("killed", head, Math.Min(first, mention.First), mention.End, [new(Math.Min(first, mention.First), mention.End, 1, null)]);
    }

    private static int Deadly(SentenceTree tree, int head) =>
        tree.Children(head).FirstOrDefault(c => c < head && tree.Relation(c) == "amod" && IsDeadly(tree.Lemma(c)), -1);

    private static bool IsKilling(SentenceTree tree, EventMention mention)
    {
        var head = mention.Head;
        return tree.Lemma(head) is "homicide" or "murder" or "slaying" && tree.Xpos(head) is "NN" && !tree.HasChild(head, "nummod");
    }
}
