namespace Parallax.Export.Redaction;

/// <summary>Finds names in texts, by their words: whatever stands between two of them, and whether with accents or without.</summary>
internal sealed class NameMatcher
{
    /// <summary>The most that may stand between two words of one name: a blank, a line break, a hyphen, a point and a blank, <c>%20</c> aside.</summary>
    private const int LongestGap = 3;

    private readonly Dictionary<string, List<Form>> _forms = new(StringComparer.Ordinal);
    private readonly NameMatcher? _more;

    /// <param name="taken">The names to find.</param>
    /// <param name="kept">Names that are not to be found, also not in part.</param>
    /// <param name="more">What else is to be found, and not.</param>
    public NameMatcher(IEnumerable<string> taken, IEnumerable<string> kept, NameMatcher? more = null)
    {
        _more = more;
        AddAll(kept, keep: true);
        AddAll(taken, keep: false);
    }

    /// <summary>Where the names stand; in order, not overlapping: of names that share a word all are taken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anyCase">Whether capitals do not matter; else a name is found as it is written, and where its words begin with capitals.</param>
    public IEnumerable<TextSpan> Find(string text, bool anyCase)
    {
        var words = NameWord.Of(text);
        TextSpan? open = null;
        for (var i = 0; i < words.Count;)
        {
            if (Longest(words, i, anyCase) is not { } form)
            {
                i++;
                continue;
            }
            i += form.Keep ? form.Words.Count : 1;
            if (!form.Keep)
            {
                var span = words[i - 1].Span.Join(words[i + form.Words.Count - 2].Span);
                if (open is { } last && !last.Overlaps(span))
                {
                    yield return last;
                    open = null;
                }
                open = open?.Join(span) ?? span;
            }
        }
        if (open is { } end)
        {
            yield return end;
        }
    }

    private void AddAll(IEnumerable<string> names, bool keep)
    {
        foreach (var name in names)
        {
            if (NameWord.Of(name) is [var first, ..] words)
            {
                if (!_forms.TryGetValue(first.Lower, out var forms))
                {
                    _forms[first.Lower] = forms = [];
                }
                forms.Add(new(words, keep));
            }
        }
    }

    private Form? Longest(List<NameWord> words, int at, bool anyCase)
    {
        var longest = _more?.Longest(words, at, anyCase);
        foreach (var form in _forms.GetValueOrDefault(words[at].Lower) ?? [])
        {
            if (form.Words.Count > (longest?.Words.Count ?? 0) && Stands(form.Words, words, at, anyCase))
            {
                longest = form;
            }
        }
        return longest;
    }

    private static bool Stands(List<NameWord> name, List<NameWord> words, int at, bool anyCase)
    {
        for (var k = 0; k < name.Count; k++)
        {
            if (at + k >= words.Count || name[k].Lower != words[at + k].Lower
                || (!anyCase && name[k].Plain != words[at + k].Plain && !words[at + k].IsCapitalized)
                || (k > 0 && words[at + k].Span.Start - words[at + k - 1].Span.End > LongestGap))
            {
                return false;
            }
        }
        return true;
    }

    private sealed record Form(List<NameWord> Words, bool Keep);
}
