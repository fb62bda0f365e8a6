using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Gives each attribution its speaker in plain form, and through whom the word came.</summary>
internal sealed class SpeakerNamer(Reading reading)
{
    private const int LongestName = 8;

    private readonly SpeakerMemory _memory = new(reading);

    /// <summary>Names the speakers of all drafts, which are in the order of their units.</summary>
    public void Name(List<Draft> drafts)
    {
        var next = 0;
        for (var u = 0; u < reading.Units.Count; u++)
        {
            var first = next;
            for (; next < drafts.Count && drafts[next].Unit == reading.Units[u]; next++)
            {
                Name(drafts[next], u);
            }
            for (var i = first + 1; i < next; i++)
            {
                NameCited(drafts[i - 1], drafts[i]);
            }
            _memory.SeeSubject(reading.Units[u], u);
        }
    }

    private void Name(Draft draft, int unit)
    {
        if (draft.Source is not { } source)
        {
            return;
        }
        var core = Core(source);
        if (IsOutlet(core) && Cited(source) is { } cited)
        {
            (draft.Speaker, draft.Via) = (Words(Core(cited)), Words(core));
        }
        else
        {
            draft.Speaker = Resolve(draft, core, unit);
            draft.Via = PassedOnBy(source) ?? PassedOnBy(new(source.End - 1, draft.Cue.First)) ?? Quoting(draft, source) ?? OutletSpokenTo(draft);
        }
    }

    /// <summary>The outlet of "an outlet quoted X as saying".</summary>
    private string? Quoting(Draft draft, Stretch source)
    {
        var quoted = source.First - 1;
        return quoted > draft.Unit.First && reading.Lower(quoted) is "quoted" or "quotes" or "quoting" or "cited" && quoted < draft.Cue.First
            && SourceFinder.Before(reading, draft.Unit, quoted) is { } outlet ? Words(Core(outlet)) : null;
    }

    /// <summary>"…, Reuters said, citing officials": the word is the officials', and came through Reuters.</summary>
    private void NameCited(Draft draft, Draft citing)
    {
        if (citing.Lemma == "cite" && draft.Lemma != "cite" && draft.Source == citing.Source && draft.Via is null && citing.Content.Count == 1
            && reading[citing.Cue.First].Lower == "citing" && draft.Source is { } outlet && IsOutlet(Core(outlet)))
        {
            (draft.Via, draft.Speaker) = (draft.Speaker, Words(Core(citing.Content[0])));
        }
    }

    private string Resolve(Draft draft, Stretch core, int unit)
    {
        var words = Words(core);
        var lower = words.ToLowerInvariant();
        if (core.End - core.First > 1)
        {
            _memory.Saw(core, words, unit);
            return words;
        }
        if (lower is "who" or "which")
        {
            var antecedent = SourceFinder.Before(reading, draft.Unit, reading.Lower(core.First - 1) is "," ? core.First - 1 : core.First);
            return antecedent is { } named && named.End - named.First > 0 && !Quotations.Words.Relatives.Contains(reading.Lower(named.First))
                ? Resolve(draft, Core(named), unit) : words;
        }
        if (Quotations.Words.SubjectPronouns.Contains(lower))
        {
            return _memory.Resolve(lower, unit) ?? words;
        }
        _memory.Saw(core, words, unit);
        return words;
    }

    /// <summary>The source without appositions, relative clauses and what else hangs on it.</summary>
    private Stretch Core(Stretch source)
    {
        var first = source.First;
        while (first < source.End - 1 && reading[first].Text is "\"" or "“" or "," or "'" or "(" or "-" or "'s" or "’s")
        {
            first++;
        }
        var end = first + 1;
        while (end < source.End && !EndsName(first, end))
        {
            end++;
        }
        return new(first, end);
    }

    private bool EndsName(int first, int i)
    {
        var lower = reading.Lower(i);
        return reading[i].Text is "," or "(" or "—" or "–" or "--" or ";" or ":" or ")" || lower is "who" or "which" or "that" or "whose" or "whom" or "cited" or "quoted" or "speaking"
            || i - first >= LongestName || (i - first >= 3 && Quotations.Words.Prepositions.Contains(lower) && lower is not "of" && !Fits(first, i))
            || lower is "in" or "on" && Quotations.Words.TimeWords.Contains(reading.Lower(i + 1));
    }

    /// <summary>Whether a phrase that hangs on the name is short and belongs to it: "officials at the Ministry of Health".</summary>
    private bool Fits(int first, int preposition) =>
        preposition - first < 5 && reading.Lower(preposition) is "for" or "at" or "from" && (reading[Math.Min(preposition + 1, reading.Text.Tokens.Length - 1)].IsCapitalized
            || reading.Lower(preposition + 1) is "the");

    /// <summary>Y of "X, citing Y, said".</summary>
    private Stretch? Cited(Stretch source)
    {
        for (var i = source.First + 1; i < source.End - 1; i++)
        {
            if (reading.Lower(i) is "citing" or "quoting" && SourceFinder.After(reading, new(i, source.End, 0), i + 1) is { } cited)
            {
                return cited;
            }
        }
        return null;
    }

    /// <summary>X of "an official cited by X".</summary>
    private string? PassedOnBy(Stretch source)
    {
        for (var i = source.First + 1; i < source.End - 2; i++)
        {
            var cited = reading.Lower(i) is "cited" or "quoted" or "interviewed" && reading.Lower(i + 1) == "by";
            if (cited || (reading.Lower(i) is "speaking" or "spoke" && reading.Lower(i + 1) is "to" or "with"))
            {
                return SourceFinder.After(reading, new(i, source.End, 0), i + 2) is { } passer && (cited || IsOutlet(Core(passer))) ? Words(Core(passer)) : null;
            }
        }
        return null;
    }

    private string? OutletSpokenTo(Draft draft)
    {
        if (draft.Addressee is not { } addressee)
        {
            return null;
        }
        var core = Core(addressee);
        for (var i = core.First + 1; i < core.End; i++)
        {
            core = reading.Lower(i) == "'s" ? core with { End = i } : core; // "told CNN's evening show"
        }
        return IsOutlet(core) ? Words(core) : null;
    }

    private bool IsOutlet(Stretch stretch) => Outlets.IsOutlet(Enumerable.Range(stretch.First, stretch.End - stretch.First).Select(i => reading[i].Text).ToArray());

    private string Words(Stretch stretch) => reading.Text.SpanOf(stretch.First, stretch.End).Of(reading.Text.Text).ReplaceLineEndings(" ");
}
