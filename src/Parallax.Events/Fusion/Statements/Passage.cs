using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Quotations;

namespace Parallax.Events.Fusion.Statements;

/// <summary>A stretch of words that a report quotes, and whose it gives them as.</summary>
internal sealed class Passage
{
    /// <summary>Shorter ones are names and single words.</summary>
    private const int FewestWords = 3;

    /// <summary>Longer ones are texts in which a quotation mark was never closed.</summary>
    private const int MostWords = 1000;

    /// <summary>What the words of a quotation weigh together at least.</summary>
    private const double LeastWeight = 5;

    private Passage(AnnotatedReport report, AnnotatedText text, TextSpan span, ImmutableArray<QuotedWord> words, Attribution? said) =>
        (Report, Text, Span, Words, Said, Weight) = (report, text, span, words, said, words.Sum(w => w.Weight));

    public AnnotatedReport Report { get; }

    public AnnotatedText Text { get; }

    /// <summary>The words without their quotation marks.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<QuotedWord> Words { get; }

    /// <summary>The innermost attribution that holds it and names somebody; null where none does.</summary>
    public Attribution? Said { get; }

    public double Weight { get; }

    public Voice Voice { get; private init; } = Voice.None;

    /// <summary>The quotations of a report worth comparing, in order of field and span.</summary>
    public static IEnumerable<Passage> Of(AnnotatedReport report, WordWeights weights)
    {
        foreach (var text in report.Texts.Reverse())
        {
            var (voices, sources) = (new VoiceReader(text), new QuoteSources(text));
            foreach (var quoted in QuotationFinder.Find(text.Words))
            {
                if (Unquoted(text.Words.Text, quoted) is not { } span)
                {
                    continue;
                }
                var words = QuotedWord.Read(text, span, weights);
                if (words.Count is >= FewestWords and <= MostWords && words.Sum(w => w.Weight) >= LeastWeight)
                {
                    var said = sources.Of(span);
                    yield return new(report, text, span, [.. words], said) { Voice = voices.Read(said) };
                }
            }
        }
    }

    /// <summary>The words inside the quotation marks, without a comma that only joins them to who said it.</summary>
    private static TextSpan? Unquoted(string text, TextSpan quoted)
    {
        var (start, end) = (quoted.Start, quoted.End);
        while (start < end && (IsMark(text[start]) || text[start] == ' '))
        {
            start++;
        }
        while (end > start && (IsMark(text[end - 1]) || text[end - 1] is ',' or ' '))
        {
            end--;
        }
        return end > start ? new(start, end) : null;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‘' or '’' or '\'' or '«' or '»' or '`';
}
