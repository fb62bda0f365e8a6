using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Reads the attributions of one unit.</summary>
internal sealed class UnitReader(Reading reading, Unit unit)
{
    private readonly List<Draft> _drafts = [];

    public List<Draft> Read()
    {
        var cues = CueScanner.Find(reading, unit);
        for (var i = 0; i < cues.Count; i++)
        {
            Add(cues[i], SubjectOf(cues[i]), LimitOf(cues, i));
        }
        PhraseReader.AddTo(_drafts, reading, unit);
        return _drafts;
    }

    /// <summary>The subject beside the verb; a participle after a mark has none of its own.</summary>
    private Stretch? SubjectOf(Cue cue) =>
        cue.IsParticiple && reading.Lower(cue.First - 1) is "," or "—" or "–" ? null : SourceFinder.Before(reading, unit, cue.First);

    /// <summary>Where the next speaker begins who stands after a mark: the content of a verb ends there.</summary>
    private int LimitOf(List<Cue> cues, int index)
    {
        for (var k = index + 1; k < cues.Count; k++)
        {
            var next = cues[k];
            var start = SubjectOf(next)?.First ?? next.First;
            var before = start - 1;
            if (start <= cues[index].First && reading[next.First - 1].Text is "," or "—" or "–" && next.First - 1 > cues[index].End)
            {
                return next.First - 1; // "X, who said …, added": the aside ends before the verb of the whole
            }
            if (before > cues[index].End && Ends(before, next, start))
            {
                return Words.Conjunctions.Contains(reading.Lower(before)) ? before : start;
            }
        }
        return unit.End;
    }

    private bool Ends(int before, Cue next, int start)
    {
        var lower = reading.Lower(before);
        return lower is "," or ";" or "—" or "–" || reading.EndsQuote(before)
            || (lower is "and" or "but" && (start == next.First || reading.Lower(before - 1) is ","));
    }

    private void Add(Cue cue, Stretch? subject, int limit)
    {
        var end = cue.End;
        Stretch? addressee = null;
        if (cue.Allows(Frames.Addressee) && ContentFinder.SkipAddressee(reading, unit, end) is var after && after > end)
        {
            (addressee, end) = (new(end, after), after);
        }
        var next = cue.Allows(Frames.Quote | Frames.Clause | Frames.OpenedClause) ? ContentFinder.SkipAdjuncts(reading, unit, end) : end;
        var draft = new Draft(unit, subject, new(cue.First, end), cue.Word.Lemma) { Addressee = addressee, Speaks = cue.Allows(Frames.Quote) };
        if (AddInverted(draft, cue) || AddPostposed(draft, cue, next, limit))
        {
            _drafts.Add(draft);
            return;
        }
        draft.Source ??= cue.First > unit.First ? Inherited(cue) : null;
        limit = draft.Source is { } who && reading.Lower(who.First) is "who" or "which" ? ContentFinder.EndOfRelative(reading, next, limit) : limit;
        if (draft.Source is null || !Fits(cue, next) || ContentFinder.After(reading, unit, next, limit) is not { } content)
        {
            return;
        }
        draft.Content.Add(content);
        _drafts.Add(draft);
    }

    /// <summary>"…," said X.</summary>
    private bool AddInverted(Draft draft, Cue cue)
    {
        var left = cue.First - 1;
        if (!cue.Allows(Frames.Quote) || cue.IsParticiple || left <= unit.First || cue.First != cue.Verb || cue.End >= unit.End || !reading.EndsSaying(left)
            || Words.ContentOpeners.Contains(reading.Lower(cue.End)) || Words.TimeWords.Contains(reading.Lower(cue.End)) || Words.SubjectPronouns.Contains(reading.Lower(cue.End)) && !reading.EndsQuote(left)
            || SourceFinder.After(reading, unit, cue.End) is not { } source
            || !(reading.EndsQuote(left) ? reading[cue.End].Kind == TokenKind.Word : ContentFinder.IsOver(reading, unit, source.End))
            || (draft.Source is { } && !reading.EndsQuote(left) && Words.Determiners.Contains(reading.Lower(source.First)))
            || ContentFinder.Before(reading, LeftLimit(), cue.First) is not { } content)
        {
            return false;
        }
        draft.Source = source;
        draft.Content.Add(content);
        AddQuotedHalf(draft, source.End, unit.End);
        return true;
    }

    /// <summary>"…," X said; and "…," X said, "…".</summary>
    private bool AddPostposed(Draft draft, Cue cue, int next, int limit)
    {
        if (draft.Source is not { } source || !cue.Allows(Frames.Quote | Frames.Clause) || cue.IsParticiple || source.First <= unit.First
            || !reading.EndsSaying(source.First - 1) || !(ContentFinder.IsOver(reading, unit, next) || FollowsQuote(source, next))
            || (!reading.EndsQuote(source.First - 1) && next + 1 < unit.End && (reading.StartsQuote(next) || reading.StartsQuote(next + 1)))
            || ContentFinder.Before(reading, LeftLimit(), source.First) is not { } content)
        {
            return false;
        }
        draft.Content.Add(content);
        if (reading.EndsQuote(source.First - 1) || !AddOtherHalf(draft, next, limit))
        {
            AddQuotedHalf(draft, next, limit);
        }
        return true;
    }

    /// <summary>"…," he said as he left: after direct speech, what follows the verb is no content unless it looks like it.</summary>
    private bool FollowsQuote(Stretch source, int next) =>
        reading.EndsQuote(source.First - 1) && reading.LastOf(reading.Quotes.At(source.First - 1)!) is "," or "?" or "!" && !Words.ContentOpeners.Contains(reading.Lower(next))
        && !reading.IsQuoted(next) && reading.Lower(next) is not ":";

    /// <summary>The strikes, he said, will go on: both halves are what he said.</summary>
    private bool AddOtherHalf(Draft draft, int next, int limit)
    {
        if (next >= limit - 2 || reading[next].Text is not "," || reading.Lower(next + 1).EndsWith("ing", StringComparison.Ordinal)
            || reading.Lower(next + 1) is "according" or "as" or "who" or "which" or "while" or "after" or "when"
            || ContentFinder.After(reading, unit, next, limit) is not { } second)
        {
            return false;
        }
        draft.Content.Add(second);
        return true;
    }

    private void AddQuotedHalf(Draft draft, int next, int limit)
    {
        while (next < limit && !reading.IsQuoted(next))
        {
            if (reading[next].Text is "," or ":" or "—" or "–" && reading.StartsQuote(next + 1))
            {
                next++;
                break;
            }
            next++;
        }
        if (next < limit && ContentFinder.After(reading, unit, next, limit) is { } second)
        {
            draft.Content.Add(second);
        }
    }

    private int LeftLimit() => _drafts.Count == 0 ? unit.First : Math.Max(_drafts[^1].Cue.End, _drafts[^1].Content[^1].End);

    private Stretch? Inherited(Cue cue) => _drafts.Count > 0 ? _drafts[^1].Source : SourceFinder.MainSubject(reading, unit, cue.First);

    /// <summary>Whether what follows the verb is of a kind that the verb takes.</summary>
    private bool Fits(Cue cue, int next)
    {
        if (next >= unit.End || ContentFinder.IsOver(reading, unit, next) && !(reading[next].Text is "," or "—" && reading.StartsQuote(next + 1)))
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
        return cue.Allows(Frames.Thing) || (cue.Allows(Frames.Clause) && !Words.Prepositions.Contains(lower) && HasVerb(next));
    }

    private bool HasVerb(int first)
    {
        for (var i = first; i < unit.End && i - first < 40; i++)
        {
            if (reading.IsQuoted(i) || Words.IsFinite(reading[i]) || reading.Lower(i) is "'s" || (SpeechVerbs.TryGet(reading.Lower(i), "", out var verb, out _) && verb.Form == VerbForm.Past))
            {
                return true;
            }
        }
        return false;
    }
}
