using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Ties of what protesters and rioters do with the protest or riot that it is part of: "rioters torched two banks".</summary>
internal static class LinkParts
{
    /// <summary>The ties of the mentions of one sentence.</summary>
    public static IEnumerable<MentionLink> In(List<EventMention> own)
    {
        foreach (var deed in own)
        {
            if (deed.Type is not (EventType.Arson or EventType.Storming or EventType.Robbery or EventType.Bombing))
            {
                continue;
            }
            var tree = deed.Tree;
            var verb = tree.IsVerb(deed.First) ? deed.First : tree.Relation(deed.Head) == "obj" ? tree.Head(deed.Head) : -1;
            var doer = verb < 0 ? -1 : Arguments.Agent(tree, verb);
            if (doer >= 0 && IsCrowd(tree.Lemma(doer)) && own.Find(m => m != deed && m.First <= doer && doer < m.End) is { Type: EventType.Protest or EventType.Riot } whole)
            {
                yield return new(deed, whole, LinkType.PartOf, Math.Min(deed.First, whole.First), Math.Max(deed.End, whole.End));
            }
        }
    }

    private static bool IsCrowd(string lemma) => lemma is "protester" or "protestor" or "demonstrator" or "rioter" or "marcher" or "striker" or "looter";
}
