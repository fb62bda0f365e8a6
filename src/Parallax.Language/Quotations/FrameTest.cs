namespace Parallax.Language.Quotations;

/// <summary>Tells whether what follows a verb of speech is of a kind that the verb takes.</summary>
internal static class FrameTest
{
    /// <summary>Within how many tokens the verb of a clause without "that" must come.</summary>
    private const int ClauseReach = 40;

    /// <summary>Whether what follows the verb is of a kind that the verb takes.</summary>
    public static bool Fits(Reading reading, Unit unit, Cue cue, int next)
    {
        if (next >= unit.End || (ContentFinder.IsOver(reading, unit, next) && !(reading[next].Text is "," or "—" && reading.StartsQuote(next + 1))))
        {
            return false;
        }
        var lower = reading.Lower(next);
        if (reading.IsQuoted(next) || reading.IsQuoted(next + 1) || lower == ":")
        {
            return true;
        }
        if (Words.ContentOpeners.Contains(lower))
        {
            return cue.Allows(Frames.Clause | Frames.Quote | Frames.OpenedClause) || (cue.Allows(Frames.Thing) && lower is not ("when" or "where"));
        }
        if (lower == "to")
        {
            return cue.Allows(Frames.Infinitive | Frames.Addressee);
        }
        return (cue.Allows(Frames.Thing) && (cue.Word.Lemma != "call" || GivesName(reading, unit, next)))
            || (cue.Allows(Frames.Clause) && !Words.Prepositions.Contains(lower) && (unit.IsHeadline || HasVerb(reading, next, Math.Min(unit.End, next + ClauseReach))));
    }

    /// <summary>"called him a liar", "called the raid “reckless”", but not "called the police".</summary>
    private static bool GivesName(Reading reading, Unit unit, int first)
    {
        if (reading.Lower(first) is "off" or "out" or "up" or "back" or "in")
        {
            return false;
        }
        for (var i = first + 1; i < Math.Min(unit.End, first + 7); i++)
        {
            if (reading.IsQuoted(i) || reading.Lower(i) is "a" or "an" or "the" or "his" or "their" or "one" or "very" or "too" or "not" or "unacceptable" or "illegal"
                || (i == first + 1 && reading.Lower(first) is "it" or "him" or "them" or "this" or "that" && reading.Lower(i) is not ("in" or "on" or "at" or "to" or "for")))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether there is a verb with a tense between the two indexes, or a quotation, which may hold one.</summary>
    public static bool HasVerb(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.IsQuoted(i) || Words.IsFinite(reading[i]) || reading.Lower(i) is "'s"
                || (SpeechVerbs.TryGet(reading.Lower(i), "", out var verb, out _) && verb.Form == VerbForm.Past))
            {
                return true;
            }
        }
        return false;
    }
}
