using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Ties that words of reply make: "the army responded by shelling the village", "this came after the bombing".</summary>
internal static class LinkAnswers
{
    /// <summary>The tie at a verb; null where it makes none. Words that only point back stand for <paramref name="before"/>, the last event of the sentence before.</summary>
    public static MentionLink? At(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions, EventMention? before) => tree.Lemma(verb) switch
    {
        _ when !tree.IsVerb(verb) => null,
        "respond" or "retaliate" or "reply" => Reply(tree, verb, mentions, before),
        "come" or "happen" or "occur" when before is not null => Later(tree, verb, mentions, before),
        _ => null,
    };

    /// <summary>"responded to the attack with air strikes", "retaliated by bombing": the deed after it answers the one that it is to, else the one told last.</summary>
    private static MentionLink? Reply(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions, EventMention? before)
    {
        EventMention? answered = null;
        EventMention? deed = null;
        foreach (var child in tree.Children(verb))
        {
            var marker = child > verb ? tree.Marker(child) : "";
            if (marker is "to" or "by" or "with" or "" && tree.Relation(child) is "obl" or "obl:agent" or "advcl" && mentions.FirstOrDefault(m => m.First > verb && tree.IsUnder(m.Head, child)) is { } told)
            {
                (answered, deed) = marker == "to" ? (told, deed) : (answered, deed ?? told);
            }
        }
        // "responded to the bombing with air strikes": parsers hang the strikes on the bombing
        deed ??= answered is null ? null : mentions.FirstOrDefault(m => m.First >= answered.End && tree.Marker(m.Head) is "with" or "by");
        answered ??= mentions.LastOrDefault(m => m.End <= verb && IsForce(m) && !tree.IsUnder(m.Head, Arguments.Subject(tree, verb))) ?? before;
        return deed is null || answered is null || deed == answered || !IsForce(deed) || !IsForce(answered) ? null
            : new(deed, answered, LinkType.RetaliationFor, verb, deed.End);
    }

    /// <summary>"It came hours after the bombing": what was told last is the later one.</summary>
    private static MentionLink? Later(SentenceTree tree, int verb, IReadOnlyList<EventMention> mentions, EventMention before)
    {
        var subject = Arguments.Subject(tree, verb);
        if (!PointsBack(tree, subject))
        {
            return null;
        }
        foreach (var child in tree.Children(verb))
        {
            if (tree.Marker(child) is "after" or "following" && mentions.FirstOrDefault(m => tree.IsUnder(m.Head, child)) is { } earlier)
            {
                return new(before, earlier, LinkType.Follows, Math.Min(subject, earlier.First), Math.Max(subject + 1, earlier.End));
            }
        }
        return null;
    }

    /// <summary>"this", "it", "the move": stands for what was told before.</summary>
    private static bool PointsBack(SentenceTree tree, int subject) =>
        tree.Lower(subject) is "this" or "that" or "it" or "they" || tree.Lemma(subject) is "move" or "action" or "operation" or "announcement" && tree.Child(subject, "det") is >= 0 and var article && tree.Lower(article) is "the" or "this";

    /// <summary>Deeds that answer deeds; an arrest answers none.</summary>
    private static bool IsForce(EventMention mention) => mention.Kind != TriggerKind.Casualty
        && mention.Type is EventType.AirStrike or EventType.ShellingOrMissile or EventType.Bombing or EventType.ArmedClash or EventType.Shooting or EventType.Assassination or EventType.Raid or EventType.Storming
            or EventType.VehicleAttack or EventType.Explosion or EventType.Abduction or EventType.Arson or EventType.CyberAttack;
}
