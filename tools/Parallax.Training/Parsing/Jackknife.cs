using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Parsing;

/// <summary>
/// Tags for training a parser: each sentence is tagged by a tagger that learned from the other parts of the treebank,
/// so that the parser meets the errors it will meet later (jackknifing).
/// </summary>
internal static class Jackknife
{
    /// <summary>Tags all sentences; a document stays in one part.</summary>
    /// <param name="sentences">The treebank.</param>
    /// <param name="parts">How many parts to make, two or more.</param>
    /// <param name="train">Trains a tagger on some sentences.</param>
    public static Tag[][] Tags(IReadOnlyList<ConlluSentence> sentences, int parts, Func<IReadOnlyList<ConlluSentence>, Tagger> train)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 2);
        var partOf = PartsOf(sentences, parts);
        var tags = new Tag[sentences.Count][];
        for (var part = 0; part < parts; part++)
        {
            var tagger = train([.. sentences.Where((_, i) => partOf[i] != part)]);
            for (var i = 0; i < tags.Length; i++)
            {
                if (partOf[i] != part)
                    continue;
                tags[i] = new Tag[sentences[i].Forms.Length];
                tagger.Tag(sentences[i].Forms, tags[i]);
            }
        }
        return tags;
    }

    /// <summary>Documents go to the parts in turn; where a treebank names none, 20 sentences count as one.</summary>
    private static int[] PartsOf(IReadOnlyList<ConlluSentence> sentences, int parts)
    {
        var partOf = new int[sentences.Count];
        var (document, length, isNamed) = (-1, 0, false);
        for (var i = 0; i < partOf.Length; i++)
        {
            var begins = sentences[i].NewDocument is not null;
            isNamed |= begins;
            if (i == 0 || begins || (!isNamed && length == 20))
                (document, length) = (document + 1, 0);
            length++;
            partOf[i] = document % parts;
        }
        return partOf;
    }
}
