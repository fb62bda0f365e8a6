using Parallax.Events.Syntax;

namespace Parallax.Events.Triggers;

/// <summary>Tells what is said to have happened from what is planned, feared, denied or supposed.</summary>
internal sealed class Actualities(HedgeLexicon hedges)
{
    private readonly VerbActuality _verbs = new(hedges);
    private readonly NounActuality _nouns = new(hedges);

    /// <summary>Null where the mention tells of nothing that happened.</summary>
    public Actuality? Of(SentenceTree tree, TriggerMatch match)
    {
        var isVerb = match.Kind == TriggerKind.Verb || (match.Kind == TriggerKind.Anaphor && tree.IsVerb(match.Head) && !NounActuality.HasDeterminer(tree, match.Head));
        var actuality = isVerb ? _verbs.Of(tree, match.Head) : _nouns.Of(tree, match.Head, _verbs);
        return actuality == Actuality.Actual && IsHedgedBefore(tree, match.First) ? Actuality.Alleged : actuality;
    }

    /// <summary>"an allegedly planned", "reportedly killed": the word stands right before, whatever the tree says.</summary>
    private bool IsHedgedBefore(SentenceTree tree, int first) => hedges.Has("alleged", tree.Lower(first - 1)) || hedges.Has("alleged", tree.Lower(first - 2)) && !tree.IsMark(first - 1);
}
