using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Decides which event of a sentence harmed the people whom it counts: one of the right kind, and the nearest by the tree.</summary>
internal sealed class TollOwner(Lexicons lexicons)
{
    /// <summary>How far by the tree an event may stand from the harm that it did.</summary>
    private const int FarthestOwner = 7;

    /// <summary>What it costs that the word names people: rioters tell of a riot, but a toll is rather that of what they did.</summary>
    private const int AgentNoun = 5;

    /// <summary>What it costs that nobody comes to harm in such an event as a rule: "a vigil for the boy who was killed".</summary>
    private const int Peaceful = 4;

    private readonly CasualtyFinder _casualties = new(lexicons);

    /// <summary>Gives those who came to harm to the mentions of the sentence; those whom none of them can have harmed become a mention of their own.</summary>
    /// <param name="report">The report.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="index">Its index in the text.</param>
    /// <param name="mentions">Its mentions; afterwards in order of their first tokens.</param>
    /// <param name="unreal">Triggers of what did not happen: harm told beside these is not told of any event.</param>
    public void Add(AnnotatedReport report, SentenceTree tree, int index, List<EventMention> mentions, List<TriggerMatch> unreal)
    {
        var owners = new Dictionary<int, EventMention>();
        foreach (var casualty in _casualties.Find(tree))
        {
            if (IsSupposed(tree.Words, tree.Sentence, casualty.Cue))
            {
                continue;
            }
            var owner = OfSameVerb(tree, owners, casualty) ?? Owner(tree, mentions, casualty);
            if (owner is null)
            {
                if (unreal.Any(u => Math.Abs(u.First - casualty.Cue) < 6) || TypeOf(casualty) is not { } type)
                {
                    continue;
                }
                owner = new EventMention { Report = report, Tree = tree, Sentence = index, First = casualty.Cue, End = casualty.Cue + 1, Type = type, Kind = TriggerKind.Casualty };
                mentions.Add(owner);
            }
            owner.Casualties.Add(casualty);
            owners.TryAdd(casualty.Cue, owner);
        }
        mentions.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>"killed three and wounded 14": what did the one did the other. So did what the same word tells of.</summary>
    private static EventMention? OfSameVerb(SentenceTree tree, Dictionary<int, EventMention> owners, Casualty casualty) =>
        (owners.TryGetValue(casualty.Cue, out var owner)
            || tree.Relation(casualty.Cue) == "conj" && !tree.HasChild(casualty.Cue, "nsubj") && !tree.HasChild(casualty.Cue, "nsubj:pass") && owners.TryGetValue(tree.Head(casualty.Cue), out owner))
        && Bears(owner.Type, casualty.Attribute) ? owner : null;

    private static EventType? TypeOf(Casualty casualty) => casualty.Attribute switch
    {
        "killed" or "injured" or "missing" or "displaced" => EventType.Death,
        "arrested" => EventType.Arrest,
        "abducted" => EventType.Abduction,
        "rescued" => EventType.Rescue,
        _ => null,
    };

    private static bool IsSupposed(TokenizedText words, Sentence sentence, int cue)
    {
        for (var i = cue - 1; i >= sentence.First && i >= cue - 4; i--)
        {
            if (words.Lower(i) is "will" or "would" or "could" or "might" or "to" && words.Lower(i - 1) is not ("confirmed" or "believed" or "reported" or "known" or "said" or "have" or "thought" or "feared"))
            {
                return words.Lower(i) != "to" || i == cue - 1 && words.Lower(cue) is "kill" or "die" or "be";
            }
            if (words.Lower(i) is "if" or "unless")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The event that the harm belongs to: of the right kind, and the nearest by the tree.</summary>
    private EventMention? Owner(SentenceTree tree, List<EventMention> mentions, Casualty casualty)
    {
        EventMention? best = null;
        var bestCost = FarthestOwner + 1;
        foreach (var mention in mentions)
        {
            if (!Bears(mention.Type, casualty.Attribute) || mention.SeriesCount is not null && mention.Kind == TriggerKind.Verb)
            {
                continue;
            }
            var cost = Distance(tree, casualty, mention) + Reluctance(mention, casualty);
            if (cost < bestCost)
            {
                (best, bestCost) = (mention, cost);
            }
        }
        return best;
    }

    private static int Distance(SentenceTree tree, Casualty casualty, EventMention mention)
    {
        if (mention.First <= casualty.Cue && casualty.Cue < mention.End)
        {
            return 0;
        }
        if (mention.Kind != TriggerKind.Verb && (IsSubjectBeside(tree, mention, casualty.Cue) || Adjacency.IsIn(tree, casualty.End, mention.First) || Adjacency.IsWhich(tree, mention.End, casualty.First)))
        {
            return 1;
        }
        return Math.Min(TreePath.Cost(tree, casualty.Cue, mention.Head), TreePath.Cost(tree, tree.HeadOf(casualty.Victims[0].First, casualty.Victims[0].End), mention.Head) + 1);
    }

    /// <summary>"a rocket attack | killed two": a noun right before a verb with an object is its subject, whatever the tree says.</summary>
    private static bool IsSubjectBeside(SentenceTree tree, EventMention mention, int verb) => mention.End == verb && tree.IsVerb(verb) && tree.HasChild(verb, "obj");

    private int Reluctance(EventMention mention, Casualty casualty) =>
        lexicons.IsPerson(mention.Words.Lower(mention.Head)) ? AgentNoun
        : EventFamilies.Harms(mention.Type) || !EventFamilies.Bears(EventType.Riot, casualty.Attribute) ? 0 : Peaceful;

    /// <summary>Within one sentence people come to harm at protests and in raids too.</summary>
    private static bool Bears(EventType type, string attribute) => EventFamilies.Bears(type, attribute)
        || (attribute is not ("arrested" or "abducted" or "rescued") && type is EventType.Protest or EventType.Raid);
}
