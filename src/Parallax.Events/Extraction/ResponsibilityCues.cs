using Parallax.Events.Syntax;
using Parallax.Language;

namespace Parallax.Events.Extraction;

/// <summary>What a word says of who did something.</summary>
/// <param name="Role">The part that it gives.</param>
/// <param name="Stance">How surely.</param>
/// <param name="Doer">To whom; null where the words name nobody.</param>
/// <param name="LooksBack">Whether the event stands before the word: "air strikes that were blamed on the coalition".</param>
/// <param name="NamesDeed">Whether the word itself says that something was done, so that it may be of what the sentence before tells of.</param>
internal sealed record ResponsibilityCue(ActorRole Role, Stance Stance, ActorPhrase? Doer, bool LooksBack = false, bool NamesDeed = false);

/// <summary>The words of one sentence that say who denies, claims, is blamed for, did or is not confirmed to have done something.</summary>
internal sealed class ResponsibilityCues(SentenceTree tree, List<ActorPhrase> phrases, HedgeLexicon hedges)
{
    private const int Near = 4;
    private const int Far = 6;

    /// <summary>What a word may say of who did something.</summary>
    private enum Sense
    {
        None,
        Denial,
        Claim,
        Blame,
        Deed,
        Confirmation,
    }

    /// <summary>Whether the word, in lower case, may say so.</summary>
    public static bool IsCue(string lower) => SenseOf(lower) != Sense.None;

    /// <summary>What the word at the token says; null where it says nothing of the kind.</summary>
    public ResponsibilityCue? At(int token) => SenseOf(tree.Words.Lower(token)) switch
    {
        Sense.Denial when !IsNegated(token) => new(ActorRole.Initiator, Stance.Denied, Subject(token)),
        Sense.Claim when tree.Words.Lower(token + 1) is "responsibility" => new(ActorRole.Claimant, Stance.Asserted, Subject(token)),
        Sense.Blame => Blame(token),
        Sense.Deed => Deed(token),
        Sense.Confirmation when IsUnconfirmed(token) => Unconfirmed(token),
        _ => null,
    };

    private static Sense SenseOf(string lower) => lower switch
    {
        "denied" or "denies" or "denying" or "deny" => Sense.Denial,
        "claimed" or "claims" or "claiming" => Sense.Claim,
        "blamed" or "blames" or "blaming" or "accused" or "accuses" or "accusing" => Sense.Blame,
        "carried" or "conducted" or "launched" or "perpetrated" or "staged" => Sense.Deed,
        "confirm" or "confirmed" or "confirming" => Sense.Confirmation,
        _ => Sense.None,
    };

    /// <summary>"blamed the group", "was blamed for", "blamed the attack on the group", "which were blamed on the group but never confirmed".</summary>
    private ResponsibilityCue Blame(int token)
    {
        var passive = Arguments.IsPassive(tree, token) || tree.Words.Lower(token - 1) is "was" or "were" or "been";
        return passive && tree.Words.Lower(token + 1) == "on"
            ? new(ActorRole.Initiator, NeverConfirmed(token) ? Stance.Unconfirmed : Stance.Probable, After(token + 1, Near), LooksBack: true)
            : new(ActorRole.Initiator, Stance.Probable, passive ? Subject(token) : After(token, Far));
    }

    /// <summary>"these were most likely conducted by the coalition": the deed is what the pronoun stands for.</summary>
    private ResponsibilityCue? Deed(int token)
    {
        var (subject, agent) = (Arguments.Subject(tree, token), Arguments.Agent(tree, token));
        if (!Arguments.IsPassive(tree, token) || !tree.Holds(agent) || tree.Lower(subject) is not ("they" or "it" or "these" or "those" or "this" or "that" or "both"))
        {
            return null;
        }
        return ActorPhrases.At(phrases, agent) is { } doer ? new(ActorRole.Initiator, Doubts.Of(tree, token, doer, hedges), doer, LooksBack: true, NamesDeed: true) : null;
    }

    /// <summary>"officials did not confirm whether their forces were involved": their own forces are meant.</summary>
    private ResponsibilityCue? Unconfirmed(int token)
    {
        foreach (var clause in tree.Children(token))
        {
            if (tree.Relation(clause) is "ccomp" or "advcl" && tree.Marker(clause) is "if" or "whether" or "that" && Arguments.Subject(tree, clause) is var subject && tree.Holds(subject))
            {
                var owner = tree.Child(subject, "nmod:poss");
                var own = owner >= 0 ? tree.Words.Lower(owner) is "its" or "their" : tree.Words.Lower(subject) is "it" or "they";
                var doer = own ? Subject(token, Far) : ActorPhrases.At(phrases, subject);
                return new(ActorRole.Initiator, Stance.Unconfirmed, doer);
            }
        }
        return Arguments.Object(tree, token) is >= 0 and var part && tree.Lemma(part) is "involvement" or "role" or "participation" or "responsibility"
            ? new(ActorRole.Initiator, Stance.Unconfirmed, Subject(token, Far)) : null;
    }

    private bool IsUnconfirmed(int token) => IsNegated(token) || tree.Relation(token) == "xcomp" && tree.Lemma(tree.Head(token)) is "decline" or "refuse";

    /// <summary>"never confirmed", "nor denied", "neither confirmed nor denied".</summary>
    private bool IsNegated(int token) => tree.Words.Lower(token - 1) is "nor" or "neither" or "not" or "never" or "n't" || tree.Children(token).Any(c => tree.Words.Lower(c) is "not" or "n't" or "never" or "neither" or "nor");

    private bool NeverConfirmed(int verb) => tree.Children(verb).Any(c => tree.Relation(c) == "conj" && tree.Lemma(c) == "confirm" && IsNegated(c));

    /// <summary>"Hamid Qasrani, a spokesman for the brigade, denied": whose word it is stands last before the verb.</summary>
    private ActorPhrase? Subject(int cue, int reach = Near)
    {
        var phrase = phrases.LastOrDefault(p => p.End <= cue && cue - p.End <= reach);
        return phrase is null || tree.Words.Lower(phrase.First - 1) is "no" || Enumerable.Range(phrase.End, cue - phrase.End).Any(k => tree.Words.Lower(k) is "that" or "and") ? null : phrase;
    }

    private ActorPhrase? After(int token, int reach) => phrases.FirstOrDefault(p => p.First > token && p.First - token <= reach && p.Kind != "facility");
}
