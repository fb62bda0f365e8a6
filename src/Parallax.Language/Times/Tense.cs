using System.Collections.Frozen;

namespace Parallax.Language.Times;

/// <summary>Whether the words around a time tell of what was or of what is to come.</summary>
internal static class Tense
{
    private const int Reach = 14;

    private static readonly FrozenSet<string> FutureWords = FrozenSet.ToFrozenSet(
        ["will", "'ll", "wo", "shall", "scheduled", "expected", "due", "plan", "plans", "planning", "planned", "upcoming", "intends", "intend", "expects", "until",
            "deadline", "expires", "expire", "slated", "expecting", "tentatively", "forthcoming", "would", "should", "could", "may", "might", "must",
            "can", "hopes", "hope", "effective", "begins", "starts", "opens", "ends", "takes", "next", "coming", "payable", "by", "proposed", "wants"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> PastWords = FrozenSet.ToFrozenSet(
        ["was", "were", "had", "did", "said", "told", "been", "began", "went", "left", "came", "took", "made", "shot", "hit", "struck", "held", "found",
            "saw", "met", "got", "gave", "fell", "broke", "rose", "won", "lost", "fled", "ran", "led", "sent", "spoke", "blew", "sank", "wrote", "became",
            "drove", "flew", "knew", "brought", "caught", "fought", "heard", "kept", "stood", "threw", "thought", "since", "ago", "has", "swept", "grew"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotPast = FrozenSet.ToFrozenSet(
        ["need", "speed", "indeed", "proceed", "succeed", "exceed", "hundred", "united", "armed", "wounded", "injured", "used", "supposed", "based", "limited"],
        StringComparer.Ordinal);

    /// <summary>Positive for what is to come, negative for what was, 0 where no word tells. The nearest verb before the time in
    /// its sentence decides, else the nearest after it.</summary>
    public static int At(TimeScan scan, int first, int end)
    {
        for (var i = first - 1; i >= first - Reach; i--)
        {
            var sign = Sign(scan, i);
            if (sign != 0)
            {
                return sign;
            }
            if (EndsClause(scan.Lower(i)))
            {
                break;
            }
        }
        for (var i = end; i < end + Reach && !EndsClause(scan.Lower(i)); i++)
        {
            var sign = Sign(scan, i);
            if (sign != 0)
            {
                return sign;
            }
        }
        return 0;
    }

    private static bool EndsClause(string word) => word is "" or "." or "!" or "?" or ";" or "\"" or "''" or "``" or "”";

    private static int Sign(TimeScan scan, int i)
    {
        var word = scan.Lower(i);
        if (word == "may" && scan.IsCapitalized(i))
        {
            return 0; // the month
        }
        if (FutureWords.Contains(word) || word == "set" && scan.Lower(i + 1) is "to" or "for" || word == "to" && scan.Lower(i + 1) == "be"
            || word == "going" && scan.Lower(i + 1) == "to")
        {
            return 1;
        }
        return PastWords.Contains(word) || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotPast.Contains(word) ? -1 : 0;
    }
}
