using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Events.Fusion.People;

/// <summary>Somebody spoken of before who now gets a name: "The victims were identified as Ana Brook and Tom Arden".</summary>
/// <param name="Subject">The token that heads the words for who it is.</param>
/// <param name="Verb">The token "identified".</param>
/// <param name="Names">The names, in order.</param>
internal sealed record Identification(int Subject, int Verb, IReadOnlyList<NameMention> Names);

/// <summary>Finds where a text says who somebody was.</summary>
internal static class Identifications
{
    /// <summary>How far behind the verb its "as" may stand: "identified by the county coroner on Monday as".</summary>
    private const int Reach = 10;

    private const int LongestGap = 9;

    /// <summary>The identifications of a text, in order.</summary>
    public static IEnumerable<Identification> Find(AnnotatedText text)
    {
        foreach (var sentence in text.Words.Sentences)
        {
            SentenceTree? tree = null;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (text.Words.Lower(i) is "identified" or "named" && As(text.Words, sentence, i) is >= 0 and var introduced)
                {
                    tree ??= new(text, sentence);
                    var subject = Subject(tree, i, introduced);
                    var names = subject < 0 ? [] : Names(tree, introduced, IsOne(tree, subject));
                    if (names.Count > 0)
                    {
                        yield return new(subject, i, names);
                    }
                }
            }
        }
    }

    private static int As(TokenizedText words, Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.End && i <= verb + Reach; i++)
        {
            if (words.Lower(i) == "as")
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Who was identified: the noun before a participle, the subject of the passive, else the object before "as"; -1 where the tree names none.</summary>
    private static int Subject(SentenceTree tree, int verb, int introduced)
    {
        var passive = tree.Child(verb, "nsubj:pass");
        var noun = tree.Relation(verb) == "acl" ? tree.Head(verb) : passive >= 0 ? passive : tree.Child(verb, "obj");
        return noun >= 0 && noun < introduced && tree.Text.Grammar[noun].Upos != "PROPN" ? noun : -1;
    }

    private static bool IsOne(SentenceTree tree, int subject) =>
        tree.Xpos(subject) == "NN" && tree.Lemma(subject) is not ("deceased" or "dead" or "rest") || tree.Words.Lower(subject) is "he" or "she" or "him" or "her";

    private static List<NameMention> Names(SentenceTree tree, int introduced, bool one)
    {
        var found = new List<NameMention>();
        var from = introduced + 1;
        for (var i = Spans.After(tree.Text.Names, n => n.Span, tree.Words.Tokens[introduced].Span.End); i < tree.Text.Names.Length && !(one && found.Count > 0); i++)
        {
            var name = tree.Text.Names[i];
            var first = tree.Words.TokenAt(name.Span.Start);
            if (!tree.Holds(first) || !IsGap(tree, from, first, found.Count == 0))
            {
                break;
            }
            if (name.Kind != NameKind.Person)
            {
                continue; // "of Leeds"
            }
            found.Add(name);
            from = tree.Words.TokenAt(name.Span.End - 1) + 1;
        }
        return found;
    }

    /// <summary>Whether between two names of a list stand only commas, ages, homes and "and"; before the first one also what the person is.</summary>
    private static bool IsGap(SentenceTree tree, int first, int end, bool opens)
    {
        if (end - first > LongestGap)
        {
            return false;
        }
        for (var i = first; i < end; i++)
        {
            var allowed = tree.Words.Lower(i) is "," or "-" or "(" or ")" or ";" or "and" or "of" or "age" or "aged" or "year" or "years" or "old"
                || tree.Text.Grammar[i].Upos is "NUM" or "PROPN" || opens && tree.Text.Grammar[i].Upos is "NOUN" or "ADJ";
            if (!allowed)
            {
                return false;
            }
        }
        return true;
    }
}
