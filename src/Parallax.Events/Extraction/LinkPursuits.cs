using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Ties of arrests, trials and raids with the deed that they are for, by what stands between the two: "suspect held in fatal stabbing", "sentenced the man who
/// shot", "the killer was jailed".</summary>
internal static class LinkPursuits
{
    private const int MostBetween = 14;

    /// <summary>How many mentions back the deed may stand that a word for its doer recalls.</summary>
    private const int MostBack = 100;

    /// <summary>Whether law follows deed: the first is what is done about those who did the second.</summary>
    public static bool Is(EventMention pursuit, EventMention deed) =>
        pursuit.Type is EventType.Arrest or EventType.Trial or EventType.Raid or EventType.Execution && EventFamilies.Harms(deed.Type) && deed.Type != EventType.Execution
        && (deed.Kind != TriggerKind.Casualty || deed.Casualties.Any(c => c.Attribute == "killed"));

    /// <summary>The ties of the mentions of one sentence that none of <paramref name="known"/> states, at most one for each pursuit.</summary>
    /// <param name="own">The mentions of the sentence, in order.</param>
    /// <param name="told">Those of the text before it, in order.</param>
    /// <param name="known">The ties already found in it.</param>
    public static IEnumerable<MentionLink> In(List<EventMention> own, List<EventMention> told, List<MentionLink> known)
    {
        foreach (var pursuit in own)
        {
            if (pursuit.SeriesCount is not null || known.Any(l => l.From == pursuit && Is(pursuit, l.To)))
            {
                continue;
            }
            if (own.Find(d => d != pursuit && Is(pursuit, d) && IsFor(pursuit, d, own)) is { } deed)
            {
                yield return Make(pursuit, deed, Math.Min(pursuit.First, deed.First), Math.Max(pursuit.End, deed.End));
            }
            else if (Doer(pursuit) is >= 0 and var doer && DoneBy(pursuit, doer, told) is { } done)
            {
                yield return Make(pursuit, done, Math.Min(pursuit.First, doer), Math.Max(pursuit.End, doer + 1));
            }
        }
    }

    private static MentionLink Make(EventMention pursuit, EventMention deed, int first, int end) => new(pursuit, deed, LinkType.Follows, first, end);

    private static bool IsFor(EventMention pursuit, EventMention deed, List<EventMention> own)
    {
        var tree = pursuit.Tree;
        var (first, end) = pursuit.First < deed.First ? (pursuit.End, deed.First) : (deed.End, pursuit.First);
        if (end - first > MostBetween || own.Any(m => m != pursuit && m != deed && m.First >= first && m.End <= end && EventFamilies.Harms(m.Type)) || HasBreak(tree, first, end))
        {
            return false;
        }
        return pursuit.First < deed.First ? IsCharge(tree, pursuit, deed.First) || tree.IsVerb(deed.Head) && HasDescribedDoer(tree, first, end)
            : IsHeld(tree, pursuit) && IsVerbOf(tree, deed) && HasDescribedDoer(tree, Math.Max(tree.Sentence.First, deed.First - 4), deed.First);
    }

    /// <summary>"in a fatal shooting", "guilty of the murders", "to the bombing": a preposition stands before the phrase of the deed.</summary>
    private static bool IsCharge(SentenceTree tree, EventMention pursuit, int deed)
    {
        var i = deed - 1;
        while (i >= pursuit.End && LinkPhrases.MayStandIn(tree, i))
        {
            i--;
        }
        return i >= pursuit.End && tree.Words.Lower(i) switch
        {
            "in" or "for" or "over" or "after" or "following" => true,
            "of" or "with" or "to" => pursuit.Type == EventType.Trial,
            _ => false,
        };
    }

    private static bool IsVerbOf(SentenceTree tree, EventMention deed) => tree.IsVerb(deed.Head) && !tree.HasChild(deed.Head, "aux:pass");

    /// <summary>"the man who", "suspected of", "believed to have".</summary>
    private static bool HasDescribedDoer(SentenceTree tree, int first, int end) =>
        Has(tree, first, end, static w => w is "who" or "accused" or "suspected" or "believed" or "alleged" or "responsible");

    private static bool HasBreak(SentenceTree tree, int first, int end) =>
        Has(tree, first, end, static w => w is ";" or "while" or "but" or "before" or "until" or ":" or "when");

    private static bool Has(SentenceTree tree, int first, int end, Func<string, bool> isOne)
    {
        for (var i = first; i < end; i++)
        {
            if (isOne(tree.Words.Lower(i)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The word for the doer as the one who is pursued: "the gunman was arrested", "arrest of the killer"; -1 where there is none.</summary>
    private static int Doer(EventMention pursuit)
    {
        if (pursuit.Type is not (EventType.Arrest or EventType.Trial or EventType.Raid))
        {
            return -1;
        }
        var tree = pursuit.Tree;
        var patient = tree.IsVerb(pursuit.Head) ? Arguments.Patient(tree, pursuit.Head) : -1;
        for (var i = Math.Max(tree.Sentence.First, pursuit.First - MostBetween); i < Math.Min(tree.Sentence.End, pursuit.End + MostBetween); i++)
        {
            if (Deeds(tree.Lemma(i)) is not null && IsKnown(tree, i) && (patient >= 0 ? i == patient || tree.Head(i) == patient && tree.Relation(i) is "compound" or "flat" or "appos" : tree.Head(i) == pursuit.Head || tree.Head(tree.Head(i)) == pursuit.Head))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>"The gunman", "suspect", not "a gunman" or "two gunmen": one already spoken of.</summary>
    private static bool IsKnown(SentenceTree tree, int doer) => !tree.HasChild(doer, "nummod") && !(tree.Child(doer, "det") is >= 0 and var article && tree.Lower(article) is "a" or "an" or "another");

    private static bool IsHeld(SentenceTree tree, EventMention pursuit) => !tree.IsVerb(pursuit.Head) || Arguments.IsPassive(tree, pursuit.Head) || tree.Lemma(pursuit.Head) is "plead" or "face" or "appear";

    /// <summary>What the doer did: the last deed of the kind that the report told before.</summary>
    private static EventMention? DoneBy(EventMention pursuit, int doer, List<EventMention> told)
    {
        var deeds = Deeds(pursuit.Tree.Lemma(doer))!;
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - MostBack); i--)
        {
            var deed = told[i];
            if (deed.Text == pursuit.Text && deed.Kind != TriggerKind.Anaphor && deed.SeriesCount is null && EventFamilies.Harms(deed.Type) && (deeds.Length == 0 || deeds.Contains(deed.Type)))
            {
                return deed;
            }
        }
        return null;
    }

    /// <summary>What one so called has done; empty for any harm; null where the word names no doer.</summary>
    private static EventType[]? Deeds(string lemma) => lemma switch
    {
        "suspect" or "attacker" or "assailant" or "perpetrator" or "culprit" => [],
        "killer" or "murderer" or "slayer" => [EventType.Shooting, EventType.Stabbing, EventType.Death, EventType.Assassination, EventType.Bombing, EventType.VehicleAttack],
        "gunman" or "shooter" or "sniper" => [EventType.Shooting, EventType.Assassination, EventType.ArmedClash],
        "bomber" => [EventType.Bombing, EventType.Explosion],
        "arsonist" => [EventType.Arson, EventType.Fire],
        "robber" or "thief" or "burglar" => [EventType.Robbery],
        "kidnapper" or "abductor" => [EventType.Abduction],
        "hijacker" => [EventType.Piracy, EventType.Abduction],
        "rapist" => [EventType.SexualViolence],
        "escapee" or "fugitive" => [EventType.Escape],
        "rioter" or "looter" => [EventType.Riot],
        _ => null,
    };
}
