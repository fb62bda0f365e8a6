using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Finds who denies an event, who claims it and who is blamed for it. A denial is kept beside what it denies; where its sentence
/// names no event, it belongs to the one last spoken of.</summary>
internal static class ResponsibilityFinder
{
    private const int Reach = 10;

    /// <summary>Whether a word of the sentence denies, claims or blames.</summary>
    public static bool HasCue(SentenceTree tree)
    {
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            if (CueAt(tree.Words, i) is not null)
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
    public static void Add(AnnotatedReport report, SentenceTree tree, int index, List<EventMention> mentions, List<ActorPhrase> phrases)
    {
        var (text, sentence) = (tree.Text, tree.Sentence);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (CueAt(text.Words, i) is not { } cue)
            {
                continue;
            }
            var subject = cue.SubjectIsDoer ? Subject(text.Words, phrases, i) : Object(text.Words, phrases, i);
            if (subject is null || ActorFinder.IsEmptyWord(subject.Name) || !Concerns(text.Words, sentence, mentions, i, out var mention))
            {
                continue;
            }
            if (mention is null)
            {
                mention = new EventMention { Report = report, Tree = tree, Sentence = index, First = i, End = i + 1, Type = EventType.Other, Kind = TriggerKind.Anaphor, Definite = true };
                mentions.Add(mention);
            }
            mention.Actors.RemoveAll(a => a.Role == cue.Role && a.Name == subject.Name);
            var span = text.Words.SpanOf(Math.Min(subject.First, i), Math.Max(subject.End, i + 1));
            mention.Actors.Add(new(cue.Role, subject.Name, span, cue.Stance) { Kind = subject.Kind, Country = subject.Country });
        }
    }

    private static (ActorRole Role, Stance Stance, bool SubjectIsDoer)? CueAt(TokenizedText words, int i) => words.Lower(i) switch
    {
        "denied" or "denies" or "denying" or "deny" => (ActorRole.Initiator, Stance.Denied, true),
        "claimed" or "claims" or "claiming" when words.Lower(i + 1) is "responsibility" => (ActorRole.Claimant, Stance.Asserted, true),
        "blamed" or "blames" or "blaming" or "accused" or "accuses" or "accusing" => (ActorRole.Initiator, Stance.Probable,
            words.Lower(i - 1) is "was" or "were" or "been" or "is" or "are" or "also" && words.Lower(i - 2) is "was" or "were" or "are"),
        _ => null,
    };

    private static ActorPhrase? Subject(TokenizedText words, List<ActorPhrase> phrases, int cue)
    {
        // "Hamid Qasrani, a spokesman for the brigade, denied": whose word it is stands last before the verb
        var phrase = phrases.LastOrDefault(p => p.End <= cue && cue - p.End <= 4);
        return phrase is null || words.Lower(phrase.First - 1) is "no" || Enumerable.Range(phrase.End, cue - phrase.End).Any(k => words.Lower(k) is "that" or "and") ? null : phrase;
    }

    private static ActorPhrase? Object(TokenizedText words, List<ActorPhrase> phrases, int cue) =>
        phrases.FirstOrDefault(p => p.First > cue && p.First - cue <= 6 && p.Kind != "facility");

    /// <summary>Whether the words after the cue are of an event: one of the sentence, or responsibility for the one spoken of.</summary>
    private static bool Concerns(TokenizedText words, Sentence sentence, List<EventMention> mentions, int cue, out EventMention? mention)
    {
        mention = mentions.Where(m => m.First > cue && m.SeriesCount is null).MinBy(m => m.First);
        if (mention is not null)
        {
            return true;
        }
        for (var i = cue + 1; i < Math.Min(sentence.End, cue + Reach); i++)
        {
            if (words.Lower(i) is "everything" or "responsibility" or "involvement" or "role" or "part" or "responsible" or "it" or "behind")
            {
                return true;
            }
        }
        return false;
    }
}
