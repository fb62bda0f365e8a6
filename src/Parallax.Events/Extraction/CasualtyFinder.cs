using Parallax.Events.Syntax;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Words that say how many came to harm.</summary>
/// <param name="Attribute"><c>killed</c>, <c>injured</c>, <c>missing</c> …</param>
/// <param name="Cue">Index of the word that says what happened to them.</param>
/// <param name="First">First token of the whole.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Victims">The phrases counted; two or more where they are joined ("a man and two women").</param>
internal sealed record Casualty(string Attribute, int Cue, int First, int End, IReadOnlyList<VictimPhrase> Victims);

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
            if (_arguments.At(tree, i) is not { Count: > 0 } readings)
            {
                continue;
            }
            phrases ??= _victims.Find(tree.Text, tree.Sentence);
            var casualty = readings.Select(r => Read(tree, phrases, r)).FirstOrDefault(c => c is not null) ?? Nearest(tree, phrases, readings[0]);
            if (casualty is not null && !found.Any(f => f.Attribute == casualty.Attribute && f.Victims.Any(v => casualty.Victims.Any(o => o.First == v.First))))
            {
                found.Add(casualty);
            }
        }
        return Reconcile(found);
    }

    /// <summary>Somebody shot or hurt who is also said to have died counts among the dead alone.</summary>
    private static List<Casualty> Reconcile(List<Casualty> found) =>
        [.. found.Where(f => f.Attribute != "injured" || !found.Any(d => d.Attribute == "killed" && d.Victims.Any(v => f.Victims.Any(o => o.First == v.First))))];

    private Casualty? Read(SentenceTree tree, List<VictimPhrase> phrases, Harm harm) => Counted(tree, phrases, harm) is { } counted ? Of(harm, [counted])
        : harm.People >= 0 && _victims.At(tree, phrases, harm.People) is { } victim ? Of(harm, Joined(tree.Words, phrases, victim)) : null;

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
            return phrases.Find(p => p.First >= harm.End && p.First <= next) is { } victim ? Of(harm, Joined(tree.Words, phrases, victim)) : null;
        }
        return null;
    }

    private static Casualty Of(Harm harm, List<VictimPhrase> victims) =>
        new(harm.Word.Attribute, harm.Token, Math.Min(harm.First, victims[0].First), Math.Max(harm.End, victims[^1].End), victims);

    /// <summary>The phrase with those that commas and "and" join to it: "two Americans and a Briton".</summary>
    private static List<VictimPhrase> Joined(TokenizedText words, List<VictimPhrase> phrases, VictimPhrase victim)
    {
        List<VictimPhrase> joined = [victim];
        foreach (var phrase in phrases.Where(p => p.First >= victim.End))
        {
            if (IsHerName(words, joined[^1], phrase))
            {
                joined[^1] = joined[^1] with { Name = phrase.Name, Age = joined[^1].Age ?? phrase.Age };
                break;
            }
            if (!MayJoin(joined[^1]) || !MayJoin(phrase) || !AreJoined(words, joined[^1], phrase))
            {
                break;
            }
            joined.Add(phrase);
        }
        foreach (var phrase in phrases.Where(p => p.End <= victim.First).Reverse())
        {
            if (!MayJoin(joined[0]) || !MayJoin(phrase) || !AreJoined(words, phrase, joined[0]))
            {
                break;
            }
            joined.Insert(0, phrase);
        }
        return joined;
    }

    private static bool MayJoin(VictimPhrase phrase) => !phrase.Definite || phrase.Name is not null;

    private static bool AreJoined(TokenizedText words, VictimPhrase left, VictimPhrase right)
    {
        var i = left.End;
        // "Ana Brook, 34, and Tom Arden": the age belongs to the name
        if (left.Age is not null && words.Lower(i) == "," && int.TryParse(words.Lower(i + 1), out _))
        {
            i += 2;
        }
        var joins = 0;
        while (i < right.First && words.Lower(i) is "," or "and" or "plus" || words.Lower(i) == "as" && words.Lower(i + 1) == "well" && words.Lower(i + 2) == "as")
        {
            i += words.Lower(i) == "as" ? 3 : 1;
            joins++;
        }
        // "three people, one of them a nurse": a part, not another; "a nurse, Ana Brook, was": her name
        return joins > 0 && i == right.First && words.Lower(right.First + 1) != "of" && words.Lower(right.End) != "of" && !IsHerName(words, left, right);
    }

    private static bool IsHerName(TokenizedText words, VictimPhrase left, VictimPhrase right) =>
        left is { Min: 1, Max: 1, Name: null } && right is { Name: not null, Counted: false } && words.Lower(left.End) == "," && right.First == left.End + 1
        && words.Lower(right.End) != "and" && !(words.Lower(right.End) == "," && words.Lower(right.End + 1) == "and");
}
