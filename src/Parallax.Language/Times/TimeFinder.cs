using System.Collections.Immutable;
using Parallax.Language.Sentences;

namespace Parallax.Language.Times;

/// <summary>Finds words that tell when, how long or how often, as TIMEX3 does.</summary>
public static class TimeFinder
{
    /// <summary>The time expressions of the text, in order, none overlapping another. Days are those of the local calendar the text
    /// speaks of. What depends on the date of publication has neither first nor last day where <paramref name="published"/> is null;
    /// "a day earlier" and the like count from the date last named in the text, never from that of publication. A quoted "tonight" is one of
    /// two days.</summary>
    public static ImmutableArray<TimeExpression> Find(TokenizedText text, PublicationTime? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var scan = new TimeScan(text, published?.Date);
        for (var s = 0; s < text.Sentences.Length;)
        {
            var first = text.Sentences[s].First;
            var paragraph = text.Sentences[s].Paragraph;
            while (s < text.Sentences.Length && text.Sentences[s].Paragraph == paragraph)
            {
                s++;
            }
            var end = text.Sentences[s - 1].End;
            scan.Enter(first, end);
            Read(text, scan, first, end, found);
        }
        SpokenDays.Widen(text, found);
        return found.DrainToImmutable();
    }

    private static void Read(TokenizedText text, TimeScan scan, int first, int end, ImmutableArray<TimeExpression>.Builder found)
    {
        for (var i = first; i < end;)
        {
            if (text.Tokens[i].Kind == TokenKind.Mark || TimeGrammar.Try(scan, i) is not { } time)
            {
                i++;
                continue;
            }
            found.Add(ZoneReader.Beside(scan, time).At(text, i));
            scan.Note(time);
            i = time.End;
        }
    }
}
