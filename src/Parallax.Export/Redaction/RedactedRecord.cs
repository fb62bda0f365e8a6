using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;

namespace Parallax.Export.Redaction;

/// <summary>Takes names out of a record, part by part: words of reports by their places, all other texts by what they say.</summary>
internal sealed class RedactedRecord(PeopleRedaction redaction)
{
    public Record Of(Record record)
    {
        var claims = record.Events.SelectMany(e => e.Claims).Concat(record.Links.SelectMany(l => l.Claims)).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Report.Id);
        return new(record.Basis, record.Reports.Select(Of), record.Events.Select(Of), record.Statements.Select(Of),
            record.Links.Select(Of))
        {
            Decisions = [.. new RedactedDecisions(redaction, record).Decisions],
            Origins = record.Origins.Where(o => claims.ContainsKey(o.Key)).ToFrozenDictionary(o => o.Key, o => Plain(o.Value, redaction.NamesOf([claims[o.Key]]))!),
        };
    }

    private RecordReport Of(RecordReport entry)
    {
        var names = redaction.NamesOf(entry.Lineage.Of is { } of ? [entry.Report.Id, of] : [entry.Report.Id]);
        return entry with
        {
            Report = redaction.Of(entry.Report),
            PublishedReason = Plain(entry.PublishedReason, names),
            Lineage = entry.Lineage with { Reason = Plain(entry.Lineage.Reason, names)! },
        };
    }

    private Event Of(Event item)
    {
        ImmutableArray<Id<Report>> reports = [.. item.Reports.Select(r => r.Id)];
        var (names, words) = (redaction.NamesOf(reports), redaction.WordsOf(reports));
        return new()
        {
            Type = item.Type,
            Label = Plain(item.Label, names)!,
            Prominence = item.Prominence,
            Mentions = [.. item.Mentions.Select(m => new Mention(redaction.Of(m.Report), m.Field, m.Span, m.Type, m.Actuality))],
            Counts = item.Counts,
            When = item.When is { } when ? new(when.Start, when.End, when.Best, when.Precision, when.Status, Plain(when.Reason, names), when.Claims.Select(Of)) : null,
            Where = item.Where is { } where ? new(Of(where.Identity, names), where.Status, where.Claims.Select(Of)) : null,
            Actors = [.. item.Actors.Select(a => Of(a, names))],
            People = [.. item.People.Select(p => Of(p, names))],
            Facts = [.. item.Facts.Select(f => Of(f, names))],
            Window = item.Window is { } window ? Of(window, names) : null,
            Notes = [.. item.Notes.Select(n => n with { Text = Plain(n.Text, names)! })],
            Joins = [.. item.Joins.Select(j => j with { Reason = Plain(j.Reason, words)! })],
            Decided = [.. item.Decided.Select(d => d with { Of = Plain(d.Of, names), Before = Plain(d.Before, names) })],
        };
    }

    private Link Of(Link link) => link.Decided is [var decided] ? new(link.From, link.To, link.Type, link.Status, [.. link.Claims.Select(Of)], decided)
        : new(link.From, link.To, link.Type, link.Status, link.Claims.Select(Of));

    private static PlaceIdentity Of(PlaceIdentity place, NameMatcher names) => place with
    {
        Name = Plain(place.Name, names)!,
        Locality = Plain(place.Locality, names),
        Admin2 = Plain(place.Admin2, names),
        Admin1 = Plain(place.Admin1, names),
    };

    private Actor Of(Actor actor, NameMatcher names) =>
        new(actor.Role, Plain(actor.Name, names)!, [.. actor.Aliases.Select(a => Plain(a, names)!)], actor.Kind, actor.Country, actor.Status, actor.Certainty, actor.Claims.Select(Of))
        {
            Joined = [.. actor.Joined.Select(j => IsTaken(j.Name, names) || IsTaken(actor.Name, names) ? new(Plain(j.Name, names)!, new(PeopleRedaction.Placeholder, j.Reason.Length)) : j)],
        };

    /// <summary>Whether a name is taken out; then a reason that has its key goes too.</summary>
    private static bool IsTaken(string name, NameMatcher names) => Plain(name, names) != name;

    private Person Of(Person person, NameMatcher names) => new(new(PeopleRedaction.Placeholder, person.Name.Length), person.Status, person.Claims.Select(Of))
    {
        Age = person.Age, Sex = person.Sex, Role = Plain(person.Role, names), Nationality = person.Nationality, Civilian = person.Civilian,
        Joined = [.. person.Joined.Select(j => j with { Name = new(PeopleRedaction.Placeholder, j.Name.Length) })],
    };

    private Fact Of(Fact fact, NameMatcher names) =>
        new(fact.Attribute, Plain(fact.Of, names), fact.Unit, fact.Status, fact.Low, fact.Best, fact.High, Plain(fact.Reason, names)!, fact.Lineages, fact.Claims.Select(Of)) { Grade = fact.Grade };

    private SeriesWindow Of(SeriesWindow window, NameMatcher names) => window with
    {
        Text = Plain(window.Text, names)!,
        Told = [.. window.Told.Select(t => t with { Report = redaction.Of(t.Report) })],
    };

    private Statement Of(Statement statement)
    {
        var names = redaction.NamesOf(statement.Variants.Select(v => v.Report.Id));
        return new(Plain(statement.Speaker, names), statement.Said, statement.Variants.Select(v => Of(v, names)))
        {
            Speakers = statement.Speakers is { } speakers ? speakers with { Reason = Plain(speakers.Reason, names)! } : null,
            Fullest = statement.Fullest,
        };
    }

    private StatementVariant Of(StatementVariant variant, NameMatcher names) => variant with
    {
        Report = redaction.Of(variant.Report),
        Speaker = Plain(variant.Speaker, names),
        Differences = [.. variant.Differences.Select(d => d with { Original = d.Original is { } original ? original with { Report = redaction.Of(original.Report) } : null })],
    };

    private Claim Of(Claim claim)
    {
        var names = redaction.NamesOf([claim.Report.Id]);
        return new(redaction.Of(claim.Report), claim.Field, claim.Span, claim.Attribute, Of(claim.Value, names), claim.Stance, Plain(claim.Speaker, names), Plain(claim.Via, names), claim.Id);
    }

    private static ClaimValue Of(ClaimValue value, NameMatcher names)
    {
        var text = Plain(value.Text, names)!;
        return value switch
        {
            NameValue name => new NameValue(Plain(name.Name, names)!, text),
            NumberValue number => new NumberValue(number.Min, number.Max, Plain(number.Unit, names)!, text, number.Currency),
            TimeValue time => time with { Text = text },
            LinkValue link => link with { Text = text },
            _ => throw new UnreachableException($"No way to take names out of a value of type {value.GetType().Name}."),
        };
    }

    private static string? Plain(string? text, NameMatcher names) => text is null ? null : PeopleRedaction.Blacken(text, names);
}
