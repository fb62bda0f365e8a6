using Parallax.Events.Syntax;

namespace Parallax.Events.Triggers;

/// <summary>What triggers ask of a sentence besides: of the tree as the parser left it, and no further than <see cref="Reach"/> tokens away, so that each
/// question costs the same however long the sentence is.</summary>
internal static class NearbyGrammar
{
    /// <summary>How many tokens away from a token its dependents are looked for.</summary>
    public const int Reach = 40;

    /// <summary>How far up the tree questions about ancestors go.</summary>
    public const int MostSteps = 6;

    extension(SentenceTree tree)
    {
        /// <summary>The token it hangs on, with relative clauses where the parser hung them; -1 for a root and outside the sentence.</summary>
        public int HeadAsParsed(int token) => tree.Holds(token) && tree.Text.Grammar[token].Head is var head && tree.Holds(head) ? head : -1;

        /// <summary>The lemma; of names the word in lower case, for what is a name to the tagger is a word of a headline as often; empty outside the sentence.</summary>
        public string LemmaOrWord(int token)
        {
            var lemma = tree.Holds(token) ? tree.Text.Grammar[token].Lemma : "";
            return lemma.Length > 0 && char.IsUpper(lemma[0]) ? tree.Lower(token) : lemma;
        }

        /// <summary>Whether it is a noun; pronouns and numbers are none.</summary>
        public bool IsNounOrName(int token) => tree.Upos(token) is "NOUN" or "PROPN";

        /// <summary>The first dependent of the token by the relation or a kind of it, from <paramref name="from"/> on; -1 where there is none.</summary>
        public int ChildNear(int token, string relation, int from = 0)
        {
            for (var i = Math.Max(Math.Max(tree.Sentence.First, token - Reach), from); i < Math.Min(tree.Sentence.End, token + Reach); i++)
            {
                if (tree.Text.Grammar[i].Head == token && tree.Is(i, relation))
                {
                    return i;
                }
            }
            return -1;
        }

        /// <summary>The preposition or other case mark of a noun: "of" of "fears of an attack"; empty where there is none.</summary>
        public string Case(int token) => tree.Lower(tree.ChildNear(token, "case"));

        /// <summary>The head of the phrase that the token modifies as a compound, or the token itself.</summary>
        public int PhraseHead(int token)
        {
            for (var steps = 0; steps < MostSteps && tree.Relation(token) is "compound" or "amod" or "nmod:unmarked" && tree.HeadAsParsed(token) is var head && tree.IsNounOrName(head) && head > token; steps++)
            {
                token = head;
            }
            return token;
        }
    }
}
