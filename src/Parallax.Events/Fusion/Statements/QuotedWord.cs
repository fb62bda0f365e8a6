using Parallax.Events.Extraction;
using Parallax.Events.Lineages;
using Parallax.Language;
using Parallax.Language.Parsing;

namespace Parallax.Events.Fusion.Statements;

/// <summary>A word of a quotation, as it is compared.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">The hash of its letters and digits in lower case: marks and dots of abbreviations do not count.</param>
/// <param name="Weight">How much it tells, by <see cref="WordWeights"/>.</param>
/// <param name="AfterGap">Whether an ellipsis stands right before it.</param>
/// <param name="Bracketed">Whether it stands in square brackets.</param>
internal readonly record struct QuotedWord(TextSpan Span, ulong Key, double Weight, bool AfterGap, bool Bracketed)
{
    private const double LeastWeight = 0.5;

    /// <summary>The words of a span of the text; hyphens part words, dots and apostrophes inside do not. The work is linear in its length.</summary>
    public static List<QuotedWord> Read(AnnotatedText text, TextSpan span, WordWeights weights)
    {
        var words = new List<QuotedWord>();
        var source = text.Words.Text;
        var (gap, bracketed, token) = (false, false, text.Words.TokenAt(span.Start));
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(source[i]))
            {
                var end = EndOf(source, i, span.End);
                for (; token < text.Words.Tokens.Length && text.Words.Tokens[token].Span.End <= i; token++)
                {
                }
                words.Add(new(new(i, end), KeyOf(source, i, end), WeightOf(text.Grammar[token], weights), gap, bracketed));
                (gap, i) = (false, end - 1);
                continue;
            }
            gap |= source[i] == '…' || (source[i] == '.' && i + 2 < span.End && source[i + 1] is '.' or ' ' && source[i + 2] == '.');
            bracketed = source[i] == '[' || (bracketed && source[i] != ']');
        }
        return words;
    }

    /// <summary>Words of grammar, which the table of weights lacks, tell next to nothing.</summary>
    private static double WeightOf(GrammarToken token, WordWeights weights) =>
        token.Upos is "NOUN" or "PROPN" or "VERB" or "ADJ" or "ADV" or "NUM" ? weights.Of(token.Lemma.ToLowerInvariant()) : LeastWeight;

    private static int EndOf(string source, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(source[end]) || (end + 1 < limit && char.IsLetterOrDigit(source[end + 1]) && IsInside(source, start, end))))
        {
            end++;
        }
        return end;
    }

    /// <summary>Whether the mark belongs to the word: "don't", "U.S", "1,000".</summary>
    private static bool IsInside(string source, int start, int mark) => source[mark] switch
    {
        '\'' or '’' => true,
        '.' => (mark - start == 1 || source[mark - 2] == '.' || char.IsAsciiDigit(source[mark - 1])) && char.IsAsciiDigit(source[mark - 1]) == char.IsAsciiDigit(source[mark + 1]),
        ',' => char.IsAsciiDigit(source[mark - 1]) && char.IsAsciiDigit(source[mark + 1]),
        _ => false,
    };

    private static ulong KeyOf(string source, int start, int end)
    {
        Span<char> letters = end - start <= 64 ? stackalloc char[end - start] : new char[end - start];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(source[i]))
            {
                letters[length++] = char.ToLowerInvariant(source[i]);
            }
        }
        return TextHash.Unmixed(letters[..length]);
    }
}
