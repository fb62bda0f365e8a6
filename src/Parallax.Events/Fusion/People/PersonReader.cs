using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Places;
using Parallax.Language.References;

namespace Parallax.Events.Fusion.People;

/// <summary>Reads what a text says of the people it names. Every detail is the first of its kind and value in the text.</summary>
internal sealed class PersonReader(Lexicons lexicons, Gazetteer gazetteer)
{
    private readonly DescriptionReader _descriptions = new(lexicons, gazetteer);

    /// <summary>What the text says of the person.</summary>
    /// <param name="names">The names of the text.</param>
    /// <param name="entity">The person's name as <see cref="NameMention.Entity"/> has it.</param>
    public List<PersonDetail> Read(PersonNames names, string entity)
    {
        var found = new List<PersonDetail>();
        foreach (var name in names.Of(entity))
        {
            ReadName(found, names.Text, name);
        }
        foreach (var reference in names.ReferencesTo(entity))
        {
            ReadReference(found, names.Text, reference);
        }
        if (FirstName(names, entity) is { } first)
        {
            found.Add(first);
        }
        return [.. found.DistinctBy(d => (d.Attribute, d.Value.Key, d.Strength))];
    }

    private void ReadName(List<PersonDetail> found, AnnotatedText text, NameMention name)
    {
        var descriptions = new PersonDescriptions(text, name);
        AddAge(found, text, PersonAges.After(text.Words, text.Words.TokenAt(name.Span.End - 1) + 1), PersonDetail.Told);
        foreach (var description in descriptions.Find())
        {
            _descriptions.Read(found, text, description);
            AddOrigin(found, text, description.End);
            if (name.RoleSpan is null && !description.IsTitle)
            {
                _descriptions.ReadRole(found, text, description);
            }
        }
        AddOrigin(found, text, descriptions.AfterAge);
        foreach (var role in name.RoleSpan is { } span ? name.MoreRoles.Prepend(span) : [])
        {
            _descriptions.ReadRole(found, text, role);
        }
    }

    /// <summary>"Ana Brook, 34, from France": towns and regions tell no nationality.</summary>
    private static void AddOrigin(List<PersonDetail> found, AnnotatedText text, int token)
    {
        var words = text.Words;
        if (words.Lower(token) == "from" && token + 1 < words.Tokens.Length)
        {
            var start = words.Tokens[words.Lower(token + 1) == "the" && token + 2 < words.Tokens.Length ? token + 2 : token + 1].Span.Start;
            var place = Spans.At(text.Places, p => p.Span, start);
            if (place is { IsIndirect: false, Place: { Precision: PlacePrecision.Country, Country: { } country } })
            {
                var span = words.Tokens[token].Span.Join(place.Span);
                found.Add(new(text, "nationality", new NameValue(country, span.Of(words.Text)), span));
            }
        }
    }

    private void ReadReference(List<PersonDetail> found, AnnotatedText text, Reference reference)
    {
        var phrase = reference.Phrase;
        var gender = phrase.IsPronoun ? phrase.Gender : lexicons.Nouns.ClassOf(text.Words.Lower(phrase.Head)) == NounClass.Person ? lexicons.Nouns.GenderOf(text.Words.Lower(phrase.Head)) : Gender.Unknown;
        if (gender != Gender.Unknown && phrase.Number == GrammaticalNumber.Singular)
        {
            found.Add(DescriptionReader.Sex(text, gender, phrase.IsPronoun ? text.Words.Tokens[phrase.Head].Span : phrase.Span, PersonDetail.ByReference));
        }
        AddAge(found, text, PersonAges.Within(text.Words, phrase.First, phrase.End), PersonDetail.ByReference);
        AddAge(found, text, phrase.IsPronoun ? PersonAges.Predicate(text.Words, phrase.End) : -1, PersonDetail.ByReference);
    }

    private PersonDetail? FirstName(PersonNames names, string entity)
    {
        var length = entity.IndexOf(' ', StringComparison.Ordinal);
        var gender = length > 0 ? lexicons.Nouns.GenderOf(entity[..length].ToLowerInvariant()) : Gender.Unknown;
        var mention = gender == Gender.Unknown ? null : names.Of(entity).FirstOrDefault(n => n.Span.Of(names.Text.Words.Text).StartsWith(entity[..length], StringComparison.OrdinalIgnoreCase));
        return mention is null ? null : DescriptionReader.Sex(names.Text, gender, new(mention.Span.Start, mention.Span.Start + length), PersonDetail.ByFirstName);
    }

    private static void AddAge(List<PersonDetail> found, AnnotatedText text, int token, int strength)
    {
        if (token >= 0 && PersonAges.Number(text.Words, token) is { } age)
        {
            found.Add(new(text, "age", new NumberValue(age, age, "years", text.Words.Tokens[token].Text), text.Words.Tokens[token].Span, strength));
        }
    }
}
