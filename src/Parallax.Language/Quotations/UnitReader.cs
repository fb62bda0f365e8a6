using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Reads the attributions of one unit.</summary>
internal sealed class UnitReader(Reading reading, Unit unit)
{
    private readonly List<Draft> _drafts = [];

    public List<Draft> Read()
    {
        var cues = CueScanner.Find(reading, unit);
        var subjects = cues.ConvertAll(SubjectOf);
        for (var i = 0; i < cues.Count; i++)
        {
            if (subjects[i] is not { } subject || reading.Lower(subject.First) is not "you")
            {
                Add(cues[i], subjects[i], LimitOf(cues, subjects, i)); // "you" speaks to the reader: "You agree to our terms"
            }
        }
        PhraseReader.AddTo(_drafts, reading, unit);
        return _drafts;
    }

    /// <summary>The subject beside the verb; a participle after a mark has none of its own.</summary>
    private Stretch? SubjectOf(Cue cue) =>
        CueScanner.QuotedAs(reading, unit, cue.First) is >= 0 and var quoted ? SubjectOfQuoted(quoted)
        : cue.IsParticiple && cue.First > unit.First && (reading[cue.First - 1].Text is "," || reading.IsDash(cue.First - 1)) ? null : SourceFinder.Before(reading, unit, cue.First);

    /// <summary>X of "X was quoted as saying" and of "an outlet quoted X as saying".</summary>
    private Stretch? SubjectOfQuoted(int quoted)
    {
        var (first, auxiliary, _) = CueScanner.GroupStart(reading, unit, quoted);
        return Words.Be.Contains(auxiliary) ? SourceFinder.Before(reading, unit, first) : SourceFinder.After(reading, unit, quoted + 1);
    }

    /// <summary>Where the next speaker begins who stands after a mark: the content of a verb ends there.</summary>
    private int LimitOf(List<Cue> cues, List<Stretch?> subjects, int index)
    {
        for (var k = index + 1; k < cues.Count; k++)
        {
            var next = cues[k];
            var start = subjects[k]?.First ?? next.First;
            var before = start - 1;
            if (start <= cues[index].First && (reading[next.First - 1].Text is "," || reading.IsDash(next.First - 1)) && next.First - 1 > cues[index].End)
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
        var next = cue.Allows(Frames.Quote | Frames.Clause | Frames.OpenedClause) ? ContentFinder.SkipAdjuncts(reading, unit, end, cue) : end;
        var draft = new Draft(unit, subject, new(cue.First, end), cue.Word.Lemma) { Addressee = addressee, Speaks = cue.Allows(Frames.Quote) };
        if (AddInverted(draft, cue) || AddPostposed(draft, cue, next, limit))
        {
            _drafts.Add(draft);
            return;
        }
        draft.Source ??= cue.First > unit.First ? Inherited(cue) : null;
        limit = draft.Source is { } source ? ContentFinder.EndOfClause(reading, unit, source, next, limit) : limit;
        if (draft.Source is null || !FrameTest.Fits(reading, unit, cue, next) || ContentFinder.After(reading, unit, next, limit) is not { } content)
        {
            return;
        }
        draft.Content.Add(content);
        _drafts.Add(draft);
    }

    /// <summary>"…," said X.</summary>
    private bool AddInverted(Draft draft, Cue cue)
    {
        if (!MayInvert(cue) || SourceFinder.After(reading, unit, cue.End) is not { } source)
        {
            return false;
        }
        var afterQuote = reading.EndsQuote(cue.First - 1);
        var stands = afterQuote
            ? reading[cue.End].Kind == TokenKind.Word
            : ContentFinder.IsOver(reading, unit, source.End) && !(draft.Source is { } && Words.Determiners.Contains(reading.Lower(source.First)));
        if (!stands || ContentFinder.Before(reading, LeftLimit(), cue.First) is not { } content)
        {
            return false;
        }
        draft.Source = source;
        draft.Content.Add(content);
        AddQuotedHalf(draft, source.End, unit.End);
        return true;
    }

    /// <summary>Whether the verb stands right after what may have been said, and right before what may be a name. After "told" stands
    /// who was spoken to, never who spoke.</summary>
    private bool MayInvert(Cue cue)
    {
        if (cue.Word.Lemma == "tell" || !cue.Allows(Frames.Quote) || cue.IsParticiple || cue.First != cue.Verb || cue.First <= unit.First + 1 || cue.End >= unit.End || !reading.EndsSaying(cue.First - 1))
        {
            return false;
        }
        var next = reading.Lower(cue.End);
        return !Words.ContentOpeners.Contains(next) && !Words.TimeWords.Contains(next)
            && (reading.EndsQuote(cue.First - 1) || !Words.SubjectPronouns.Contains(next));
    }

    /// <summary>"…," X said; and "…," X said, "…".</summary>
    private bool AddPostposed(Draft draft, Cue cue, int next, int limit)
    {
        if (draft.Source is not { } source || !cue.Allows(Frames.Quote | Frames.Clause) || cue.IsParticiple || source.First <= unit.First
            || !reading.EndsSaying(source.First - 1) || !IsAfterthought(source, next)
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

    /// <summary>Whether the verb only tells whose the words before it are: nothing follows that could be what was said.</summary>
    private bool IsAfterthought(Stretch source, int next)
    {
        var last = source.First - 1;
        if (!reading.EndsQuote(last))
        {
            return ContentFinder.IsOver(reading, unit, next) && !(next + 1 < unit.End && (reading.StartsQuote(next) || reading.StartsQuote(next + 1)));
        }
        // "…," he said as he left
        return ContentFinder.IsOver(reading, unit, next)
            || (reading.LastOf(reading.Quotes.At(last)!) is "," or "?" or "!" && !Words.ContentOpeners.Contains(reading.Lower(next)) && !reading.IsQuoted(next) && reading.Lower(next) is not ":");
    }

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
            next++;
        }
        if (next >= limit || !(reading[next - 1].Text is "," or ":" or "." or "—" or "–" or "--" || reading.Quotes.At(next)!.End - next > 6))
        {
            return;
        }
        if (ContentFinder.After(reading, unit, next, limit) is { } second)
        {
            draft.Content.Add(second);
        }
    }

    private int LeftLimit() => _drafts.Count == 0 ? unit.First : Math.Max(_drafts[^1].Cue.End, _drafts[^1].Content[^1].End);

    private Stretch? Inherited(Cue cue) => _drafts.Count > 0 ? _drafts[^1].Source : SourceFinder.MainSubject(reading, unit, cue.First);
}
