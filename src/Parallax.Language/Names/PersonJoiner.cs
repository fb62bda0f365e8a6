namespace Parallax.Language.Names;

/// <summary>Joins full names of one person: with and without middle names, initials and suffix, first names and their short forms, the
/// first words of a longer name. A first name given differs and so does the person: brothers stay two.</summary>
internal sealed class PersonJoiner(ReportNames names, FormSets sets, EntityLexicon lexicon, RoleLexicon roles)
{
    private readonly List<NameForm> _full = [.. names.Forms.Where(f => f.Sort == NameSort.Person && f.Person.IsFull && f.Person.Parts.Length <= 8)];

    /// <summary>Joins them.</summary>
    public void Join()
    {
        foreach (var group in _full.Where(f => !f.Person.First.IsInitial).GroupBy(f => (Surname(f), f.Person.First.Fold)))
        {
            JoinNamesakes([.. group]);
        }
        JoinInitials();
        JoinParts();
    }

    private static string Surname(NameForm form) => form.Person.Last.Bare ?? form.Person.Last.Fold;

    /// <summary>Joins forms of one first name and surname. Junior and senior are two, and so are a junior and one without suffix where a
    /// sentence names both or the one with the suffix is told to be a relative ("his son Dan Orme Jr.").</summary>
    private void JoinNamesakes(List<NameForm> forms)
    {
        var suffixes = forms.Select(f => f.Person.Suffix).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (suffixes > 1 || (suffixes == 1 && (ShareSentence(forms) || IsRelative(forms))))
        {
            foreach (var suffixed in forms.GroupBy(f => f.Person.Suffix))
            {
                JoinMiddles([.. suffixed]);
            }
        }
        else
        {
            JoinMiddles(forms);
        }
    }

    private bool ShareSentence(List<NameForm> forms)
    {
        var sentences = forms.Where(f => f.Person.Suffix is not null).SelectMany(f => f.Mentions).Select(m => names.Mentions[m].Sentence).ToHashSet();
        return forms.Where(f => f.Person.Suffix is null).SelectMany(f => f.Mentions).Any(m => sentences.Contains(names.Mentions[m].Sentence));
    }

    private bool IsRelative(List<NameForm> forms) => forms.Where(f => f.Person.Suffix is not null).SelectMany(f => f.Mentions).Select(m => names.Mentions[m]).Any(m =>
    {
        var text = names.TextOf(m);
        return IsKin(text.Lower(m.First - 1)) || (text.Lower(m.End) == "," && text.Lower(m.End + 1) is "his" or "her" or "their" && IsKin(text.Lower(m.End + 2)));
    });

    private bool IsKin(string lower) => (roles.Of(lower) & RoleWord.Kin) != 0;

    /// <summary>Joins forms whose middle names agree: "John R." and "John" may be one, with a "John Q." beside them all are kept apart.</summary>
    private void JoinMiddles(List<NameForm> forms)
    {
        var longest = forms.MaxBy(f => f.Person.Parts.Length)!;
        var agree = forms.TrueForAll(f => Agree(f.Person, longest.Person));
        foreach (var group in forms.GroupBy(f => agree ? "" : string.Concat(f.Person.Parts.Skip(1).SkipLast(1).Select(p => p.Plain[0]))))
        {
            foreach (var form in group.Skip(1))
            {
                sets.Join(group.First().Index, form.Index);
            }
        }
    }

    /// <summary>Whether the middle names of one stand in the other's in their order, initials for names.</summary>
    private static bool Agree(PersonName some, PersonName all)
    {
        var at = 1;
        for (var i = 1; i < some.Parts.Length - 1; i++, at++)
        {
            while (at < all.Parts.Length - 1 && !Agree(some.Parts[i], all.Parts[at]))
            {
                at++;
            }
            if (at >= all.Parts.Length - 1)
            {
                return false;
            }
        }
        return true;
    }

    private static bool Agree(PersonPart a, PersonPart b) => a.Fold == b.Fold || ((a.IsInitial || b.IsInitial) && a.Plain[0] == b.Plain[0]);

    /// <summary>"J. Hale" is the only Hale whose first name begins with J.</summary>
    private void JoinInitials()
    {
        var index = new NameIndex<(string Surname, char Letter)>(sets);
        foreach (var form in _full.Where(f => !f.Person.First.IsInitial))
        {
            index.Add((Surname(form), form.Person.First.Plain[0]), form.Index);
        }
        foreach (var form in _full.Where(f => f.Person.First.IsInitial))
        {
            if (index.Find((Surname(form), form.Person.First.Plain[0])) is { } only)
            {
                sets.Join(only, form.Index);
            }
        }
    }

    /// <summary>"Abu Bakr" is the only longer name that begins so; "García Márquez" the only one that ends so, unless a first name begins
    /// it: "Ali Haddad" may be the father of "Omar Ali Haddad".</summary>
    private void JoinParts()
    {
        var starts = new NameIndex<string>(sets);
        var ends = new NameIndex<string>(sets);
        foreach (var form in _full)
        {
            var folds = form.Person.Parts.Select(p => p.Fold).ToList();
            for (var length = 2; length < folds.Count; length++)
            {
                starts.Add(string.Join('|', folds.Take(length)), form.Index);
            }
            if (folds.Count > 2)
            {
                ends.Add(string.Join('|', folds.TakeLast(2)), form.Index);
            }
        }
        foreach (var form in _full.Where(f => f.Person.Suffix is null))
        {
            var key = string.Join('|', form.Person.Parts.Select(p => p.Fold));
            if ((starts.Find(key) ?? (lexicon.IsFirstName(form.Person.First) ? null : ends.Find(key))) is { } whole)
            {
                sets.Join(whole, form.Index);
            }
        }
    }
}
