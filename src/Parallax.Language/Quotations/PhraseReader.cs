using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Reads the attributions that are made without a verb of speech: "according to X", "reportedly", and X: "…".</summary>
internal static class PhraseReader
{
    private const int LongestColonName = 7;

    /// <summary>Adds what the unit attributes by such phrases.</summary>
    public static void AddTo(List<Draft> drafts, Reading reading, Unit unit)
    {
        for (var i = unit.First; i < unit.End - 1; i++)
        {
            if (reading.IsQuoted(i))
            {
                continue;
            }
            if (reading.Lower(i) == "according" && reading.Lower(i + 1) == "to")
            {
                AddAccordingTo(drafts, reading, unit, i);
            }
            else if (reading.Lower(i) is "reportedly" or "allegedly" or "purportedly" or "supposedly")
            {
                AddHearsay(drafts, reading, unit, i);
            }
        }
        AddColon(drafts, reading, unit);
    }

    private static void AddAccordingTo(List<Draft> drafts, Reading reading, Unit unit, int i)
    {
        if (SourceFinder.After(reading, unit, i + 2) is not { } source)
        {
            return;
        }
        var draft = new Draft(unit, source, new(i, i + 2), "according to") { Speaks = true };
        if (i > unit.First && ContentFinder.Before(reading, unit.First, i) is { } before)
        {
            draft.Content.Add(before);
        }
        // "According to X, …" and "On Friday, according to X, …": what follows is what X says
        if ((i == unit.First || !FrameTest.HasVerb(reading, unit.First, i)) && ContentFinder.After(reading, unit, source.End, unit.End) is { } after)
        {
            draft.Content.Add(after);
        }
        if (draft.Content.Count > 0)
        {
            drafts.Add(draft);
        }
    }

    /// <summary>"reportedly": somebody says so, and the text does not say who.</summary>
    private static void AddHearsay(List<Draft> drafts, Reading reading, Unit unit, int i)
    {
        var subject = SourceFinder.Before(reading, unit, GroupStart(reading, unit, i));
        var end = i + 1;
        while (end < unit.End && reading[end].Text is not ("," or ";"))
        {
            end++;
        }
        var draft = new Draft(unit, null, new(i, i + 1), "reportedly");
        if (subject is { } named && ContentFinder.Trim(reading, named.First, i) is { } before)
        {
            draft.Content.Add(before);
        }
        if (ContentFinder.Trim(reading, i + 1, end) is { } after)
        {
            draft.Content.Add(after);
            drafts.Add(draft);
        }
    }

    /// <summary>X: "…" at the start of a unit.</summary>
    private static void AddColon(List<Draft> drafts, Reading reading, Unit unit)
    {
        for (var i = unit.First; i < Math.Min(unit.End - 1, unit.First + LongestColonName); i++)
        {
            if (reading[i].Text == ":" && i > unit.First)
            {
                if (reading.StartsQuote(i + 1) && reading.Quotes.At(i + 1)!.End <= unit.End && ContentFinder.After(reading, unit, i + 1, unit.End) is { } content)
                {
                    var draft = new Draft(unit, new(unit.First, i), new(i, i + 1), ":") { Speaks = true };
                    draft.Content.Add(content);
                    drafts.Add(draft);
                }
                return;
            }
            if (reading.IsQuoted(i) || !(reading[i].IsCapitalized || reading[i].Text is "-" or "of" or "the" or "for" or "'s" or "’s"))
            {
                return;
            }
        }
    }

    private static int GroupStart(Reading reading, Unit unit, int i)
    {
        while (i - 1 > unit.First && Words.IsAuxiliary(reading.Lower(i - 1)))
        {
            i--;
        }
        return i;
    }
}
