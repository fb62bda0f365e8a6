using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Joins names of places that are parts of one another: "Camp Wexley" and "Wexley", "Zahrin Province" and "Zahrin". A part is
/// joined only where one name alone has it and the report does not speak of it as something else: as a town ("the town of Wexley"), or in
/// one sentence with the whole ("Camp Wexley near Wexley").</summary>
internal sealed class PlaceJoiner(ReportNames names, FormSets sets, EntityLexicon lexicon)
{
    private const long LargeCity = 200_000;

    /// <summary>Joins them.</summary>
    public void Join()
    {
        var cores = new NameIndex<string>(sets);
        var same = new Dictionary<(string Core, string What), int>();
        var wholes = new Dictionary<string, NameForm>(StringComparer.Ordinal);
        foreach (var form in names.Forms.Where(f => f.Sort == NameSort.Place && f.Country is null && f.Words.Count is > 1 and <= 8))
        {
            if (Core(form) is var (core, what))
            {
                if (!same.TryAdd((core, what), form.Index))
                {
                    sets.Join(same[(core, what)], form.Index); // "Camp Wexley" and "Wexley air base"
                }
                cores.Add(core, form.Index);
                wholes.TryAdd(core, form);
            }
        }
        foreach (var form in names.Forms.Where(f => f.Sort is NameSort.Place or NameSort.Open && f.Country is null && f.Words.Count > 0))
        {
            if (cores.Find(form.Key) is { } only && !sets.AreOne(only, form.Index) && MayStandFor(form, wholes[form.Key]) && !AreToldApart(form, wholes[form.Key]))
            {
                sets.Join(only, form.Index);
            }
        }
    }

    /// <summary>The words of a site or region without those for what it is, and what it is; null where it is neither.</summary>
    private (string Core, string What)? Core(NameForm form)
    {
        if (form.Folds.Count != form.Words.Count)
        {
            return null;
        }
        if (lexicon.Has("site-before", form.Words[0]))
        {
            return (string.Join(' ', form.Folds.Skip(1)), lexicon.Has("base", form.Words[0]) ? "base" : form.Words[0]);
        }
        var end = form.Words.Count - 1;
        if (lexicon.Has("region-after", form.Words[end]))
        {
            return (string.Join(' ', form.Folds.Take(end)), "region");
        }
        if (!lexicon.Has("site-after", form.Words[end]))
        {
            return null;
        }
        var what = lexicon.Has("base", form.Words[end]) ? "base" : form.Words[end];
        for (; end > 1 && lexicon.Has("site-inner", form.Words[end - 1]); end--)
        {
            what = lexicon.Has("military", form.Words[end - 1]) ? what : string.Join(' ', form.Words.Skip(end - 1));
        }
        return (string.Join(' ', form.Folds.Take(end)), what);
    }

    /// <summary>Whether a name may mean the site that bears it: "Baghdad" is no airport, "Wexley" may be a camp.</summary>
    private bool MayStandFor(NameForm part, NameForm whole)
    {
        foreach (var entry in part.Places)
        {
            var region = lexicon.Has("region-after", whole.Words[^1]);
            if (entry.Kind == PlaceKind.Country || (entry.Kind == PlaceKind.City && (region || entry.Population >= LargeCity || !lexicon.Has("site-before", whole.Words[0])))
                || (entry.Kind == PlaceKind.Admin1 && !region))
            {
                return false;
            }
        }
        return true;
    }

    private bool AreToldApart(NameForm part, NameForm whole)
    {
        var sentences = whole.Mentions.Select(m => names.Mentions[m].Sentence).ToHashSet();
        return part.Mentions.Select(m => names.Mentions[m]).Any(m => sentences.Contains(m.Sentence) || IsTown(names.TextOf(m), m));
    }

    /// <summary>"The town of Wexley", "Wexley, a town", "the village Wexley".</summary>
    private bool IsTown(TokenizedText text, FormMention mention) =>
        (text.Lower(mention.First - 1) == "of" && lexicon.Has("town", text.Lower(mention.First - 2))) || lexicon.Has("town", text.Lower(mention.First - 1))
            || (text.Lower(mention.End) == "," && text.Lower(mention.End + 1) is "a" or "the" && lexicon.Has("town", text.Lower(mention.End + 2)));
}
