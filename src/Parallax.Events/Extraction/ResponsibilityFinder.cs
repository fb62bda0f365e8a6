using Parallax.Events.Syntax;
using Parallax.Language;

namespace Parallax.Events.Extraction;

/// <summary>Finds who denies an event, who claims it, who is blamed for it and who will not confirm it. Such words are kept beside what they are of; where
/// their sentence names no event, they belong to the one last spoken of.</summary>
internal sealed class ResponsibilityFinder(HedgeLexicon hedges)
{
    private const int Reach = 10;

    /// <summary>Whether a word of the sentence denies, claims, blames, does or confirms.</summary>
    public static bool HasCue(SentenceTree tree)
    {
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            if (ResponsibilityCues.IsCue(tree.Words.Lower(i)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Adds the parts to the mentions of the sentence, or gives a mention that refers back to carry them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="index">Its index in the text.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="phrases">Its names and words for groups.</param>
    public void Add(AnnotatedReport report, SentenceTree tree, int index, List<EventMention> mentions, List<ActorPhrase> phrases)
    {
        var cues = new ResponsibilityCues(tree, phrases, hedges);
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            if (cues.At(i) is not { Doer: { } doer } cue || ActorFinder.IsEmptyWord(doer.Name)
                || !Concerns(tree, mentions, i, cue, out var mention))
            {
                continue;
            }
            if (mention is null)
            {
                mention = new EventMention { Report = report, Tree = tree, Sentence = index, First = i, End = i + 1, Type = EventType.Other, Kind = TriggerKind.Anaphor, Definite = true };
                mentions.Add(mention);
            }
            mention.Actors.RemoveAll(a => a.Role == cue.Role && a.Name == doer.Name);
            var span = tree.Words.SpanOf(Math.Min(doer.First, i), Math.Max(doer.End, i + 1));
            mention.Actors.Add(new(cue.Role, doer.Name, span, cue.Stance) { Kind = doer.Kind, Country = doer.Country });
        }
    }

    /// <summary>Whether the words are of an event: one of the sentence, or responsibility for the one spoken of.</summary>
    private static bool Concerns(SentenceTree tree, List<EventMention> mentions, int cue, ResponsibilityCue found, out EventMention? mention)
    {
        var possible = mentions.Where(m => m.SeriesCount is null && m.First != cue);
        mention = found.LooksBack ? possible.Where(m => m.First < cue).MaxBy(m => m.First) : possible.Where(m => m.First > cue).MinBy(m => m.First);
        if (mention is not null || found.LooksBack)
        {
            return mention is not null || found.NamesDeed;
        }
        for (var i = cue + 1; i < Math.Min(tree.Sentence.End, cue + Reach); i++)
        {
            if (tree.Words.Lower(i) is "everything" or "responsibility" or "involvement" or "involved" or "role" or "part" or "responsible" or "it" or "behind")
            {
                return true;
            }
        }
        return false;
    }
}
