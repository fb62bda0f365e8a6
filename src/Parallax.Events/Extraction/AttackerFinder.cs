using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Names;

namespace Parallax.Events.Extraction;

/// <summary>Finds out which of the dead and hurt of a report did the attack themselves: by what they are called, and by what the report says they did.</summary>
internal sealed class AttackerFinder
{
    private const int WordsBeside = 3;

    private readonly Lexicons _lexicons;
    private readonly HashSet<(TextField Field, int Referent)> _referents = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _byVehicle;

    private AttackerFinder(Lexicons lexicons, List<EventMention> mentions)
    {
        _lexicons = lexicons;
        foreach (var mention in mentions)
        {
            _byVehicle |= mention.Type == EventType.VehicleAttack;
            if (mention.Kind == TriggerKind.Verb && EventFamilies.IsAttack(mention.Type) && !IsOnOneself(mention))
            {
                NoteDoer(mention);
            }
        }
    }

    /// <summary>Marks the single people killed or hurt who are attackers, and the mentions that tell of these alone.</summary>
    public static void Mark(List<EventMention> mentions, Lexicons lexicons)
    {
        if (mentions.All(m => m.Casualties.Count == 0))
        {
            return;
        }
        var finder = new AttackerFinder(lexicons, mentions);
        foreach (var mention in mentions)
        {
            for (var i = 0; i < mention.Casualties.Count; i++)
            {
                mention.Casualties[i] = finder.Marked(mention, mention.Casualties[i]);
            }
            mention.EndsAttack = mention is { Kind: TriggerKind.Verb or TriggerKind.Casualty, Type: EventType.Shooting or EventType.Death, Casualties.Count: > 0 } && mention.Casualties.All(c => c.Victims.All(v => v.Attackers));
        }
    }

    private Casualty Marked(EventMention mention, Casualty casualty) =>
        casualty is { Attribute: "killed" or "injured", Victims: [{ Min: 1, Max: 1, Attackers: false } victim] } && IsAttacker(mention, casualty, victim)
            ? casualty with { Victims = [victim with { Attackers = true }] } : casualty;

    private bool IsAttacker(EventMention mention, Casualty casualty, VictimPhrase victim)
    {
        var called = mention.Words.Lower(victim.End - 1);
        if (_lexicons.IsAttacker(called) && called != "suspect")
        {
            return true;
        }
        if (IsReflexive(mention, victim))
        {
            var doer = Identity(mention, Arguments.Subject(mention.Tree, casualty.Cue));
            return casualty.Attribute == "killed" && (_referents.Contains((mention.Text.Field, doer)) || doer >= 0 && _lexicons.IsAttacker(mention.Words.Lower(doer)));
        }
        // people are shot by others than those whom they shot at: only what police do tells that it ended an attack
        return IsByForces(mention.Tree, casualty.Cue)
            && (_byVehicle && called == "driver" || victim.Name is { } name && _names.Contains(name) || victim.Referent is { } referent && _referents.Contains((mention.Text.Field, referent)));
    }

    /// <summary>Who shot, stabbed or drove; not who did so on duty.</summary>
    private void NoteDoer(EventMention mention)
    {
        var tree = mention.Tree;
        // "Guard shot in raid": of a verb that takes an object, one without is a passive of headlines
        var doer = Arguments.IsPassive(tree, mention.Head) || tree.Words.Lower(mention.Head) is "shot" or "stabbed" && Arguments.Object(tree, mention.Head) < 0 ? -1 : Arguments.Subject(tree, mention.Head);
        if (doer < 0 || mention.Casualties.Any(c => c.Victims.Any(v => v.First <= doer && doer < v.End)))
        {
            return;
        }
        var antecedent = mention.Text.References.AntecedentOf(doer);
        if (IsForce(tree, doer) || antecedent is not null && IsForce(tree, antecedent.Head))
        {
            return;
        }
        _referents.Add((mention.Text.Field, Identity(mention, doer)));
        var span = mention.Words.Tokens[doer].Span;
        if ((antecedent?.Name ?? tree.Sentence.Among(mention.Text.Names, n => n.Span).FirstOrDefault(n => n.Span.Contains(span))) is { Kind: NameKind.Person } named)
        {
            _names.Add(named.Entity);
        }
    }

    /// <summary>The token that stands for the same person wherever the text speaks of them; -1 for nobody.</summary>
    private static int Identity(EventMention mention, int token) => token < 0 ? -1 : mention.Text.References.AntecedentOf(token)?.Head ?? token;

    /// <summary>By the tree, or "police shot and killed the driver" side by side.</summary>
    private bool IsByForces(SentenceTree tree, int verb) => Arguments.Agent(tree, verb) is >= 0 and var agent && IsForce(tree, agent)
        || Enumerable.Range(1, WordsBeside).Any(i => tree.Holds(verb - i) && IsForce(tree, verb - i));

    private bool IsForce(SentenceTree tree, int token) => tree.Words.Lower(token) is var lower && (lower is "police" or "deputy" or "deputies" or "agent" or "agents" || _lexicons.People.Has("forces", lower));

    /// <summary>"shot himself": no attack on others.</summary>
    private static bool IsOnOneself(EventMention mention) => mention.Casualties.Any(c => c.Victims.Any(v => IsReflexive(mention, v)));

    private static bool IsReflexive(EventMention mention, VictimPhrase victim) => mention.Words.Lower(victim.First) is "himself" or "herself";
}
