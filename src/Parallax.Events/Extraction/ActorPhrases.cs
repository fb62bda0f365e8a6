using Parallax.Events.Syntax;
using Parallax.Language.Names;
using Parallax.Language.References;

namespace Parallax.Events.Extraction;

/// <summary>Which words name the actor that an argument of the tree stands for.</summary>
internal sealed class ActorPhrases(NounLexicon nouns)
{
    /// <summary>The actor that the token heads or stands in, with those that "and" joins to it; where the head is no actor ("aircraft of the command",
    /// "fighters from the brigade", "the brigade's men"), the one that owns it.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="phrases">The names and words for groups of the sentence.</param>
    /// <param name="head">The argument; none for a token outside of the sentence.</param>
    /// <param name="anything">Whether things count too: ships, buildings, and names of no kind; else only those who act.</param>
    public IEnumerable<ActorPhrase> Of(SentenceTree tree, List<ActorPhrase> phrases, int head, bool anything)
    {
        if (!tree.Holds(head) || tree.Sentence.Among(tree.Text.Times, t => t.Span).Any(t => t.Span.Contains(tree.Words.Tokens[head].Span)))
        {
            yield break; // "Tuesday's attack", "the attack on Friday"
        }
        if ((At(phrases, head) ?? Owner(tree, phrases, head) ?? Referent(tree, head, anything) ?? Noun(tree, head, anything)) is { } phrase)
        {
            yield return phrase;
        }
        foreach (var child in tree.Children(head))
        {
            if (tree.Relation(child) == "conj" && (At(phrases, child) ?? Noun(tree, child, anything)) is { } joined)
            {
                yield return joined;
            }
        }
    }

    /// <summary>The phrase that holds the token; null where none does.</summary>
    public static ActorPhrase? At(List<ActorPhrase> phrases, int token) => phrases.Find(p => p.First <= token && token < p.End);

    private static ActorPhrase? Owner(SentenceTree tree, List<ActorPhrase> phrases, int head)
    {
        if (tree.Lemma(head) is "sister" or "brother" or "son" or "daughter" or "mother" or "father" or "wife" or "husband" or "girlfriend" or "boyfriend" or "cousin" or "friend")
        {
            return null;
        }
        foreach (var child in tree.Children(head))
        {
            if (tree.Relation(child) == "appos" || tree.Relation(child) is "compound" or "nmod:poss" or "amod" && tree.Xpos(head) != "NNP"
                || tree.Relation(child) == "nmod" && tree.Marker(child) is "of" or "from")
            {
                if (At(phrases, child) is { } phrase)
                {
                    return phrase;
                }
            }
        }
        return null;
    }

    /// <summary>What a pronoun or "the camp" stands for, where that has a name.</summary>
    private static ActorPhrase? Referent(SentenceTree tree, int head, bool anything) =>
        tree.Text.References.AntecedentOf(head)?.Name is { } name && (anything || name.Kind is NameKind.Person or NameKind.Organization or NameKind.ArmedGroup)
            ? new(head, head + 1, name.Entity, ActorPhraseFinder.Kind(name.Kind), name.Country) : null;

    /// <summary>A noun for people, groups or, where these count, things, with the words that describe it.</summary>
    private ActorPhrase? Noun(SentenceTree tree, int head, bool anything)
    {
        var first = head;
        while (first - 1 >= tree.Sentence.First && tree.Head(first - 1) is var above && above >= first && above <= head && tree.Relation(first - 1) is "compound" or "amod" or "flat" or "punct")
        {
            first--;
        }
        while (first < head && tree.Relation(first) == "punct")
        {
            first++;
        }
        if (first == head && tree.Children(head).Any(c => tree.Words.Lower(c) is "the" or "this" or "that" or "its" or "their" or "his" or "her") && nouns.ClassOf(tree.Lemma(head)) is not NounClass.Person)
        {
            return null; // "the base": it has been named, or nobody knows it
        }
        var last = head + 1;
        while (tree.Holds(last) && tree.Relation(last) == "flat" && tree.Head(last) == head)
        {
            last++;
        }
        var kind = tree.Text.Grammar[head].Upos == "PROPN" && anything ? "other" : Kind(nouns.ClassOf(tree.Lemma(head)), anything);
        return kind is null ? null : new(first, last, tree.Words.SpanOf(first, last).Of(tree.Words.Text), kind, null);
    }

    private static string? Kind(NounClass nounClass, bool anything) => nounClass switch
    {
        NounClass.Person => "person",
        NounClass.Group => "group",
        NounClass.ArmedGroup => "armed-group",
        NounClass.Organization => "organization",
        NounClass.Vessel or NounClass.Aircraft or NounClass.Vehicle when anything => "vehicle",
        NounClass.Base or NounClass.Facility or NounClass.Institution when anything => "facility",
        _ => null,
    };
}
