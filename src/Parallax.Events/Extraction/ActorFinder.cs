using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Finds who did it and to whom, by where names and words for groups stand around the trigger.</summary>
internal sealed class ActorFinder(ActorPhraseFinder phraseFinder)
{
    public void Add(EventMention mention, Sentence sentence, IReadOnlyList<EventMention> others)
    {
        var phrases = phraseFinder.Find(mention.Text, sentence);
        var limits = (Left: others.Where(o => o.End <= mention.First).Select(o => o.End).DefaultIfEmpty(sentence.First).Max(),
            Right: others.Where(o => o.First >= mention.End).Select(o => o.First).DefaultIfEmpty(sentence.End).Min());
        var passive = mention.Kind is TriggerKind.Verb or TriggerKind.Casualty && IsPassive(mention, sentence);
        foreach (var phrase in phrases)
        {
            if (RoleOf(mention, phrase, passive, limits) is { } role && (role != ActorRole.Initiator || phrase.Kind != "facility") && !IsEmptyWord(phrase.Name) && !mention.Actors.Any(a => a.Role == role && a.Name == phrase.Name))
            {
                mention.Actors.Add(new(role, phrase.Name, mention.Words.SpanOf(phrase.First, phrase.End), StanceOf(mention, sentence, role)) { Kind = phrase.Kind, Country = phrase.Country });
            }
        }
        AddNamedVictims(mention);
    }

    /// <summary>Words that name nobody without more: "the group", "forces".</summary>
    public static bool IsEmptyWord(string name) => name is "group" or "groups" or "forces" or "government" or "man" or "commander" or "agents" or "officer" or "suspect" or "suspects" or "specialist";

    private static void AddNamedVictims(EventMention mention)
    {
        foreach (var victim in mention.Casualties.SelectMany(c => c.Victims))
        {
            var name = victim.Name ?? (victim.Definite ? null : victim.Group);
            if (name is not null && !victim.Attackers && !mention.Actors.Any(a => a.Name == name))
            {
                mention.Actors.Add(new(ActorRole.Victim, name, mention.Words.SpanOf(victim.First, victim.End), Stance.Asserted) { Kind = victim.Name is null ? null : "person" });
            }
        }
    }

    private static ActorRole? RoleOf(EventMention mention, ActorPhrase phrase, bool passive, (int Left, int Right) limits)
    {
        var words = mention.Words;
        if (phrase.End <= mention.First)
        {
            if (phrase.End < limits.Left)
            {
                return null;
            }
            var gap = mention.First - phrase.End;
            if (mention.Kind is TriggerKind.Noun or TriggerKind.Anaphor)
            {
                // "US air strikes", "the group's rocket attack", "Iran launched a missile attack", "police shooting"
                return gap <= 3 && OnlyModifiers(words, phrase.End, mention.First) || HasLightVerb(words, phrase.End, mention.First) ? ActorRole.Initiator : null;
            }
            return gap <= 6 && !Breaks(words, phrase.End, mention.First) ? passive || mention.Kind == TriggerKind.Casualty ? ActorRole.Target : ActorRole.Initiator : null;
        }
        if (phrase.First < mention.End || phrase.First > limits.Right)
        {
            return null;
        }
        var distance = phrase.First - mention.End;
        if (ByPhrase(words, mention.End, phrase.First))
        {
            return distance <= 10 ? ActorRole.Initiator : null;
        }
        if (distance <= 7 && TargetPreposition(words, mention.End, phrase.First))
        {
            return ActorRole.Target;
        }
        return mention.Kind == TriggerKind.Verb && !passive && distance <= 5 && !Breaks(words, mention.End, phrase.First) && !HasPreposition(words, mention.End, phrase.First)
            ? ActorRole.Target : null;
    }

    private static Stance StanceOf(EventMention mention, Sentence sentence, ActorRole role)
    {
        if (role != ActorRole.Initiator)
        {
            return Stance.Asserted;
        }
        for (var i = sentence.First; i < sentence.End; i++)
        {
            switch (mention.Words.Lower(i))
            {
                case "denied" or "denies" or "deny" or "denying":
                    return Stance.Denied;
                case "probably" or "likely" or "believed" or "suspected" or "suspects" or "alleged" or "allegedly" or "accused" or "blamed" or "blames":
                    return Stance.Probable;
                case "unconfirmed" or "unclear":
                    return Stance.Unconfirmed;
            }
        }
        return Stance.Asserted;
    }

    private static bool IsPassive(EventMention mention, Sentence sentence)
    {
        for (var i = mention.First - 1; i >= sentence.First && i >= mention.First - 3; i--)
        {
            if (mention.Words.Lower(i) is "was" or "were" or "been" or "being" or "be" or "is" or "are" or "got")
            {
                return mention.Words.Lower(mention.First) is var verb && !verb.EndsWith("ing", StringComparison.Ordinal);
            }
        }
        return false;
    }

    private static bool OnlyModifiers(TokenizedText words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words.Tokens[i].Kind == TokenKind.Mark && words.Lower(i) != "-" || words.Lower(i) is "in" or "on" or "of" or "and" or "after" or "by" or "for" or "the" or "a" or "an" or "to" or "from" or "with" or "said"
                or "was" or "were" or "had" or "has")
            {
                return false;
            }
        }
        return true;
    }

    private static bool HasLightVerb(TokenizedText words, int from, int end)
    {
        if (end - from > 8)
        {
            return false;
        }
        for (var i = from; i < end; i++)
        {
            if (words.Lower(i) is "launched" or "conducted" or "carried" or "conducting" or "launching" or "staged" or "made" or "committed" or "launches" or "mounted" or "conducts" or "began" or "ordered"
                or "ordering" or "authorised" or "authorized" or "responsible" or "behind")
            {
                return true;
            }
        }
        return false;
    }

    private static bool Breaks(TokenizedText words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words.Lower(i) is "," or ";" or ":" or "—" or "(" or ")" or "said" or "that" or "when" or "after" or "as" or "while" or "in" or "by" or "where")
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasPreposition(TokenizedText words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words.Lower(i) is "in" or "at" or "by" or "on" or "with" or "for" or "from" or "near" or "during" or "of" or "and")
            {
                return true;
            }
        }
        return false;
    }

    private static bool ByPhrase(TokenizedText words, int from, int end)
    {
        for (var i = end - 1; i >= from && i >= end - 4; i--)
        {
            if (words.Lower(i) == "by")
            {
                return true;
            }
        }
        return false;
    }

    private static bool TargetPreposition(TokenizedText words, int from, int end)
    {
        for (var i = end - 1; i >= from && i >= end - 5; i--)
        {
            if (words.Lower(i) is "on" or "against" or "of" or "targeting" or "at" or "targeted")
            {
                return true;
            }
        }
        return false;
    }
}
