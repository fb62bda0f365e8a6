using System.Collections.Frozen;

namespace Parallax.Language.Times;

/// <summary>Whether the words around a time tell of what was or of what is to come.</summary>
internal static class Tense
{
    private const int Reach = 14;

    private static readonly FrozenSet<string> FutureWords = FrozenSet.ToFrozenSet(
        ["will", "'ll", "wo", "shall", "scheduled", "expected", "due", "upcoming", "intends", "intend", "expects", "expect",
            "deadline", "expires", "expire", "slated", "expecting", "forthcoming", "would", "should", "must", "effective", "begins", "starts", "opens",
            "ends", "next", "coming", "payable", "proposed", "wants"], StringComparer.Ordinal);

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
        if (IsBound(scan, first))
        {
            return 1;
        }
        for (var i = first - 1; i >= first - Reach; i--)
        {
            var sign = Planned(scan.Lower(i)) ? 1 : Sign(scan, i);
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

    /// <summary>"until Tuesday", "as early as Friday": the time is one to come, whatever the verb.</summary>
    private static bool IsBound(TimeScan scan, int first)
    {
        var at = scan.Lower(first - 1) is "-" or "mid" or "early" or "late" ? first - (scan.Lower(first - 1) == "-" ? 3 : 2) : first - 1;
        return scan.Lower(at) is "until" or "till" or "through" || scan.Lower(at) == "as" && scan.Lower(at - 1) is "early" or "soon" or "late" && scan.Lower(at - 2) == "as";
    }

    /// <summary>Words that make what follows them one to come, but not what stands before them: "planned a march on Saturday".</summary>
    private static bool Planned(string word) => word is "planned" or "planning" or "could" or "may" or "might" or "can";

    private static bool EndsClause(string word) => word is "" or "." or "!" or "?" or ";" or "\"" or "''" or "``" or "”";

    private static int Sign(TimeScan scan, int i)
    {
        var word = scan.Lower(i);
        if (word == "may" && scan.IsCapitalized(i))
        {
            return 0; // the month
        }
        if (FutureWords.Contains(word))
        {
            return scan.Lower(i - 1) is "had" or "been" && scan.Lower(i - 2) is "had" or "was" ? -1 : 1; // "it had been due to expire"
        }
        if (word is "set" or "going" or "plan" or "plans" or "hope" or "hopes" && scan.Lower(i + 1) is "to" or "for" || word == "to" && (scan.Lower(i + 1) == "be" || scan.Lower(i - 1) is "is" or "are"))
        {
            return 1;
        }
        return PastWords.Contains(word) || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotPast.Contains(word) ? -1 : 0;
    }
}
