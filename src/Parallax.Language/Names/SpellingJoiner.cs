using Parallax.Language.Places;

namespace Parallax.Language.Names;

/// <summary>Joins forms that are one name in several spellings, names of one country, of one place of the gazetteer, and names that the
/// world knows to mean the same.</summary>
internal sealed class SpellingJoiner(ReportNames names, FormSets sets, EntityLexicon lexicon)
{
    /// <summary>Joins them; every form is looked at once.</summary>
    public void Join()
    {
        JoinBy(f => f.Country);
        JoinBy(f => f.Sort is NameSort.Person or NameSort.Family || f.Country is not null ? null : lexicon.Known(f.Key, f.IsCapitals));
        JoinOpen();
        JoinThings();
        JoinBy(f => f.Folds.Count == 0 || f.Sort == NameSort.Open ? null : $"{f.Sort} {(f.Sort == NameSort.Thing ? f.Kind : NameKind.Other)} {string.Concat(f.Folds)}", AreKnownApart);
        JoinBy(f => f.Sort == NameSort.Place && f.Country is null && PlaceOf(f) is { } place ? place : null);
    }

    /// <summary>The entry of the gazetteer that a name means where nothing else is known: a country, else the most people, else the first.</summary>
    public static GazetteerEntry? PlaceOf(NameForm form)
    {
        GazetteerEntry? best = null;
        foreach (var entry in form.Places)
        {
            if (best is null || (entry.Kind == PlaceKind.Country && best.Kind != PlaceKind.Country) || (best.Kind != PlaceKind.Country && entry.Population > best.Population))
            {
                best = entry;
            }
        }
        return best;
    }

    /// <summary>Whether the gazetteer knows both names and no place that has both: "Mosul" and "Mossel".</summary>
    private static bool AreKnownApart(NameForm a, NameForm b) =>
        a.Sort == NameSort.Place && b.Sort == NameSort.Place && a.Places.Length > 0 && b.Places.Length > 0 && !a.Places.Any(b.Places.Contains);

    private void JoinBy<TKey>(Func<NameForm, TKey?> key, Func<NameForm, NameForm, bool>? apart = null)
        where TKey : class
    {
        var known = new Dictionary<TKey, NameForm>();
        foreach (var form in names.Forms)
        {
            if (key(form) is { } value && !known.TryAdd(value, form) && apart?.Invoke(known[value], form) != true)
            {
                sets.Join(known[value].Index, form.Index);
            }
        }
    }

    /// <summary>A name of no certain kind is the one of a certain kind that is written like it, where there is but one.</summary>
    private void JoinOpen()
    {
        var typed = new NameIndex<string>(sets);
        foreach (var form in names.Forms)
        {
            if (form.Sort is not (NameSort.Open or NameSort.Family))
            {
                typed.Add(string.Join(' ', form.Words), form.Index);
            }
        }
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in names.Forms.Where(f => f.Sort == NameSort.Open && f.Words.Count > 0))
        {
            if (typed.Find(string.Join(' ', form.Words)) is { } same)
            {
                sets.Join(same, form.Index);
            }
            else if (!open.TryAdd(form.Key, form.Index))
            {
                sets.Join(open[form.Key], form.Index);
            }
        }
    }

    /// <summary>"The Wexley" is the only ship of that name, "Ida" the only storm.</summary>
    private void JoinThings()
    {
        var things = new NameIndex<string>(sets);
        foreach (var form in names.Forms.Where(f => f.Words.Count > 1 && f.Sort is not (NameSort.Person or NameSort.Family)))
        {
            var start = 0;
            while (start < form.Words.Count - 1 && lexicon.Has("thing-before", form.Words[start]))
            {
                start++;
            }
            if (start > 0)
            {
                things.Add(string.Join(' ', form.Words.Skip(start)), form.Index);
            }
        }
        foreach (var form in names.Forms.Where(f => f.Sort is NameSort.Thing or NameSort.Open))
        {
            if (things.Find(string.Join(' ', form.Words)) is { } only)
            {
                sets.Join(only, form.Index);
            }
        }
    }
}
