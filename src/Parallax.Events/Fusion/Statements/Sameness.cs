namespace Parallax.Events.Fusion.Statements;

/// <summary>Decides of two quotations whether they are one utterance, whatever others there are.</summary>
internal static class Sameness
{
    /// <summary>How many days apart two reports may quote the same few words of one speaker.</summary>
    private const int DaysOfShortQuotes = 14;

    /// <summary>How many words may stand between two passages of one utterance.</summary>
    private const int MostWordsBetween = 20;

    /// <summary>Whether two quotations are one utterance by their words, their speakers and, where the words are few, the days of their reports.</summary>
    public static bool IsOne(Passage a, Passage b)
    {
        var (small, large) = a.Words.Length <= b.Words.Length ? (a, b) : (b, a);
        var alignment = WordAlignment.Of(small.Words, large.Words);
        var matches = alignment.Matches;
        if (matches.Count < Quote.RunWords)
        {
            return false;
        }
        var (identity, coverage) = (alignment.Identity(small.Words, large.Words), (double)matches.Count / small.Words.Count(w => !w.Bracketed));
        return Voice.Compare(a.Voice, b.Voice) switch
        {
            VoiceRelation.Other => IsNear(a, b) && matches.Count >= 8 && alignment.Weight >= 20 && identity >= 0.7 && coverage >= 0.7,
            var relation => (matches.Count >= 8 && alignment.Weight >= (relation == VoiceRelation.Open && !IsNear(a, b) ? 30 : 12) && identity >= 0.6 && (coverage >= 0.6 || alignment.LongestRun >= 12))
                || (IsNear(a, b) && coverage >= (matches.Count >= 5 ? 0.75 : 1) && identity >= 0.75 && matches.Select(m => small.Words[m.A].Key).Distinct().Count() >= (relation == VoiceRelation.Open ? 5 : 3)
                    && alignment.Weight >= (relation == VoiceRelation.Open ? 10 : 6)),
        };
    }

    /// <summary>Whether a report may quote one utterance by the one and then the other.</summary>
    public static bool IsNextTo(Passage left, Passage right) => ReferenceEquals(left.Text, right.Text)
        && right.Text.Words.TokenAt(right.Span.Start) - left.Text.Words.TokenAt(left.Span.End) <= MostWordsBetween
        && (left.Voice.Words is null || right.Voice.Words is null || left.Voice.Words == right.Voice.Words || Voice.Compare(left.Voice, right.Voice) is VoiceRelation.Same or VoiceRelation.SpeaksFor);

    private static bool IsNear(Passage a, Passage b) => a.Report.Published is not { } one || b.Report.Published is not { } other
        || Math.Abs(one.Date.DayNumber - other.Date.DayNumber) <= DaysOfShortQuotes;
}
