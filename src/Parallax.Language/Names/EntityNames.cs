using Parallax.Language.Places;

namespace Parallax.Language.Names;

/// <summary>How an entity is called.</summary>
/// <param name="Name">The fullest form of its name in the report; of a country its usual English name.</param>
/// <param name="Key">The normal form of the name.</param>
/// <param name="Kind">The kind that most of its mentions have, of those of a certain kind; null where none has one.</param>
internal sealed record EntityName(string Name, string Key, NameKind? Kind);

/// <summary>Names the entities of a report.</summary>
internal sealed class EntityNames
{
    private readonly ReportNames _names;
    private readonly EntityLexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<int, List<NameForm>> _members = [];
    private readonly Dictionary<int, EntityName> _entities = [];

    /// <param name="names">The names of the report.</param>
    /// <param name="sets">Which forms are one entity.</param>
    /// <param name="lexicon">The tables.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    public EntityNames(ReportNames names, FormSets sets, EntityLexicon lexicon, Gazetteer gazetteer)
    {
        (_names, _lexicon, _gazetteer) = (names, lexicon, gazetteer);
        foreach (var form in names.Forms)
        {
            var set = sets.Of(form.Index);
            if (!_members.TryGetValue(set, out var members))
            {
                _members.Add(set, members = []);
            }
            members.Add(form);
        }
    }

    /// <summary>The entity of a set of forms.</summary>
    public EntityName Of(int set)
    {
        if (!_entities.TryGetValue(set, out var entity))
        {
            _entities.Add(set, entity = Make(_members[set]));
        }
        return entity;
    }

    /// <summary>The country that a mention names, or that the name of an organisation begins with or follows: "Iraqi Army", "the US Army".</summary>
    public string? CountryOf(FormMention mention)
    {
        var form = _names.Forms[mention.Form];
        if (form.Country is not null || form.Sort != NameSort.Group)
        {
            return form.Country;
        }
        if (GroupJoiner.CountryLead(form, _gazetteer) is { } lead)
        {
            return lead.Code;
        }
        var text = _names.TextOf(mention);
        return mention.First > 0 && text.Tokens[mention.First - 1] is { IsCapitalized: true } before ? CountryNames.OfWord(before.Text, _gazetteer) : null;
    }

    /// <summary>What a name of no certain kind is that means a country: a nationality, or the country; null for every other name.</summary>
    public NameKind? CountryKindOf(FormMention mention) => _names.Forms[mention.Form] is { Kind: NameKind.Other, Country: not null } form
        ? _gazetteer.CountryOfDemonym(form.Name) is null ? NameKind.Place : NameKind.Nationality : null;

    private EntityName Make(List<NameForm> members)
    {
        var kind = KindOf(members);
        if (members.Find(m => m.Country is not null)?.Country is { } code && _gazetteer.CountryName(code) is { } country)
        {
            return new(country, _lexicon.Spelling.Key(country), kind);
        }
        var best = members.OrderByDescending(m => m.Person.IsFull).ThenBy(m => m.Words.Count == 1 && m.IsAcronym).ThenByDescending(Length)
            .ThenBy(m => m.Person.Parts.Count(p => p.IsInitial)).ThenBy(m => m.IsCapitals).ThenByDescending(m => m.Sort == NameSort.Place && m.Places.Length > 0)
            .ThenByDescending(m => m.Mentions.Count).ThenBy(m => m.Index).First();
        return new(best.Name, KeyOf(best, members), kind);
    }

    private static int Length(NameForm form) => form.Sort == NameSort.Person ? form.Person.Parts.Length + (form.Person.Suffix is null ? 0 : 1) : form.Words.Count;

    private string KeyOf(NameForm best, List<NameForm> members)
    {
        if (best.Sort == NameSort.Person)
        {
            return best.Person.Parts.IsEmpty ? best.Key : best.Person.Key;
        }
        foreach (var member in members)
        {
            if (member.Sort != NameSort.Family && _lexicon.Known(member.Key, member.IsCapitals) is { } known)
            {
                return known;
            }
        }
        return best.Sort == NameSort.Place && SpellingJoiner.PlaceOf(best) is { } place ? _lexicon.Spelling.Key(place.Name) : best.Key;
    }

    private NameKind? KindOf(List<NameForm> members)
    {
        NameKind? best = null;
        var most = 0;
        foreach (var kinds in members.SelectMany(m => m.Mentions).Select(KindOf).Where(k => k != NameKind.Other).GroupBy(k => k))
        {
            var count = kinds.Count();
            if (count > most || (count == most && kinds.Key == NameKind.ArmedGroup))
            {
                (best, most) = (kinds.Key, count);
            }
        }
        return best;
    }

    private NameKind KindOf(int mention)
    {
        var field = _names.Fields[_names.Mentions[mention].Field];
        return field.Names[mention - _names.FirstOf(_names.Mentions[mention].Field)].Kind;
    }
}
