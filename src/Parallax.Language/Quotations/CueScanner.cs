using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>A verb of speech with its auxiliaries and adverbs.</summary>
/// <param name="First">Index of the first token of the verb group.</param>
/// <param name="Verb">Index of the verb.</param>
/// <param name="End">Index after the verb and its particle.</param>
/// <param name="Word">The verb.</param>
internal sealed record Cue(int First, int Verb, int End, SpeechVerb Word)
{
    public bool IsParticiple => Word.Form == VerbForm.Ing && First == Verb;

    public bool Allows(Frames frame) => (Word.Frames & frame) != 0;
}

/// <summary>Finds the verbs of speech that stand as verbs with somebody for a subject.</summary>
internal static class CueScanner
{
    public static List<Cue> Find(Reading reading, Unit unit)
    {
        var cues = new List<Cue>();
        for (var i = unit.First; i < unit.End; i++)
        {
            if (!reading.IsQuoted(i) && reading[i].Kind == TokenKind.Word && Read(reading, unit, i) is { } cue)
            {
                cues.Add(cue);
                i = cue.End - 1;
            }
        }
        return cues;
    }

    private static Cue? Read(Reading reading, Unit unit, int i)
    {
        if (!SpeechVerbs.TryGet(reading.Lower(i), reading.Lower(i + 1), out var verb, out var length)
            || (reading[i].IsCapitalized && !(i == unit.First && verb.Form == VerbForm.Ing) && !(unit.IsHeadline && i > unit.First && verb.Form == VerbForm.Third && !verb.MayBeNoun))
            || IsHyphen(reading, i - 1) || IsHyphen(reading, i + 1))
        {
            return null;
        }
        var (first, auxiliary, infinitive) = GroupStart(reading, unit, i);
        var isVerb = !verb.MayBeNoun || StandsAsVerb(reading, unit, first, i + length);
        var accepted = !infinitive && verb.Form switch
        {
            VerbForm.Past => IsActivePast(reading, unit, first, i, auxiliary, length, verb),
            VerbForm.Third => auxiliary == "" && isVerb && !NounBefore(reading, unit, i, first) && !Words.IsFinite(reading[Math.Min(i + 1, unit.End - 1)]),
            VerbForm.Base => IsBaseVerb(reading, unit, first, i, auxiliary) && (auxiliary != "" || isVerb),
            _ => auxiliary != "" ? Words.Be.Contains(auxiliary) : IsFreeParticiple(reading, unit, i),
        };
        return accepted ? new(first, i, i + length, verb) : null;
    }

    private static bool IsHyphen(Reading reading, int token) => reading.Lower(token) == "-" && !reading.IsDash(token);

    /// <summary>Where the verb group starts, the auxiliary nearest to the verb, and whether "to" makes it an infinitive.</summary>
    public static (int First, string Auxiliary, bool Infinitive) GroupStart(Reading reading, Unit unit, int i)
    {
        var (first, auxiliary) = (i, "");
        for (var k = i - 1; k >= unit.First && i - k <= 6 && !reading.IsQuoted(k); k--)
        {
            var lower = reading.Lower(k);
            if (lower == "to" && auxiliary == "")
            {
                return (first, auxiliary, true);
            }
            if (Words.IsAuxiliary(lower) && !reading[k].IsAllCaps)
            {
                auxiliary = auxiliary == "" ? lower : auxiliary;
                first = k;
            }
            else if (Words.IsAdverb(lower))
            {
                first = auxiliary == "" || lower is "not" or "n't" or "never" ? k : first;
            }
            else
            {
                break;
            }
        }
        return (first, auxiliary, false);
    }

    private static bool IsActivePast(Reading reading, Unit unit, int first, int i, string auxiliary, int length, SpeechVerb verb)
    {
        if (Words.Be.Contains(auxiliary) && !(auxiliary is "'s" && reading.Lower(i) is "said"))
        {
            return false; // "was told", "is said to be"
        }
        if (auxiliary != "")
        {
            return true;
        }
        if (NounBefore(reading, unit, i, first))
        {
            return false; // "the said", "a reported attack"
        }
        var next = reading.Lower(i + length);
        // "claims made by", "a man accused of": a participle that hangs on a noun
        return next != "by" && !((verb.Frames & Frames.Quote) == 0 && length == 1 && next is "of" or "on" or "in" or "as" or "for" or "at" or "from" or "with"
            && !Words.SubjectPronouns.Contains(reading.Lower(first - 1)));
    }

    private static bool IsBaseVerb(Reading reading, Unit unit, int first, int i, string auxiliary)
    {
        if (Words.Modals.Contains(auxiliary))
        {
            return true;
        }
        if (auxiliary != "" || first == unit.First || NounBefore(reading, unit, i, first))
        {
            return false;
        }
        var before = reading[first - 1];
        return (before.IsCapitalized && before.Text.EndsWith('s') && !before.IsAllCaps) || Words.Plurals.Contains(before.Lower)
            || (before.Kind == TokenKind.Word && before.Lower.Length > 3 && before.Lower[^1] == 's' && before.Lower is not ("this" or "news"));
    }

    /// <summary>Whether the word before makes the verb form a noun or adjective: an article, a possessive, a preposition.</summary>
    private static bool NounBefore(Reading reading, Unit unit, int i, int first)
    {
        if (first != i || i == unit.First || reading.IsQuoted(i - 1))
        {
            return false;
        }
        var before = reading.Lower(i - 1);
        return before is "the" or "a" or "an" or "his" or "its" or "their" or "our" or "my" or "your" or "'s" or "'"
            || (Words.Prepositions.Contains(before) && before is not ("in" or "on" or "before" or "over"))
            || before is "being" or "as" or "than";
    }

    /// <summary>Whether a form that may be a noun has a name or pronoun for a subject and the start of an object or clause after it.</summary>
    private static bool StandsAsVerb(Reading reading, Unit unit, int first, int next)
    {
        if (first == unit.First || next >= unit.End)
        {
            return false;
        }
        var before = reading[first - 1];
        var after = reading.Lower(next);
        var subject = Words.SubjectPronouns.Contains(before.Lower) || before.Lower is "who" or "which" or "officials" or "police" or "people" or "experts" || before.IsCapitalized
            || (after is "that" && first - 2 >= unit.First && reading.Lower(first - 2) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "this" or "'s"
                && before.Kind == TokenKind.Word && !Words.Numbers.Contains(before.Lower));
        return subject && (Words.Determiners.Contains(after) || Words.ContentOpeners.Contains(after) || Words.SubjectPronouns.Contains(after) || Words.ObjectPronouns.Contains(after)
            || after is "to" or ":" or "there" || reading[next].IsCapitalized || reading.StartsQuote(next));
    }

    /// <summary>The index of "quoted" in "was quoted by X as saying", where the participle stands at <paramref name="i"/>; negative elsewhere.</summary>
    public static int QuotedAs(Reading reading, Unit unit, int i)
    {
        for (var k = i - 2; reading.Lower(i - 1) == "as" && k > unit.First && i - k < 12; k--)
        {
            if (reading.Lower(k) is "quoted" or "cited")
            {
                return k;
            }
        }
        return -1;
    }

    private static bool IsFreeParticiple(Reading reading, Unit unit, int i)
    {
        var before = reading.Lower(i - 1);
        return i == unit.First || QuotedAs(reading, unit, i) >= 0 || before is "," or "—" or "–" or "while" or "before" or "after" || reading.EndsQuote(i - 1)
            || (reading.Lower(i + 1) is "that" || reading.StartsQuote(i + 1)) && !Words.Prepositions.Contains(before);
    }
}
