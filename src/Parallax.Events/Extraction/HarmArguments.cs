using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>A word that tells what happened to people, and who they are by the tree.</summary>
/// <param name="Word">The entry of the lexicon; of an assault that killed, its attribute is changed.</param>
/// <param name="Token">The word.</param>
/// <param name="First">First token of the words that tell it.</param>
/// <param name="End">Token after the last.</param>
/// <param name="People">The head of the phrase for the people; -1 where the tree gives none.</param>
/// <param name="Verb">The verb that they are argument of: the word itself, or the one that it hangs on.</param>
internal sealed record Harm(HarmWord Word, int Token, int First, int End, int People, int Verb);

/// <summary>Finds the people that words of harm are about, by the way in which grammar joins them.</summary>
internal sealed class HarmArguments(HarmLexicon lexicon)
{
    private const int WordsApart = 6;
    private const int MostSteps = 4;

    /// <summary>The ways to read the token as harm, the likeliest first; none where it tells of none.</summary>
    public IReadOnlyList<Harm> At(SentenceTree tree, int token)
    {
        var words = lexicon.StartingWith(Lemma(tree, token));
        if (words.IsEmpty)
        {
            return [];
        }
        var found = new List<Harm>();
        foreach (var word in words)
        {
            if (EndOf(tree, token, word) is { } end && Fits(tree, token, word.Frame))
            {
                var deadly = word.Frame is HarmFrame.Assault or HarmFrame.Struck ? Deadly(tree, token) : null;
                var fate = word.Frame == HarmFrame.Fate ? Fates.VerbOf(tree, token) : token;
                found.Add(new(deadly is null ? word : word with { Attribute = "killed" }, tree.Holds(fate) ? fate : token, Math.Min(fate, FirstOf(tree, token, word.Frame)),
                    Math.Max(end, deadly + 1 ?? end), IsReflexive(word) ? end - 1 : People(tree, token, word.Frame), word.Frame == HarmFrame.Ailment ? CareVerb(tree, token) : token));
            }
        }
        return found;
    }

    /// <summary>Taggers take "shot" for the noun and "missing" for the verb as often as not.</summary>
    private string Lemma(SentenceTree tree, int token) => tree.Words.Lower(token) switch
    {
        "shot" => "shoot",
        "missing" => "missing",
        "slain" => "slay",
        var lower => IsInCapitals(tree, token) && lexicon.StartingWith(tree.Lemma(token)).IsEmpty ? lexicon.VerbOf(lower) : tree.Lemma(token),
    };

    /// <summary>"DIED": what is written in capitals throughout has lemmas that are not to be trusted.</summary>
    private static bool IsInCapitals(SentenceTree tree, int token)
    {
        var word = tree.Words.Tokens[token].Span.Of(tree.Words.Text);
        return word.Length > 2 && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterUpper(word[^1]);
    }

    private static int? EndOf(SentenceTree tree, int token, HarmWord word)
    {
        var end = token + 1;
        foreach (var more in word.More)
        {
            var next = end;
            while (next < Math.Min(tree.Sentence.End, end + WordsApart) && !(tree.Lemma(next) == more && tree.IsUnder(next, token)))
            {
                next++;
            }
            if (next >= Math.Min(tree.Sentence.End, end + WordsApart))
            {
                return null;
            }
            end = next + 1;
        }
        return end;
    }

    private static bool Fits(SentenceTree tree, int token, HarmFrame frame) => frame switch
    {
        HarmFrame.Object or HarmFrame.Subject => tree.IsVerb(token) || tree.Xpos(token) is "VBN" or "JJ",
        HarmFrame.Assault => tree.IsVerb(token) || tree.HasChild(token, "obj") || tree.Words.Lower(token) == "shot" && tree.HasChild(token, "cop") || tree.Words.Lower(token + 1) is "dead" or "and"
            || ShotNouns.PersonBefore(tree, token) >= 0,
        HarmFrame.Fatal => !tree.IsVerb(token) && IsFatal(tree, token),
        HarmFrame.Count or HarmFrame.Of or HarmFrame.Fate or HarmFrame.Toll or HarmFrame.Ailment => !tree.IsVerb(token),
        HarmFrame.State => true,
        HarmFrame.Struck => tree.IsVerb(token) && Projectiles.Strike(tree, token),
        HarmFrame.Taken => tree.Relation(token) == "obj" && tree.Lemma(tree.Head(token)) is "claim" or "take" or "cost",
        _ => false,
    };

    /// <summary>"turned the gun on himself": the last word says who.</summary>
    private static bool IsReflexive(HarmWord word) => word.More is [.., "himself" or "herself"];

    private int People(SentenceTree tree, int token, HarmFrame frame) => frame switch
    {
        HarmFrame.Object or HarmFrame.Assault or HarmFrame.Struck => Patient(tree, token),
        HarmFrame.Subject => SubjectOf(tree, token),
        HarmFrame.State => State(tree, token),
        HarmFrame.Taken => Victims(tree, token) is >= 0 and var one ? one : tree.Child(token, "nummod"),
        HarmFrame.Count => tree.Children(token).FirstOrDefault(c => tree.Relation(c) is "nummod" || tree.Words.Lower(c) is "no" or "zero", -1),
        HarmFrame.Of or HarmFrame.Fatal => IsOfVictims(tree, token) ? tree.Head(token) : Victims(tree, token),
        HarmFrame.Fate => Fates.PeopleOf(tree, token),
        HarmFrame.Toll => Toll(tree, token),
        HarmFrame.Ailment => Sufferer(tree, token),
        _ => -1,
    };

    /// <summary>Who stands after "of" or owns the noun: "the death of two men", "his death".</summary>
    private static int Victims(SentenceTree tree, int noun) =>
        tree.Children(noun).FirstOrDefault(c => tree.Relation(c) is "nmod:poss" || tree.Relation(c) == "compound" && tree.Upos(c) == "PROPN" || tree.Relation(c) == "nmod" && tree.Marker(c) == "of", -1);

    /// <summary>Who died. Parsers take "a teen | hospitalized after a shooting | has died" for two clauses, and "a 15-year-old" before the verb for its adjective.</summary>
    private static int SubjectOf(SentenceTree tree, int verb)
    {
        var subject = Arguments.Subject(tree, verb);
        if (ShotNouns.PersonBefore(tree, subject) is >= 0 and var shot)
        {
            return shot;
        }
        if (subject < 0)
        {
            return tree.Children(verb).FirstOrDefault(c => c < verb && VictimAges.IsSomebody(tree.Words, c), -1);
        }
        return tree.Head(subject) == verb && tree.Relation(verb) == "advcl" && tree.Xpos(tree.Head(verb)) is "VBN" or "VBD" && tree.Head(verb) < subject
            && tree.Marker(verb) is "after" or "in" or "during" or "from" or "by" && IsDeed(tree.Lemma(subject)) ? Arguments.Subject(tree, tree.Head(verb)) : subject;
    }

    /// <summary>What cannot die itself.</summary>
    private static bool IsDeed(string lemma) => lemma is "shooting" or "crash" or "accident" or "attack" or "stabbing" or "fire" or "blast" or "explosion" or "bombing" or "collision" or "fall" or "incident" or "shootout" or "beating" or "clash"
        or "strike" or "robbery" or "assault" or "raid" or "wreck" or "fight";

    /// <summary>A verb of harm without object or helping verb, as headlines write it, is passive: "Two killed in crash".</summary>
    private static int Patient(SentenceTree tree, int verb)
    {
        if (ShotNouns.PersonBefore(tree, verb) is >= 0 and var person)
        {
            return person;
        }
        if (tree.Words.Lower(verb + 1) == "self")
        {
            return Arguments.Subject(tree, verb); // "man shoots self"
        }
        if (tree.Relation(verb) is "amod" or "det" && tree.Head(verb) > verb)
        {
            return tree.Head(verb); // "the slain teen"
        }
        var patient = Arguments.Patient(tree, verb);
        return patient < 0 && tree.Xpos(verb) is "VBN" or "VBD" && tree.Relation(verb) != "conj" && !tree.HasChild(verb, "aux") ? Arguments.Subject(tree, verb) : patient;
    }

    /// <summary>"the fatal shooting": a deed that kills only where a word says so.</summary>
    private static bool IsFatal(SentenceTree tree, int token) => tree.Children(token).Any(c => c < token && DeadlyDeeds.IsDeadly(tree.Lemma(c)));

    /// <summary>"the four murder victims".</summary>
    private static bool IsOfVictims(SentenceTree tree, int token) => tree.Relation(token) == "compound" && tree.Lemma(tree.Head(token)) == "victim";

    /// <summary>"left two dead", "was pronounced dead", "two are dead", "two dead", "a man feared dead".</summary>
    private static int State(SentenceTree tree, int token)
    {
        var own = tree.Children(token).FirstOrDefault(c => tree.Relation(c) is "nummod" or "nsubj" or "nsubj:pass", -1);
        var head = tree.Head(token);
        return own >= 0 ? own : tree.Relation(token) switch
        {
            "xcomp" or "ccomp" when tree.IsVerb(head) => Arguments.Object(tree, head) is >= 0 and var left ? left : Between(tree, head, token) is >= 0 and var beside ? beside : Arguments.Subject(tree, head),
            "obj" when tree.Lemma(head) is "fear" or "presume" or "believe" or "report" or "pronounce" or "declare" => Arguments.Subject(tree, head),
            "amod" or "acl" => head,
            "conj" => State(tree, head),
            _ => -1,
        };
    }

    /// <summary>"left | nine rebels | dead": parsers may take those left for a time or a measure.</summary>
    private static int Between(SentenceTree tree, int verb, int state) =>
        state - 1 > verb && tree.Relation(state - 1) == "obl:unmarked" && (tree.Head(state - 1) == verb || tree.Head(state - 1) == state) ? state - 1 : -1;

    /// <summary>The number after "toll": "rose to 45", "of 45", "stands at 45".</summary>
    private static int Toll(SentenceTree tree, int token)
    {
        for (var i = token + 1; tree.Words.Lower(token - 1) is "death" or "casualty" && i < Math.Min(tree.Sentence.End, token + WordsApart + 2); i++)
        {
            if (tree.Xpos(i) == "CD" && tree.Words.Lower(i - 1) is "to" or "at" or "of" or "is" or "was" or "least" or "than" or "about")
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>"suffered a gash in the face", "was treated for burns", "with serious injuries", "injuries to two".</summary>
    private int Sufferer(SentenceTree tree, int ailment)
    {
        foreach (var child in tree.Children(ailment))
        {
            if (tree.Relation(child) == "nmod" && tree.Marker(child) == "to")
            {
                return child;
            }
        }
        var (top, verb) = (Top(tree, ailment), CareVerb(tree, ailment));
        if (verb < 0)
        {
            // "one with broken bones"
            return tree.Relation(ailment) == "nmod" && tree.Marker(ailment) == "with" && tree.IsNoun(tree.Head(ailment)) ? tree.Head(ailment) : -1;
        }
        return Arguments.IsPassive(tree, verb) || tree.Relation(top) == "obj" || tree.Lemma(verb) is "recover" or "suffer" or "escape" ? Arguments.Subject(tree, verb)
            : Arguments.Object(tree, verb) is >= 0 and var brought ? brought : IsTransport(tree.Lemma(verb)) ? -1 : Arguments.Subject(tree, verb);
    }

    /// <summary>Who takes or sends somebody is not hurt: "crowds took to the streets over cuts".</summary>
    private static bool IsTransport(string lemma) => lemma is "take" or "rush" or "fly" or "airlift" or "bring" or "transport" or "send" or "leave" or "admit" or "treat";

    /// <summary>The verb that the ailment hangs on, if it is one of suffering or care; -1 where it is not.</summary>
    private int CareVerb(SentenceTree tree, int ailment)
    {
        var head = tree.Head(Top(tree, ailment));
        return tree.Holds(head) && IsCare(tree.Lemma(head)) ? head : -1;
    }

    /// <summary>The ailment, or the phrase that it stands in, up to the verb: "for treatment of non-life threatening injuries".</summary>
    private int Top(SentenceTree tree, int ailment)
    {
        var token = ailment;
        for (var steps = 0; steps < MostSteps && tree.Holds(tree.Head(token)) && (!tree.IsVerb(tree.Head(token)) || IsSeeming(tree.Lemma(tree.Head(token)))) && !IsCare(tree.Lemma(tree.Head(token))); steps++)
        {
            token = tree.Head(token);
        }
        return token;
    }

    /// <summary>"what appeared to be serious wounds".</summary>
    private static bool IsSeeming(string lemma) => lemma is "appear" or "seem" or "be" or "believe" or "describe";

    private bool IsCare(string lemma)
    {
        foreach (var word in lexicon.StartingWith(lemma))
        {
            if (word.Frame == HarmFrame.Care)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The last word that says that the assault killed: "shot dead", "stabbed to death", "fatally shot", "shot and killed"; null where none does.</summary>
    private static int? Deadly(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Words.Lower(child) is "dead" || tree.Lemma(child) == "death" && tree.Marker(child) == "to" || tree.Relation(child) == "conj" && tree.Lemma(child) == "kill")
            {
                return child;
            }
            if (tree.Words.Lower(child) == "fatally")
            {
                return verb;
            }
        }
        return tree.Words.Lower(verb + 1) == "dead" ? verb + 1 : ShotNouns.Killed(tree, verb);
    }

    private static int FirstOf(SentenceTree tree, int token, HarmFrame frame)
    {
        if (frame != HarmFrame.Ailment)
        {
            return tree.Words.Lower(token - 1) == "fatally" ? token - 1 : token;
        }
        var first = token;
        for (var i = token - 1; i >= tree.Sentence.First && tree.Head(i) == token; i--)
        {
            first = i;
        }
        return first;
    }
}
