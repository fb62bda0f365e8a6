using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Finds who did it and to whom, by the arguments of the trigger in the tree.</summary>
internal sealed class ActorFinder(Lexicons lexicons)
{
    private readonly ActorPhrases _phrases = new(lexicons.Nouns);

    /// <summary>Adds the parts to the mentions of a sentence.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="phrases">Its names and words for groups.</param>
    public void Add(SentenceTree tree, List<EventMention> mentions, List<ActorPhrase> phrases)
    {
        foreach (var mention in mentions)
        {
            foreach (var (role, head) in Parts(tree, mention))
            {
                if (head >= mention.First && head < mention.End && !lexicons.IsPerson(tree.Words.Lower(head)))
                {
                    continue; // a word of the trigger itself: "general strike"
                }
                foreach (var phrase in _phrases.Of(tree, phrases, head, role == ActorRole.Target))
                {
                    Add(tree, mention, role, phrase);
                }
            }
            AddNamedVictims(mention);
        }
    }

    /// <summary>Words that name nobody without more: "the group", "forces".</summary>
    public static bool IsEmptyWord(string name) => name is "group" or "groups" or "forces" or "government" or "man" or "commander" or "agents" or "officer" or "suspect" or "suspects" or "specialist"
        or "person" or "people" or "captive" or "general" or "victim" or "victims" or "members" or "others";

    private void Add(SentenceTree tree, EventMention mention, ActorRole role, ActorPhrase phrase)
    {
        if (role == ActorRole.Initiator && phrase.Kind == "facility" || IsEmptyWord(phrase.Name) || mention.Actors.Any(a => a.Role == role && a.Name == phrase.Name))
        {
            return;
        }
        var stance = role == ActorRole.Initiator ? Doubts.Of(tree, mention.Head, phrase, lexicons.Hedges) : Stance.Asserted;
        mention.Actors.Add(new(role, phrase.Name, mention.Words.SpanOf(phrase.First, phrase.End), stance) { Kind = phrase.Kind, Country = phrase.Country });
    }

    private IEnumerable<(ActorRole Role, int Head)> Parts(SentenceTree tree, EventMention mention)
    {
        var head = mention.Head;
        if (mention.Kind is TriggerKind.Verb or TriggerKind.Casualty && tree.IsVerb(head))
        {
            var (agent, patient) = (Arguments.Agent(tree, head), Arguments.Patient(tree, head));
            yield return (patient < 0 && Befalls(mention.Type) ? ActorRole.Target : ActorRole.Initiator, agent);
            yield return (ActorRole.Target, patient);
        }
        else if (lexicons.IsPerson(tree.Words.Lower(head)))
        {
            // "rioters", "pirates": the word for the deed is the word for who did it
            yield return (ActorRole.Initiator, head);
        }
        else if (mention.Kind is not TriggerKind.Casualty)
        {
            foreach (var doer in NounArguments.Doers(tree, head))
            {
                yield return (tree.Relation(doer) is "nmod:poss" or "compound" or "amod" && IsOfObject(mention.Type) ? ActorRole.Target : ActorRole.Initiator, doer);
            }
        }
        foreach (var target in NounArguments.Targets(tree, head))
        {
            yield return (ActorRole.Target, target);
        }
    }

    /// <summary>"Brook's arrest", "the Brook trial": the owner of such a noun is whom it was done to.</summary>
    private static bool IsOfObject(EventType type) => type is EventType.Arrest or EventType.Trial or EventType.Abduction or EventType.Rescue or EventType.Release or EventType.Death
        or EventType.Execution or EventType.Assassination or EventType.OtherAccident or EventType.TransportAccident;

    /// <summary>"the boy fell", "the bus crashed": what it happened to is the subject of a verb without object.</summary>
    private static bool Befalls(EventType type) => type is EventType.Death or EventType.OtherAccident or EventType.TransportAccident or EventType.IndustrialAccident or EventType.Fire or EventType.Explosion
        or EventType.Release or EventType.Rescue or EventType.Trial;

    private static void AddNamedVictims(EventMention mention)
    {
        foreach (var victim in mention.Casualties.SelectMany(c => c.Victims))
        {
            var name = victim.Name ?? (victim.Definite ? null : victim.Group);
            if (name is not null && victim is { Attackers: false, Max: not 0 } && !mention.Actors.Any(a => a.Name == name))
            {
                mention.Actors.Add(new(ActorRole.Victim, name, mention.Words.SpanOf(victim.First, victim.End), Stance.Asserted) { Kind = victim.Name is null ? null : "person" });
            }
        }
    }
}
