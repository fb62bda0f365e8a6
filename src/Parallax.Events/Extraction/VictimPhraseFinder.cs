using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.References;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Finds the phrases for people in a sentence.</summary>
internal sealed class VictimPhraseFinder(Lexicons lexicons)
{
    private static readonly string[] PersonEndings = ["er", "or", "ist", "ian", "ee", "man", "ant"];

    private readonly CountedVictims _counted = new(lexicons);
    private readonly SingleVictims _single = new(lexicons);
    private readonly VictimIdentity _identity = new(lexicons.Nouns);

    /// <summary>The phrases, in order, with who is meant.</summary>
    public List<VictimPhrase> Find(AnnotatedText text, Sentence sentence)
    {
        var found = new List<VictimPhrase>();
        foreach (var quantity in sentence.Among(text.Quantities, q => q.Span))
        {
            if (quantity.Unit == "count" && _counted.Of(text.Words, sentence, quantity) is { } phrase)
            {
                found.Add(phrase);
            }
        }
        foreach (var name in sentence.Among(text.Names, n => n.Span))
        {
            if (name.Kind == NameKind.Person)
            {
                Add(found, FromName(text.Words, name));
            }
        }
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_single.At(text.Words, sentence, i) is { } phrase)
            {
                Add(found, phrase);
            }
        }
        found.Sort((a, b) => a.First.CompareTo(b.First));
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = _identity.Identified(text, found[i]);
        }
        return found;
    }

    /// <summary>The phrase for people that the token heads or stands in: one of those found, else what the tree gives; null where no people are meant.</summary>
    public VictimPhrase? At(SentenceTree tree, List<VictimPhrase> phrases, int head)
    {
        if (phrases.Find(p => p.First <= head && head < p.End) is { } known)
        {
            return known;
        }
        var number = tree.Child(head, "nummod");
        if (number >= 0 && phrases.Find(p => p.First <= number && number < p.End) is { } counted)
        {
            return counted;
        }
        if (tree.Lemma(head) is "total" or "group" && tree.Children(head).FirstOrDefault(c => tree.Relation(c) == "nmod" && tree.Marker(c) == "of", -1) is >= 0 and var people)
        {
            return At(tree, phrases, people); // "a total of nine people"
        }
        if (!MayBePerson(tree, head))
        {
            return null;
        }
        if (number >= 0)
        {
            var quantity = tree.CountAt(number);
            return quantity is null ? null : new(tree.Words.TokenAt(quantity.Span.Start), head + 1, quantity.Min, quantity.Max)
            {
                Counted = true, Group = VictimWords.GroupOf(tree.Words, tree.Words.TokenAt(quantity.Span.End - 1) + 1, head + 1, tree.Words.Lower(head)),
            };
        }
        if (Apposed(tree, phrases, head) is { } apposed)
        {
            return apposed;
        }
        if (IsHeadline(tree, head))
        {
            return _identity.Identified(tree.Text, new(head, head + 1, 1, 1) { Age = VictimAges.After(tree.Words, head + 1), Attackers = lexicons.IsAttacker(tree.Words.Lower(head)) });
        }
        var article = tree.Child(head, "det");
        return article >= 0 && tree.Words.Lower(article) is "a" or "an" or "another" or "one" && tree.Xpos(head) is "NN" or "NNP"
            ? _identity.Identified(tree.Text, new(article, head + 1, 1, 1) { Group = VictimWords.GroupOf(tree.Words, article + 1, head + 1, tree.Words.Lower(head)) }) : null;
    }

    /// <summary>"Harrow teenager found dead", "Police: Harrow teenager shot": a headline, or what follows its colon, begins with one person without an article; in titles the
    /// object may be another ("accused of killing Harrow clerk").</summary>
    private static bool IsHeadline(SentenceTree tree, int head)
    {
        if (tree.Xpos(head) is not "NN" || tree.Children(head).Any(c => tree.Relation(c) is "det" or "nmod:poss" or "nummod" or "case"))
        {
            return false;
        }
        var first = head;
        while (tree.IsUnder(first - 1, head))
        {
            first--;
        }
        return first <= tree.Sentence.First || tree.Words.Lower(first - 1) is ":" or "|" || (tree.Text.Field == TextField.Title && tree.Relation(head) == "obj");
    }

    /// <summary>"federal agent | Ana Brook", "the pirates, | 12 Somalis": the phrase right after a noun for people without article or number.</summary>
    private static VictimPhrase? Apposed(SentenceTree tree, List<VictimPhrase> phrases, int head) =>
        phrases.Find(p => p.First == head + 1 && p is { Name: not null, Counted: false } && !tree.HasChild(head, "det")
            || p.First == head + 2 && p.Counted && tree.Words.Lower(head + 1) is "," or "-" or "–" or "—" && tree.Xpos(head) is "NNS");

    /// <summary>A noun for people by the lexicon, or one that no list has and that ends as such nouns do: "falconers".</summary>
    private bool MayBePerson(SentenceTree tree, int head)
    {
        var lemma = tree.Lemma(head);
        return lexicons.IsPerson(tree.Words.Lower(head)) || !lexicons.IsThing(tree.Words.Lower(head)) && lexicons.Nouns.ClassOf(lemma) switch
        {
            NounClass.Person => true,
            NounClass.Unknown => tree.Text.Grammar[head].Upos == "NOUN" && PersonEndings.Any(e => lemma.EndsWith(e, StringComparison.Ordinal)),
            _ => false,
        };
    }

    private static void Add(List<VictimPhrase> found, VictimPhrase phrase)
    {
        var overlapping = found.FindIndex(p => p.First < phrase.End && phrase.First < p.End);
        if (overlapping < 0)
        {
            found.Add(phrase);
        }
        else if (found[overlapping] is { Counted: true } counted && phrase.Name is not null && counted.Min == 1)
        {
            found[overlapping] = counted with { Name = phrase.Name };
        }
    }

    private static VictimPhrase FromName(TokenizedText words, NameMention name)
    {
        var first = words.TokenAt(name.Span.Start);
        var end = words.TokenAt(name.Span.End - 1) + 1;
        var age = VictimAges.After(words, end) ?? VictimAges.Before(words, first);
        return new(first, end, 1, 1) { Name = name.Entity, Age = age };
    }
}
