using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Names;

namespace Parallax.Events.Triggers;

/// <summary>The arguments of a verb, read leniently: of relative clauses, participles and conjuncts too.</summary>
/// <param name="tree">The sentence.</param>
/// <param name="verb">The verb.</param>
internal readonly ref struct VerbArguments(SentenceTree tree, int verb)
{
    private const int PhraseSteps = 3;

    private readonly SentenceTree _tree = tree;

    public bool AnySubject(TriggerTest test) =>
        AnyOf(test, verb, i => i is "nsubj" or "obl:agent" or "nsubj:outer") || (MayBeActive && OwnerFits(test, "nsubj")) || SharedSubjectFits(test)
        || (_tree.IsNounOrName(verb) && (AnyOf(test, verb, i => i is "compound") || AgentFits(test)));

    /// <summary>"Officer hit by car": the verb was taken for a noun.</summary>
    private bool AgentFits(TriggerTest test) =>
        _tree.Lower(verb + 1) == "by" && _tree.HeadAsParsed(verb + 1) is > 0 and var agent && PhraseFits(_tree, test, agent);

    /// <summary>"Teachers struck on Monday": the past tense of a main clause is often taken for a participle, and what it belongs to for the root.</summary>
    private bool MayBeActive => _tree.Xpos(verb) is not "VBN" || _tree.HeadAsParsed(_tree.HeadAsParsed(verb)) < 0;

    public bool AnyObject(TriggerTest test) => test.Anything
        ? _tree.ChildNear(verb, "obj") >= 0
        : AnyOf(test, verb, i => i is "obj" or "iobj" or "nsubj:pass") || (_tree.Xpos(verb) is not "VBG" && OwnerFits(test, "nsubj:pass")) || SharedPassiveFits(test)
        || (_tree.Is(verb, "amod") && PhraseFits(_tree, test, _tree.HeadAsParsed(verb)));

    public bool AnyOblique(TriggerTest test) => AnyOf(test, verb, i => i.StartsWith("obl", StringComparison.Ordinal) || i is "advmod" or "nmod");

    /// <summary>Whether any argument but <paramref name="except"/> has the words.</summary>
    public bool Any(TriggerTest test, int except = -1) =>
        AnyOf(test, verb, i => i.StartsWith("nsubj", StringComparison.Ordinal) || i is "obj" or "iobj" || i.StartsWith("obl", StringComparison.Ordinal), except)
        || OwnerFits(test, "") || SharedSubjectFits(test) || SharedPassiveFits(test);

    /// <summary>Whether the word itself is one of those asked for.</summary>
    public static bool Fits(SentenceTree tree, TriggerTest test, int token) =>
        test.Anything || test.Words.Contains(tree.Lower(token)) || test.Words.Contains(tree.LemmaOrWord(token)) || (test.People && IsPerson(tree, token));

    /// <summary>Whether the word or a noun that it is described by, joined with or counted in is one of those: "a group of men", "rockets and shells".</summary>
    public static bool PhraseFits(SentenceTree tree, TriggerTest test, int token)
    {
        for (var i = Math.Max(tree.Sentence.First, token - NearbyGrammar.Reach / 2); i < Math.Min(tree.Sentence.End, token + NearbyGrammar.Reach / 2); i++)
        {
            if ((i == token || InPhrase(tree, i, token, test.Negated)) && Fits(tree, test, i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What must not be there must not be the thing itself, or joined with it: "bank workers" are no bank.</summary>
    private static bool InPhrase(SentenceTree tree, int token, int head, bool strictly)
    {
        for (var steps = 0; token >= 0 && steps <= PhraseSteps; steps++)
        {
            if (token == head)
            {
                return true;
            }
            if (!(strictly ? tree.Is(token, "conj") : IsPart(tree, token)))
            {
                return false;
            }
            token = tree.HeadAsParsed(token);
        }
        return false;
    }

    private static bool IsPart(SentenceTree tree, int token) =>
        tree.Relation(token) is "compound" or "conj" or "flat" or "amod" or "nummod" or "appos" or "nmod" or "nmod:unmarked" or "nmod:desc";

    private bool AnyOf(TriggerTest test, int head, Func<string, bool> relation, int except = -1)
    {
        for (var i = Math.Max(_tree.Sentence.First, head - NearbyGrammar.Reach); i < Math.Min(_tree.Sentence.End, head + NearbyGrammar.Reach); i++)
        {
            if (i != except && _tree.HeadAsParsed(i) == head && relation(_tree.Relation(i)) && PhraseFits(_tree, test, i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The noun that a participle or relative clause belongs to: "a man shot by police", "the ship that sank".</summary>
    private bool OwnerFits(TriggerTest test, string subject)
    {
        if (!_tree.Is(verb, "acl"))
        {
            return false;
        }
        var relative = _tree.ChildNear(verb, "nsubj");
        return relative < 0 || (_tree.Lower(relative) is "who" or "that" or "which" && (subject.Length == 0 || _tree.Relation(relative) == subject))
            ? PhraseFits(_tree, test, _tree.HeadAsParsed(verb))
            : false;
    }

    /// <summary>The subject of the verb that this one is joined to, or is the complement of: "they came and stormed", "began to riot".</summary>
    private bool SharedSubjectFits(TriggerTest test)
    {
        var from = verb;
        for (var steps = 0; steps < NearbyGrammar.MostSteps && from >= 0 && _tree.ChildNear(from, "nsubj") < 0 && _tree.Relation(from) is "conj" or "xcomp" or "advcl" or "parataxis"; steps++)
        {
            from = _tree.HeadAsParsed(from);
        }
        return from >= 0 && from != verb && AnyOf(test, from, i => i is "nsubj" or "nsubj:pass" or "obl:agent");
    }

    private bool SharedPassiveFits(TriggerTest test) =>
        _tree.Xpos(verb) is "VBN" && _tree.Is(verb, "conj") && _tree.ChildNear(verb, "nsubj") < 0 && AnyOf(test, _tree.HeadAsParsed(verb), i => i is "nsubj:pass");

    private static bool IsPerson(SentenceTree tree, int token)
    {
        if (tree.Upos(token) == "PRON")
        {
            return tree.Lower(token) is "he" or "him" or "she" or "her" or "they" or "them" or "who" or "i" or "me" or "we" or "us" or "you" or "himself" or "herself" or "themselves" or "someone"
                or "somebody" or "everyone" or "whom";
        }
        if (tree.Upos(token) != "PROPN")
        {
            return false;
        }
        return Spans.At(tree.Text.Names, n => n.Span, tree.Words.Tokens[token].Span.Start) is { Kind: NameKind.Person };
    }
}
