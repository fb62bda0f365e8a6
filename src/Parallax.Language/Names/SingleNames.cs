using System.Collections.Immutable;

namespace Parallax.Language.Names;

/// <summary>Says whom a surname or a first name alone means.</summary>
/// <remarks>
/// A surname alone means the person who bears it, wherever the report names him in full. Where several bear it, it means the one with the
/// title that stands before it ("General Haddad", "Mrs Haddad"), else the one who alone was named in full in this sentence or the one
/// before, or by a surname already told to be his; else it means none of them and stays a name of its own. A title of the other sex means
/// another person. A first name alone means the person of that first name, once he has been named, by the same rules.
/// </remarks>
internal sealed class SingleNames
{
    /// <summary>A surname alone must be so long to be taken for another with a typing error in it.</summary>
    private const int ShortestMisspelled = 7;

    private readonly ReportNames _names;
    private readonly FormSets _sets;
    private readonly ImmutableArray<ImmutableArray<RoleTitle>> _titles;
    private readonly Dictionary<string, Bearers> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bearers> _firstNames = new(StringComparer.Ordinal);
    private readonly NameIndex<(string Surname, string Title)> _byTitle;
    private readonly Dictionary<int, RoleWord> _genders = [];
    private readonly HashSet<int> _persons = [];

    /// <param name="names">The names of the report.</param>
    /// <param name="sets">What was joined before.</param>
    /// <param name="titles">The titles that stand at each mention.</param>
    public SingleNames(ReportNames names, FormSets sets, ImmutableArray<ImmutableArray<RoleTitle>> titles)
    {
        (_names, _sets, _titles, _byTitle) = (names, sets, titles, new(sets));
        foreach (var form in names.Forms.Where(IsFull))
        {
            var person = sets.Of(form.Index);
            _persons.Add(person);
            foreach (var key in SurnameKeys(form.Person))
            {
                BearersOf(_surnames, key).Add(person);
            }
            BearersOf(_firstNames, form.Person.First.Fold).Add(person);
            foreach (var title in form.Mentions.SelectMany(m => titles[m]))
            {
                _genders[person] = _genders.GetValueOrDefault(person) | (title.Word & (RoleWord.Male | RoleWord.Female));
                _byTitle.Add((form.Person.Last.Fold, title.Full), form.Index);
            }
        }
    }

    /// <summary>The form that every mention belongs to: its own, or that of the person it means.</summary>
    public int[] Resolve()
    {
        var resolved = new int[_names.Mentions.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var mention = _names.Mentions[i];
            var form = _names.Forms[mention.Form];
            var person = _sets.Of(form.Index);
            if (!_persons.Contains(person) && IsSingle(form) && PersonOf(i, form.Person) is { } meant)
            {
                person = meant;
            }
            if (_persons.Contains(person))
            {
                Remember(IsFull(form) ? form.Person : null, form.Person, person, mention.Sentence);
            }
            resolved[i] = person;
        }
        return resolved;
    }

    private static bool IsFull(NameForm form) => form.Sort == NameSort.Person && form.Person.IsFull;

    /// <summary>A name of one part, a person's or one of no certain kind that no name of a certain kind is written like.</summary>
    private bool IsSingle(NameForm form) => form.Person.IsSingle && form.Country is null
        && (form.Sort == NameSort.Person || (form.Sort == NameSort.Open && _sets.CountOf(form.Index) == form.Mentions.Count));

    /// <summary>Keys of a surname: as written, folded, without a particle, with a suffix.</summary>
    private static IEnumerable<string> SurnameKeys(PersonName name)
    {
        yield return "=" + name.Last.Plain;
        yield return name.Last.Fold;
        if (name.Last.Bare is { } bare)
        {
            yield return bare;
        }
        if (name.Suffix is { } suffix)
        {
            yield return $"{name.Last.Fold} {suffix}";
        }
    }

    private int? PersonOf(int mention, PersonName name)
    {
        var sentence = _names.Mentions[mention].Sentence;
        var part = name.First;
        foreach (var key in name.Suffix is { } suffix ? (string[])[$"{part.Fold} {suffix}"] : ["=" + part.Plain, part.Fold])
        {
            if (_surnames.TryGetValue(key, out var bearers))
            {
                return Choose(bearers, mention, part, sentence);
            }
        }
        if (_firstNames.TryGetValue(part.Fold, out var named))
        {
            return named.IsNamed ? Choose(named, mention, part, sentence) : null;
        }
        return part.Plain.Length >= ShortestMisspelled && _names.Forms[_names.Mentions[mention].Form].Mentions.Count == 1
            && Near.Find(part.Plain) is { } surname ? Choose(_surnames["=" + surname], mention, part, sentence) : null;
    }

    /// <summary>The surnames, to be found in spite of a typing error.</summary>
    private NearWords Near
    {
        get
        {
            if (field is null)
            {
                field = new();
                foreach (var surname in _surnames.Keys.Where(k => k[0] == '='))
                {
                    field.Add(surname[1..]);
                }
            }
            return field;
        }
    }

    private int? Choose(Bearers bearers, int mention, PersonPart part, int sentence)
    {
        if (bearers.Count > 1)
        {
            foreach (var title in _titles[mention])
            {
                if ((title.Word & RoleWord.Courtesy) == 0 && _byTitle.Find((part.Fold, title.Full)) is { } form)
                {
                    return _sets.Of(form);
                }
            }
        }
        var sex = _titles[mention].Aggregate(RoleWord.None, (sum, title) => sum | (title.Word & (RoleWord.Male | RoleWord.Female)));
        var person = bearers.Only ?? bearers.Of(p => MayBe(p, sex)) ?? bearers.Recent(sentence);
        return person is { } one && MayBe(one, sex) ? person : null;
    }

    private bool MayBe(int person, RoleWord sex) => sex == RoleWord.None || _genders.GetValueOrDefault(person) is var known && (known == RoleWord.None || (known & sex) != 0);

    private void Remember(PersonName? full, PersonName name, int person, int sentence)
    {
        if (full is not null)
        {
            foreach (var key in SurnameKeys(full))
            {
                BearersOf(_surnames, key).Named(person, sentence);
            }
            BearersOf(_firstNames, full.First.Fold).Named(person, sentence);
        }
        else if (name.IsSingle)
        {
            Remember(_surnames, "=" + name.First.Plain, person, sentence);
            Remember(_surnames, name.First.Fold, person, sentence);
            Remember(_firstNames, name.First.Fold, person, sentence);
        }
    }

    private static void Remember(Dictionary<string, Bearers> index, string key, int person, int sentence)
    {
        if (index.TryGetValue(key, out var bearers) && bearers.Has(person))
        {
            bearers.Named(person, sentence);
        }
    }

    private static Bearers BearersOf(Dictionary<string, Bearers> index, string key)
    {
        if (!index.TryGetValue(key, out var bearers))
        {
            index.Add(key, bearers = new());
        }
        return bearers;
    }
}
