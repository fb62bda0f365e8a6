namespace Parallax.Language.Parsing;

/// <summary>What grammar says of one token, in Universal Dependencies.</summary>
/// <param name="Upos">The universal part of speech, as in <c>VERB</c>.</param>
/// <param name="Xpos">The Penn Treebank part of speech, as in <c>VBD</c>.</param>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Head">Index in the text of the token it hangs on; -1 for the root of a sentence.</param>
/// <param name="Relation">How it hangs on it, as in <c>nsubj:pass</c>; <c>root</c> for the root.</param>
public readonly record struct GrammarToken(string Upos, string Xpos, string Lemma, int Head, string Relation);
