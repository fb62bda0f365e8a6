using Parallax.Language.Sentences;
using Parallax.Language.Tables;

namespace Parallax.Events.Fusion.Facts;

/// <summary>How a number stands to another by its own words.</summary>
internal enum Revision
{
    /// <summary>They do not say.</summary>
    None,

    /// <summary>It takes the place of an earlier one: "rose to 18".</summary>
    New,

    /// <summary>Another has taken its place: "earlier put at 12".</summary>
    Old,
}

/// <summary>Reads how numbers stand to others, by the words before them (<c>revisions.tsv</c>).</summary>
internal sealed class RevisionReader(WordClasses words)
{
    private const int LongestWords = 3;
    private const int FarthestWords = 4;

    /// <summary>How the number that begins at the token stands to another.</summary>
    public Revision Of(TokenizedText text, int number)
    {
        var sentence = text.Sentences[text.SentenceOf(number)];
        for (var end = number; end > Math.Max(sentence.First, number - FarthestWords); end--)
        {
            for (var first = end - 1; first >= Math.Max(sentence.First, end - LongestWords); first--)
            {
                var between = string.Join(' ', Enumerable.Range(first, end - first).Select(text.Lower));
                if (words.Has("new", between))
                {
                    return Revision.New;
                }
                if (words.Has("old", between))
                {
                    return Revision.Old;
                }
            }
        }
        return Revision.None;
    }
}
