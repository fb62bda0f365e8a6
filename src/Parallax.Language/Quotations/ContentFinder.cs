using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Finds where what was said begins and ends.</summary>
internal static class ContentFinder
{
    private const int AdjunctReach = 16;

    /// <summary>Whether the saying is over at the token: the unit's end, or a mark that closes.</summary>
    public static bool IsOver(Reading reading, Unit unit, int i) => i >= unit.End || reading[i].Text is "." or "," or ";" or "!" or "?" or "—" or "–" or "--";

    /// <summary>Skips "in a statement", "on Tuesday", "to reporters" after a verb of speech; what follows is content, or the saying is over.</summary>
    public static int SkipAdjuncts(Reading reading, Unit unit, int i, Cue cue)
    {
        while (i < unit.End && Words.TimeWords.Contains(reading.Lower(i)))
        {
            i++;
        }
        i = SkipAside(reading, unit, i);
        if (i >= unit.End || !Words.Prepositions.Contains(reading.Lower(i)) || (reading.Lower(i) == "to" && cue.Allows(Frames.Infinitive | Frames.Addressee)))
        {
            return i;
        }
        for (var k = i + 1; k < unit.End && k - i < AdjunctReach; k++)
        {
            var lower = reading.Lower(k);
            if (lower is "that" or ":" || reading.StartsQuote(k) || IsOver(reading, unit, k))
            {
                return k;
            }
            if (Words.IsFinite(reading[k]))
            {
                return i;
            }
        }
        return i;
    }

    /// <summary>Skips an aside between marks where content follows it: "said, on Monday, that".</summary>
    private static int SkipAside(Reading reading, Unit unit, int i)
    {
        if (i >= unit.End || reading[i].Text is not ("," or "—" or "–" or "--"))
        {
            return i;
        }
        for (var k = i + 1; k < unit.End - 1 && k - i < AdjunctReach && !reading.IsQuoted(k); k++)
        {
            if (reading[k].Text == reading[i].Text)
            {
                return reading.Lower(k + 1) == "that" || (reading[i].Text is not "," && !reading.StartsQuote(k + 1)) ? k + 1 : i;
            }
        }
        return i;
    }

    /// <summary>Skips those who are spoken to: "him", "reporters", "the New York Times".</summary>
    public static int SkipAddressee(Reading reading, Unit unit, int i)
    {
        if (i < unit.End && Words.ObjectPronouns.Contains(reading.Lower(i)))
        {
            return i + 1;
        }
        var first = i;
        var named = false;
        for (; i < unit.End && i - first < 12; i++)
        {
            var token = reading[i];
            var lower = token.Lower;
            if (token.Kind == TokenKind.Mark && token.Text is not ("-" or "'" or "’" or "&") || Words.ContentOpeners.Contains(lower)
                || (i > first && (Words.Determiners.Contains(lower) || Words.SubjectPronouns.Contains(lower) || lower is "there" or "to"))
                || (Words.Prepositions.Contains(lower) && lower is not "of") || Words.IsFinite(token) || reading.IsQuoted(i)
                || (i > first + (Words.Determiners.Contains(reading.Lower(first)) ? 1 : 0) && token.IsCapitalized != named && !(named && lower is "'s" or "of" or "and" or "news")))
            {
                break;
            }
            named = token.IsCapitalized;
        }
        return i;
    }

    /// <summary>What follows a verb of speech, from <paramref name="first"/> to the end of its clause; <paramref name="limit"/> is where the next speaker begins.</summary>
    public static Stretch? After(Reading reading, Unit unit, int first, int limit)
    {
        while (first < limit && reading[first].Text is ":" or "," or "—" or "–" or "--" && !reading.IsQuoted(first))
        {
            first++;
        }
        if (reading.StartsQuote(first) && EndsSentence(reading, reading.Quotes.At(first)!))
        {
            return Trim(reading, first, Math.Min(limit, reading.Quotes.At(first)!.End));
        }
        var end = first;
        while (end < limit && !Breaks(reading, end, first))
        {
            end = reading.StartsQuote(end) ? Math.Min(reading.Quotes.At(end)!.End, limit) : end + 1;
        }
        return Trim(reading, first, end);
    }

    /// <summary>Where the clause ends that the verb of speech stands in: "who said …, was", "While he said …, they".</summary>
    public static int EndOfClause(Reading reading, Unit unit, Stretch source, int first, int limit)
    {
        if (source.First == unit.First + 1 && reading.Lower(unit.First) is "while" or "although" or "though" or "because" or "since")
        {
            for (var i = first + 1; i < limit; i++)
            {
                if (reading[i].Text is "," && !reading.IsQuoted(i))
                {
                    return i;
                }
            }
        }
        return reading.Lower(source.First) is "who" or "which" ? EndOfRelative(reading, first, limit) : limit;
    }

    /// <summary>A relative clause ends at a comma after which the verb of the whole follows.</summary>
    private static int EndOfRelative(Reading reading, int first, int limit)
    {
        for (var i = first + 1; i < limit - 1; i++)
        {
            if (reading[i].Text is "," && !reading.IsQuoted(i) && (Words.IsFinite(reading[i + 1]) || (Words.IsAdverb(reading.Lower(i + 1)) && Words.IsFinite(reading[Math.Min(i + 2, limit - 1)]))))
            {
                return i;
            }
        }
        return limit;
    }

    /// <summary>What stands before "…, X said": the clause that starts at <paramref name="first"/>.</summary>
    public static Stretch? Before(Reading reading, int first, int end)
    {
        while (first < end && reading[first].Text is "," or ";" or "—" or "–" && !reading.IsQuoted(first))
        {
            first++;
        }
        // direct speech that starts a line has nothing to do with the line above
        if (reading.EndsQuote(end - 1) && reading.Quotes.At(end - 1)!.First is var quote && quote > first && reading.StartsLine(quote))
        {
            first = quote;
        }
        return Trim(reading, first, end);
    }

    public static Stretch? Trim(Reading reading, int first, int end)
    {
        while (end > first && reading[end - 1].Text is "." or "," or ";" or ":" or "—" or "–" or "--" or "!" or "?" && !reading.IsQuoted(end - 1))
        {
            end--;
        }
        return end > first ? new(first, end) : null;
    }

    private static bool EndsSentence(Reading reading, Quote quote) =>
        quote.RunsOn || (quote.End - quote.First > 3 && reading[quote.End - 2].Text is "." or "," or "?" or "!" or "…" && reading.EndsQuote(quote.End - 1));

    private static bool Breaks(Reading reading, int i, int first)
    {
        if (i == first || reading.IsQuoted(i))
        {
            return false;
        }
        var lower = reading.Lower(i);
        return lower is ";" || (lower == "according" && reading.Lower(i + 1) == "to" && i > first + 1);
    }
}
