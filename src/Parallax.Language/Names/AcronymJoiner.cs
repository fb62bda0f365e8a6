using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Joins short forms to long ones: introduced in brackets or with "or" ("Popular Mobilisation Forces (PMF)", "the PMF, or Popular
/// Mobilisation Forces"), also in another language's initials; by another name ("better known as Abu Salih"); and, where nothing introduces
/// them, by the initials of the only long name that has them.</summary>
internal sealed class AcronymJoiner(ReportNames names, FormSets sets, EntityLexicon lexicon)
{
    private const int LongestBracket = 10;

    private readonly Dictionary<string, int> _introduced = new(StringComparer.Ordinal);

    /// <summary>Joins them.</summary>
    public void Join()
    {
        for (var i = 0; i < names.Mentions.Count; i++)
        {
            Introduce(i);
        }
        var initials = Initials();
        foreach (var form in names.Forms)
        {
            var acronym = string.Concat(form.Words);
            if (form.Sort is NameSort.Person or NameSort.Family || form.Country is not null || !form.IsAcronym)
            {
                continue;
            }
            if (_introduced.TryGetValue(acronym, out var full))
            {
                sets.Join(full, form.Index);
            }
            else if ((acronym.Length > 2 || form.Sort == NameSort.Group) && initials.Find((Initialed(form.Sort), acronym)) is { } only)
            {
                sets.Join(only, form.Index);
            }
            else if (form.Sort == NameSort.Open && acronym.Length > 2 && initials.Find((NameSort.Open, acronym)) is { } any)
            {
                sets.Join(any, form.Index);
            }
        }
    }

    private static NameSort Initialed(NameSort sort) => sort == NameSort.Nationality ? NameSort.Group : sort;

    /// <summary>The long names by their initials, with and without small words; under their sort and, once more, under none.</summary>
    private NameIndex<(NameSort Sort, string Letters)> Initials()
    {
        var index = new NameIndex<(NameSort, string)>(sets);
        foreach (var form in names.Forms)
        {
            if (form.Sort is NameSort.Person or NameSort.Family || form.Words.Count is < 2 or > 12)
            {
                continue;
            }
            foreach (var letters in LettersOf(form).Distinct(StringComparer.Ordinal))
            {
                index.Add((form.Sort, letters), form.Index);
                if (form.Sort != NameSort.Open)
                {
                    index.Add((NameSort.Open, letters), form.Index);
                }
            }
        }
        return index;
    }

    private IEnumerable<string> LettersOf(NameForm form)
    {
        yield return string.Concat(form.Words.Select(w => w[0]));
        yield return string.Concat(form.Words.Where(w => !lexicon.Has("small", w)).Select(w => w[0]));
    }

    private void Introduce(int index)
    {
        var mention = names.Mentions[index];
        var form = names.Forms[mention.Form];
        var text = names.TextOf(mention);
        var next = index + 1 < names.Mentions.Count && names.Mentions[index + 1].Field == mention.Field ? index + 1 : -1;
        if (next >= 0 && IsOtherName(text, mention.End, names.Mentions[next].First))
        {
            var other = names.Forms[names.Mentions[next].Form];
            if (other.Sort == form.Sort && form.Sort != NameSort.Place && form.Country is null && other.Country is null)
            {
                sets.Join(form.Index, other.Index);
            }
        }
        if (form.Sort is NameSort.Person or NameSort.Nationality or NameSort.Family || form.Country is not null && form.Words.Count < 2)
        {
            return;
        }
        if (text.Lower(mention.End) == "(")
        {
            Bracket(text, mention.End + 1, form, next);
        }
        else if (text.Lower(mention.End) == "," && text.Lower(mention.End + 1) == "or")
        {
            Or(text, mention.End + 2, form, next);
        }
    }

    /// <summary>What stands in brackets after a name: its short form, or the long one after the short.</summary>
    private void Bracket(TokenizedText text, int first, NameForm form, int next)
    {
        var end = first;
        while (end < text.Tokens.Length && end <= first + LongestBracket && text.Lower(end) != ")")
        {
            end++;
        }
        if (text.Lower(end) != ")")
        {
            return;
        }
        var whole = next >= 0 && names.Mentions[next].End == end && first >= names.Mentions[next].First - 1 ? names.Forms[names.Mentions[next].Form] : null;
        if (whole is not null && !whole.IsAcronym && whole.Sort is NameSort.Group or NameSort.Open && (form.IsAcronym || form.Kind == NameKind.ArmedGroup))
        {
            sets.Join(form.Index, whole.Index);
            return;
        }
        for (var i = first; i < end && form.Words.Count > 1; i++)
        {
            if (i == first ? end == first + 1 || text.Lower(i + 1) is "," or ";" or "or" or "in" : HasCue(text, first, i))
            {
                ShortForm(text.Tokens[i].Text, form);
            }
        }
    }

    /// <summary>Whether a word in brackets is told to be a name: "known by its Arabic initials ISIS".</summary>
    private bool HasCue(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (lexicon.Has("bracket", text.Lower(i)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"The PMF, or Popular Mobilisation Forces", and the other way round.</summary>
    private void Or(TokenizedText text, int first, NameForm form, int next)
    {
        if (next < 0 || names.Mentions[next].First > first + 1)
        {
            return;
        }
        var other = names.Forms[names.Mentions[next].Form];
        var (brief, full) = form.IsAcronym ? (form, other) : (other, form);
        if (brief.IsAcronym && full.Words.Count > 1 && full.Sort is NameSort.Group && Fits(string.Concat(brief.Words), full))
        {
            sets.Join(form.Index, other.Index);
        }
        else if (text.Lower(first) != "the" && form.Words.Count > 1)
        {
            ShortForm(text.Tokens[first].Text, form);
        }
    }

    /// <summary>Remembers a short form. An organisation may have the initials of its name in another language; of others the letters must
    /// come from the name.</summary>
    private void ShortForm(string word, NameForm form)
    {
        if (!NameForm.IsShortForm(word))
        {
            return;
        }
        var letters = string.Concat(lexicon.Spelling.Words(word));
        if (!lexicon.Has("wire", letters) && (form.Sort == NameSort.Group || Fits(letters, form)))
        {
            _introduced.TryAdd(letters, form.Index);
        }
    }

    /// <summary>Whether the letters stand in the name in their order, the first of them at the start of a word (Schwartz and Hearst, "A
    /// simple algorithm for identifying abbreviation definitions in biomedical text", 2003).</summary>
    private static bool Fits(string letters, NameForm form)
    {
        var name = string.Join(' ', form.Words);
        var at = name.Length - 1;
        for (var i = letters.Length - 1; i >= 0; i--, at--)
        {
            while (at >= 0 && (name[at] != letters[i] || (i == 0 && at > 0 && name[at - 1] != ' ')))
            {
                at--;
            }
            if (at < 0)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether the words between two names say that the second is another name of the first: "better known as".</summary>
    private bool IsOtherName(TokenizedText text, int first, int end)
    {
        if (text.Lower(first) is "," or "(")
        {
            first++;
        }
        while (end > first && text.Lower(end - 1) is "the" or "\"" or "“" or "‘")
        {
            end--;
        }
        return end > first && end - first <= 6 && lexicon.Has("alias", string.Join(' ', Enumerable.Range(first, end - first).Select(text.Lower)));
    }
}
