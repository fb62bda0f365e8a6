using Parallax.Events.Syntax;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Words that say how many came to harm.</summary>
/// <param name="Attribute"><c>killed</c>, <c>injured</c>, <c>missing</c> …</param>
/// <param name="Cue">Index of the word that says what happened to them.</param>
/// <param name="First">First token of the whole.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Victims">The phrases counted; two or more where they are joined ("a man and two women").</param>
internal sealed record Casualty(string Attribute, int Cue, int First, int End, IReadOnlyList<VictimPhrase> Victims)
{
    /// <summary>Whether they are some of a number told beside them: "including three children".</summary>
    public bool IsPart { get; init; }
}

/// <summary>Finds who was killed, hurt, missing, arrested, abducted, rescued or released, by the words that say so and their arguments in the tree.</summary>
internal sealed class CasualtyFinder(Lexicons lexicons)
{
    private readonly VictimPhraseFinder _victims = new(lexicons);
    private readonly HarmArguments _arguments = new(lexicons.Harm);

    public List<Casualty> Find(SentenceTree tree)
    {
        var found = new List<Casualty>();
        List<VictimPhrase>? phrases = null;
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            if (CountedParts.Fatally(tree, i) is { } fatal)
            {
                found.Add(fatal);
            }
            if (_arguments.At(tree, i) is not { Count: > 0 } readings)
            {
                continue;
            }
            phrases ??= _victims.Find(tree.Text, tree.Sentence);
            var casualty = readings.Select(r => Read(tree, phrases, r)).FirstOrDefault(c => c is not null) ?? Nearest(tree, phrases, readings[0]);
            if (casualty is not null && !found.Any(f => f.Attribute == casualty.Attribute && f.Victims.Any(v => casualty.Victims.Any(o => o.First == v.First))))
            {
                found.AddRange(CountedParts.Apart(tree.Words, phrases, casualty));
            }
        }
        if (phrases is not null)
        {
            found.AddRange(IncludedParts.Find(tree, phrases, found, lexicons.IsPerson).ToList());
        }
        return Reconcile(found);
    }

    /// <summary>Somebody shot or hurt who is also said to have died counts among the dead alone.</summary>
    private static List<Casualty> Reconcile(List<Casualty> found) =>
        [.. found.Where(f => f.Attribute != "injured" || !found.Any(d => d.Attribute == "killed" && d.Victims.Any(v => f.Victims.Any(o => o.First == v.First))))];

    private Casualty? Read(SentenceTree tree, List<VictimPhrase> phrases, Harm harm) => Counted(tree, phrases, harm) is { } counted ? Of(harm, harm.Word.Frame == HarmFrame.Subject ? VictimLists.Joined(tree.Words, phrases, counted) : [counted])
        : harm.People >= 0 && PeopleAt(tree, phrases, harm.People) is { } victim ? Of(harm, VictimLists.Joined(tree.Words, phrases, victim)) : null;

    /// <summary>The people that the token heads, or that "and" joins to animals and things: "two dogs and a man died".</summary>
    private VictimPhrase? PeopleAt(SentenceTree tree, List<VictimPhrase> phrases, int head) =>
        _victims.At(tree, phrases, head) ?? tree.Children(head).Where(c => tree.Relation(c) == "conj").Select(c => _victims.At(tree, phrases, c)).FirstOrDefault(v => v is not null);

    /// <summary>"13 wounded", "about 100 suffered burns": a number right before the word or its verb; trees of headlines and lists are not to be trusted there.</summary>
    private static VictimPhrase? Counted(SentenceTree tree, List<VictimPhrase> phrases, Harm harm) => harm.Word.Frame switch
    {
        HarmFrame.State or HarmFrame.Object when tree.Xpos(harm.Token) is not ("VBG" or "VBZ" or "VBP") => phrases.Find(p => p is { Counted: true, Group: null } && p.End == harm.Token),
        HarmFrame.Subject or HarmFrame.Ailment when harm.Verb >= 0 => phrases.Find(p => p.Counted && p.End == harm.Verb),
        _ => null,
    };

    /// <summary>Where the tree gives a verb nobody, it is the people right after it: trees fail on long lists of what a blast did.</summary>
    private static Casualty? Nearest(SentenceTree tree, List<VictimPhrase> phrases, Harm harm)
    {
        if (harm.Word.Frame is HarmFrame.Object or HarmFrame.Assault)
        {
            var next = tree.Words.Lower(harm.End) is "at" or "as" or "more" or "some" ? harm.End + 2 : harm.End;
            return phrases.Find(p => p.First >= harm.End && p.First <= next) is { } victim ? Of(harm, VictimLists.Joined(tree.Words, phrases, victim)) : null;
        }
        return null;
    }

    private static Casualty Of(Harm harm, List<VictimPhrase> victims) =>
        new(harm.Word.Attribute, harm.Token, Math.Min(harm.First, victims[0].First), Math.Max(harm.End, victims[^1].End), victims);
}
