using Parallax.Language.Places;

namespace Parallax.Language.Names;

/// <summary>Joins names of organisations and armed groups that are parts of one another: "Ministry of Defence" and "Defence Ministry",
/// "US Army" and "Army", "Salt Road Brigade" and "Salt Road", "Kataib Zahr" and "the Kataib", "Harrow Observatory" and "the Observatory".
/// A part is joined only where one name alone has it.</summary>
internal sealed class GroupJoiner(ReportNames names, FormSets sets, EntityLexicon lexicon, Gazetteer gazetteer)
{
    private readonly List<NameForm> _groups = [.. names.Forms.Where(f => f.Sort == NameSort.Group && f.Country is null && f.Words.Count <= 12)];

    /// <summary>Joins them.</summary>
    public void Join()
    {
        JoinSame();
        JoinTails();
        JoinCut();
        JoinFirstWords();
        JoinHeads();
    }

    /// <summary>The country whose name or nationality a name begins with, and how many of its words that is; null where none.</summary>
    public static (string Code, int Words)? CountryLead(NameForm form, Gazetteer gazetteer)
    {
        var words = form.Name.Split(' ');
        for (var length = Math.Min(3, words.Length - 1); length > 0; length--)
        {
            if (char.IsUpper(words[0][0]) && CountryNames.OfWord(string.Join(' ', words[..length]), gazetteer) is { } code)
            {
                return (code, length);
            }
        }
        return null;
    }

    /// <summary>Names of one body, with the country or people whose it is before it or without: "Iraqi Shia Kataib Zahr" and "Kataib
    /// Zahr". Where several countries or peoples have such a body, those of each are joined, and the bare name to none.</summary>
    private void JoinSame()
    {
        var bodies = new Dictionary<string, List<(string Owner, NameForm Form)>>(StringComparer.Ordinal);
        foreach (var form in _groups)
        {
            var (owner, body) = Body(form);
            if (!bodies.TryGetValue(body, out var forms))
            {
                bodies.Add(body, forms = []);
            }
            forms.Add((owner, form));
        }
        foreach (var forms in bodies.Values)
        {
            var owners = forms.SelectMany(f => f.Owner.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().ToList();
            var one = owners.Count(o => char.IsUpper(o[0])) < 2 && owners.Count(o => !char.IsUpper(o[0])) < 2;
            foreach (var group in forms.GroupBy(f => one ? "" : f.Owner))
            {
                foreach (var (_, form) in group.Skip(1))
                {
                    sets.Join(group.First().Form.Index, form.Index);
                }
            }
        }
    }

    /// <summary>A name without the country and people that it begins with, and these: "IQ shia".</summary>
    private (string Owner, string Body) Body(NameForm form)
    {
        var owner = "";
        var from = 0;
        if (CountryLead(form, gazetteer) is { } country)
        {
            owner = country.Code;
            from = lexicon.Spelling.Words(string.Join(' ', form.Name.Split(' ')[..country.Words])).Count;
        }
        for (; from < form.Folds.Count - 1 && lexicon.Has("people", form.Folds[from]); from++)
        {
            owner += " " + form.Folds[from];
        }
        return (owner, Body(form.Folds, from));
    }

    /// <summary>The words in one order ("ministry of defence" as "defence ministry"), the last without the s of the plural.</summary>
    private string Body(IReadOnlyList<string> folds, int from)
    {
        var words = folds.Skip(from).Where(w => w is not ("the")).ToList();
        if (words.Count > 2 && words[1] == "of" && lexicon.HasFold("head-of", words[0]))
        {
            words = [.. words.Skip(2), words[0]];
        }
        if (words.Count > 1 && words[^1] is { Length: > 4 } last && last[^1] == 's' && last[^2] != 's')
        {
            words[^1] = last[..^1];
        }
        return string.Join(' ', words);
    }

    /// <summary>A name with and without the word for what it is, and with several such words for fighters.</summary>
    private void JoinTails()
    {
        var tailed = new List<(NameForm Form, string Name)>();
        var fighters = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in _groups.Where(f => f.Words.Count > 1))
        {
            var name = string.Join(' ', form.Words.SkipLast(1));
            var fight = lexicon.Has("tail", form.Words[^1]);
            if ((!fight && !lexicon.Has("kind-tail", form.Words[^1])) || CountryNames.OfWord(name, gazetteer) is not null || !gazetteer.FindShipped(name).IsEmpty)
            {
                continue;
            }
            tailed.Add((form, name));
            if (fight && form.Words.Count > 2 && !fighters.TryAdd(name, form.Index))
            {
                sets.Join(fighters[name], form.Index);
            }
        }
        var wholes = new NameIndex<string>(sets);
        foreach (var (form, name) in tailed)
        {
            wholes.Add(name, form.Index);
        }
        foreach (var form in _groups)
        {
            if (wholes.Find(string.Join(' ', form.Words)) is { } only)
            {
                sets.Join(only, form.Index);
            }
        }
    }

    /// <summary>"Harrow Observatory" for "Harrow Observatory for Human Rights".</summary>
    private void JoinCut()
    {
        var wholes = new NameIndex<string>(sets);
        foreach (var form in _groups)
        {
            for (var i = 2; i < form.Folds.Count - 1 && form.Folds.Count == form.Words.Count; i++)
            {
                if (lexicon.Has("cut", form.Words[i]))
                {
                    wholes.Add(string.Join(' ', form.Folds.Take(i)), form.Index);
                }
            }
        }
        foreach (var form in _groups)
        {
            if (wholes.Find(form.Key) is { } only)
            {
                sets.Join(only, form.Index);
            }
        }
    }

    /// <summary>"The Kataib" after "Kataib Zahr". Not where the longer name may be of a part of the shorter: "Harrow Police" of Harrow.</summary>
    private void JoinFirstWords()
    {
        var firsts = new NameIndex<string>(sets);
        foreach (var form in _groups.Where(f => f.Words.Count > 1))
        {
            firsts.Add(form.Folds[0], form.Index);
        }
        foreach (var form in Shorts())
        {
            if (firsts.Find(form.Folds[0]) is { } only && names.Forms[only] is var full && full.Index < form.Index && form.Words[0].Length > 3
                && !lexicon.Has("unit", full.Words[^1]) && !lexicon.Has("head", form.Words[0]) && !full.Words.Any(IsJoint)
                && lexicon.Known(form.Key, form.IsCapitals) is null && form.Places.Length == 0)
            {
                sets.Join(only, form.Index);
            }
        }
    }

    /// <summary>A word that makes a name one of many: "Relief and Rescue", "Front for Peace".</summary>
    private bool IsJoint(string word) => word is "and" or "&" or "for" or "of";

    /// <summary>"The Observatory" after "Harrow Observatory for Human Rights".</summary>
    private void JoinHeads()
    {
        var heads = new NameIndex<string>(sets);
        foreach (var form in _groups.Where(f => f.Words.Count > 1))
        {
            foreach (var head in form.Words.Where(w => lexicon.Has("head", w)))
            {
                heads.Add(head, form.Index);
            }
        }
        foreach (var form in Shorts())
        {
            if (lexicon.Has("head", form.Words[0]) && heads.Find(form.Words[0]) is { } only && names.Forms[only].Index < form.Index)
            {
                sets.Join(only, form.Index);
            }
        }
    }

    /// <summary>The names of one word, also those of no certain kind, that are joined to nothing yet.</summary>
    private IEnumerable<NameForm> Shorts() => names.Forms.Where(f => f.Words.Count == 1 && f.Sort is NameSort.Group or NameSort.Open && f.Country is null
        && !f.IsAcronym && sets.CountOf(f.Index) == f.Mentions.Count);
}
