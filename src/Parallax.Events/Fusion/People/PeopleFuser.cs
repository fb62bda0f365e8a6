using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion.People;

/// <summary>From the tellings of one event to the people whom it killed, hurt, took or freed, and those suspected of it, with all that the reports say of
/// them. Safe for use by several threads.</summary>
internal sealed class PeopleFuser(Lexicons lexicons, Gazetteer gazetteer)
{
    private readonly PersonReader _reader = new(lexicons, gazetteer);
    private readonly IdentifiedPeople _identified = new(lexicons);
    private readonly ConcurrentDictionary<AnnotatedText, PersonNames> _names = new(ReferenceEqualityComparer.Instance);

    /// <summary>The people in order of their surnames.</summary>
    /// <param name="mentions">The mentions of the event.</param>
    /// <param name="leads">The tellings that are what their reports are mainly about.</param>
    public ImmutableArray<Person> Fuse(IReadOnlyList<EventMention> mentions, IReadOnlyList<ReportEvent> leads)
    {
        var people = new Dictionary<(Id<Report>, string), ReportedPerson>();
        foreach (var telling in mentions.SelectMany(Find).Concat(leads.SelectMany(Find)))
        {
            var key = (telling.Mention.Report.Report.Id, telling.Name);
            if (!people.TryGetValue(key, out var person))
            {
                people[key] = person = Read(telling);
            }
            person.Tellings.Add(telling);
        }
        return [.. PersonJoiner.Join(people.Values).Select(Make).OrderBy(p => Gazetteer.Key(ReportEvent.LastWord(p.Name)), StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    private IEnumerable<PersonTelling> Find(EventMention mention)
    {
        var names = NamesOf(mention.Text);
        return PersonFinder.Find(mention, names).Concat(IdentifiedPeople.OfCasualties(mention, names));
    }

    private IEnumerable<PersonTelling> Find(ReportEvent lead) =>
        lead.Mentions.Where(m => !m.IsTitle).ToList() is { Count: > 0 } mentions ? _identified.OfEvent(mentions, NamesOf(mentions[0].Text)) : [];

    private ReportedPerson Read(PersonTelling telling)
    {
        var report = telling.Mention.Report;
        List<AnnotatedText> texts = [.. report.Texts.Reverse()];
        var details = texts.SelectMany(t => _reader.Read(NamesOf(t), telling.Name)).ToList();
        return ReportedPerson.Of(report.Report.Id, telling.Name, texts.SelectMany(t => NamesOf(t).Of(telling.Name)).FirstOrDefault(), details);
    }

    private PersonNames NamesOf(AnnotatedText text) => _names.GetOrAdd(text, static t => new(t));

    private static Person Make(PersonJoin join)
    {
        var name = join.People.GroupBy(p => p.Name, StringComparer.Ordinal).OrderByDescending(g => g.First().First is not null).ThenByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var values = new DetailValues(join.People);
        var civilian = values.Best("civilian");
        return new(name, Status(join.People), join.People.SelectMany(p => Claims(p, name)).DistinctBy(c => c.Id))
        {
            Age = values.Best("age") is { } age ? int.Parse(age[..age.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture) : null,
            Sex = values.Best("sex"),
            Role = values.Best("role"),
            Nationality = values.Best("nationality"),
            Civilian = civilian is null ? null : civilian == "civilian",
            Joined = join.WhyJoined(name),
        };
    }

    /// <summary>The dead are dead, whatever else is told of them; who was hurt, held or freed is more than suspected; else what is told most.</summary>
    private static string Status(List<ReportedPerson> people) => people.SelectMany(p => p.Tellings).GroupBy(t => t.Status, StringComparer.Ordinal)
        .OrderByDescending(g => g.Key == "killed").ThenBy(g => g.Key == PersonFinder.Suspected).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static IEnumerable<Claim> Claims(ReportedPerson person, string name) =>
        person.Tellings.Select(t => ClaimMaker.Make(t.Mention, t.Span, t.Status, new NameValue(name, t.Span.Of(t.Mention.Words.Text)), t.Stance))
            .Concat(person.Details.Select(d => ClaimMaker.Make(person.Tellings[0].Mention.Report, d.Text, d.Span, d.Attribute, d.Value)));
}
