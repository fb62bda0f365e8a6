namespace Parallax.Training.Treebanks;

/// <summary>One syntactic word of a treebank: a line whose id is a whole number.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Its universal part of speech, as in "NOUN".</param>
/// <param name="Xpos">Its part of speech in the language's own tag set, as in "NNS".</param>
/// <param name="Head">The number of the word it depends on, from 1; 0 for the root, -1 where the treebank gives none.</param>
/// <param name="Relation">Its relation to the head with any subtype, as in "nsubj:pass".</param>
/// <param name="Misc">The last column, as in "SpaceAfter=No"; "_" where empty.</param>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, string Misc);
