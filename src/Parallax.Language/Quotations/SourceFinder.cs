using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Finds the words for the speaker beside a verb of speech.</summary>
internal static class SourceFinder
{
    private const int Reach = 45;

    /// <summary>The subject that ends right before the verb group; null where a comma, a conjunction or nothing stands there.</summary>
    public static Stretch? Before(Reading reading, Unit unit, int verbGroup)
    {
        var end = verbGroup;
        var last = end - 1;
        if (last < unit.First)
        {
            return null;
        }
        var lower = reading.Lower(last);
        if (Words.SubjectPronouns.Contains(lower) || lower is "who" or "which" || (lower is "that" && IsRelativeThat(reading, unit, last)))
        {
            return new(last, end);
        }
        if (Words.Conjunctions.Contains(lower))
        {
            return null;
        }
        if ((lower is "," or ")" || reading.IsDash(last)) && !reading.IsQuoted(last))
        {
            return BeforeAsides(reading, unit, last) is { } named ? new(named.First, end) : null;
        }
        return Back(reading, unit, end);
    }

    /// <summary>"a report that said": "that" after a noun stands for it.</summary>
    private static bool IsRelativeThat(Reading reading, Unit unit, int that) =>
        that > unit.First && reading[that - 1].Kind == TokenKind.Word && !reading.IsQuoted(that - 1) && !Words.IsFinite(reading[that - 1])
        && !Words.ObjectPronouns.Contains(reading.Lower(that - 1)) && !SpeechVerbs.TryGet(reading.Lower(that - 1), "", out _, out _);

    /// <summary>The noun phrase that starts at the token: "said police chief X", "according to X".</summary>
    public static Stretch? After(Reading reading, Unit unit, int first)
    {
        var i = first < unit.End && reading.StartsQuote(first) ? Math.Min(reading.Quotes.At(first)!.End, unit.End) : first; // a quoted title
        for (; i < unit.End && i - first < Reach; i++)
        {
            var token = reading[i];
            if (i > first && (reading.StartsQuote(i) || token.Text is "." or "," or ";" or ":" or "—" or "–" or "?" or "!" or "--" or "…"
                || (Words.Openers.Contains(token.Lower) && token.Lower is not ("whom" or "than"))
                || token.Lower is "in" or "on" or "at" or "after" or "during" && !NextIsCapital(reading, i)
                || Words.TimeWords.Contains(token.Lower) && i - first > 1 && token.Lower.EndsWith("day", StringComparison.Ordinal)
                || (Words.IsFinite(token) && reading.Lower(i + 1) != "by")))
            {
                break;
            }
        }
        return i == first || reading[first].Kind == TokenKind.Mark && !reading.StartsQuote(first) ? null : new(first, i);
    }

    /// <summary>The subject of the unit's first clause, for verbs that share it: "He left, saying…".</summary>
    public static Stretch? MainSubject(Reading reading, Unit unit, int limit)
    {
        for (var i = unit.First + 1; i < limit; i++)
        {
            if (!reading.IsQuoted(i) && IsVerb(reading, i) && Before(reading, unit, GroupStart(reading, unit, i)) is { } subject
                && !Words.Relatives.Contains(reading.Lower(subject.First)) && !reading.IsQuoted(subject.First))
            {
                return subject;
            }
        }
        return null;
    }

    private static bool IsVerb(Reading reading, int i) =>
        Words.IsFinite(reading[i]) || (reading.Lower(i) == "'s" && Words.SubjectPronouns.Contains(reading.Lower(i - 1)))
        || (SpeechVerbs.TryGet(reading.Lower(i), "", out var verb, out _) && verb.Form == VerbForm.Past);

    private static int GroupStart(Reading reading, Unit unit, int i)
    {
        while (i - 1 > unit.First && Words.IsAdverb(reading.Lower(i - 1)))
        {
            i--;
        }
        return i;
    }

    private static bool NextIsCapital(Reading reading, int i) => i + 1 < reading.Text.Tokens.Length && reading[i + 1].IsCapitalized;

    /// <summary>Steps back over asides until words remain that can be a speaker: "X, 56, who lives there, said".</summary>
    private static Stretch? BeforeAsides(Reading reading, Unit unit, int closing)
    {
        for (var asides = 0; asides < 3; asides++)
        {
            closing = BeforeAside(reading, unit, closing);
            if (closing < 0 || Back(reading, unit, closing) is not { } named)
            {
                return null;
            }
            if (named.First == unit.First || reading.Lower(named.First - 1) is not "," || !(reading[named.First].Kind == TokenKind.Number || reading[named.First].Text.EndsWith('.')))
            {
                return named;
            }
        }
        return null;
    }

    /// <summary>For "X, aged 40, said" and "X (centre) said": the index where X ends; negative where there is no such aside.</summary>
    private static int BeforeAside(Reading reading, Unit unit, int closing)
    {
        var opening = reading.Lower(closing) == ")" ? "(" : reading[closing].Text;
        for (var k = closing - 1; k > unit.First && closing - k < Reach; k--)
        {
            if (reading.IsQuoted(k) && reading.EndsSaying(k))
            {
                return -1;
            }
            if (!reading.IsQuoted(k) && reading[k].Text == opening)
            {
                return closing - k > 1 && !Words.Conjunctions.Contains(reading.Lower(k + 1)) ? k : -1;
            }
        }
        return -1;
    }

    /// <summary>Walks back over a noun phrase to where its clause begins.</summary>
    private static Stretch? Back(Reading reading, Unit unit, int end)
    {
        var (first, and) = (end, -1);
        for (var k = end - 1; k >= unit.First && end - k < Reach; k--)
        {
            var token = reading[k];
            if (reading.EndsQuote(k))
            {
                if (reading.EndsSaying(k))
                {
                    break;
                }
                k = Math.Max(reading.Quotes.At(k)!.First, unit.First);
                first = k;
                continue;
            }
            if (token.Text is ")" && OpeningOf(reading, unit, k) is var open && open > unit.First)
            {
                k = open;
                continue;
            }
            if (reading.IsDash(k) || token.Text is "," or ";" or ":" or "." or "?" or "!" or "(" || Words.Openers.Contains(token.Lower))
            {
                break;
            }
            if (reading.Lower(k + 1) == "by" && !Words.IsAuxiliary(token.Lower))
            {
                first = k; // "an official cited by X"
                continue;
            }
            if (Words.IsFinite(token) || (SpeechVerbs.TryGet(token.Lower, "", out var verb, out _) && !token.IsCapitalized && verb.Form == VerbForm.Past))
            {
                first = and > 0 ? and + 1 : first;
                break;
            }
            and = token.Lower is "and" or "or" ? k : and;
            first = k;
        }
        first = SkipLead(reading, first, end);
        // "and on many occasions condemned": what is left is no subject
        return first < end && !(Words.Prepositions.Contains(reading.Lower(first)) && !reading[first].IsCapitalized) ? new(first, end) : null;
    }

    private static int OpeningOf(Reading reading, Unit unit, int closing)
    {
        for (var k = closing - 1; k > unit.First && closing - k < 8; k--)
        {
            if (reading[k].Text == "(")
            {
                return k;
            }
        }
        return -1;
    }

    private static int SkipLead(Reading reading, int first, int end)
    {
        while (first < end - 1 && (Words.Lead.Contains(reading.Lower(first)) || Words.IsAdverb(reading.Lower(first))
            || (reading.Lower(first) is "on" or "last" && Words.TimeWords.Contains(reading.Lower(first + 1)))))
        {
            first++;
        }
        return first < end && Words.Conjunctions.Contains(reading.Lower(first)) ? first + 1 : first;
    }
}
