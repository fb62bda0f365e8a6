using System.Collections.Immutable;
using System.Globalization;
using Parallax.Decisions;
using Parallax.Events.Fusion;

namespace Parallax.Events.Decisions;

/// <summary>Puts what was decided in place of what reports come to. Claims, bounds and statuses stay what they are: they say what the reports say.</summary>
/// <param name="places">Makes the place of an event that one of its reports names: by the draft and the name; null where none does.</param>
/// <param name="times">When the event of a draft was by the clocks of a place.</param>
/// <param name="grade">How well another best value of a fact is borne out.</param>
internal sealed class ValueSetter(Func<EventDraft, string, EventPlace?> places, Func<EventDraft, PlaceIdentity, EventTime?> times, Func<Fact, decimal, FactGrade> grade)
{
    /// <summary>Why the value cannot be set, in a sentence; null where it can.</summary>
    public string? ProblemOf(EventDraft draft, Event item, SetValue value) => value switch
    {
        SetValue.Number number => FactOf(item, number) is null ? $"No report on “{item.Label}” gives a number for {Name(number)}; {Known(item)}." : null,
        SetValue.When => item.When is null ? $"No report says when “{item.Label}” was." : null,
        SetValue.Where where => item.Where is null ? $"No report says where “{item.Label}” was."
            : places(draft, where.Name) is null ? $"No report on “{item.Label}” names {where.Name}; they name {string.Join(", ", NamesIn(item.Where))}." : null,
        _ => null,
    };

    /// <summary>The event with the values of the decisions, which have no problem and of which no two are of one attribute.</summary>
    public Event Set(EventDraft draft, Event item, IReadOnlyList<(Decision Decision, SetValue Value)> sets, IEnumerable<Decided> tellings, ImmutableArray<EventJoin> joins)
    {
        var (type, where, when, facts) = (item.Type, item.Where, item.When, item.Facts);
        var decided = tellings.ToList();
        foreach (var (decision, value) in sets.OrderByDescending(s => s.Value is SetValue.Where))
        {
            switch (value)
            {
                case SetValue.Type set:
                    (type, var former) = (set.Value, type);
                    decided.Add(new("type", null, decision.Id, Wording.Of(former)));
                    break;
                case SetValue.Where set:
                    decided.Add(new("where", null, decision.Id, where!.Identity.Name));
                    where = new(places(draft, set.Name)!.Identity, where.Status, where.Claims);
                    when = times(draft, where.Identity);
                    break;
                case SetValue.When set:
                    decided.Add(new("when", null, decision.Id, when!.Best ?? SetValue.When.TextOf(when.Start, when.End)));
                    when = Of(decision, when, set);
                    break;
                case SetValue.Number set:
                    var fact = FactOf(item, set)!;
                    decided.Add(new(set.Attribute, set.Of, decision.Id, fact.Best?.ToString("0.############################", CultureInfo.InvariantCulture)));
                    facts = facts.Replace(fact, Of(decision, fact, set.Best));
                    break;
            }
        }
        return new()
        {
            Type = type,
            Label = type == item.Type && where == item.Where ? item.Label : EventLabel.Of(type, draft.Mentions, where),
            Prominence = item.Prominence,
            Mentions = item.Mentions,
            Counts = item.Counts,
            When = when,
            Where = where,
            Actors = item.Actors,
            People = item.People,
            Facts = facts,
            Window = item.Window,
            Notes = item.Notes,
            Joins = joins,
            Decided = [.. decided],
        };
    }

    private static Fact? FactOf(Event item, SetValue.Number number) => item.Facts.FirstOrDefault(f => f.Attribute == number.Attribute && f.Of == number.Of);

    private Fact Of(Decision decision, Fact fact, decimal best) =>
        new(fact.Attribute, fact.Of, fact.Unit, fact.Status, fact.Low, best, fact.High, $"{Set(decision)} Reports: {fact.Reason}", fact.Lineages, fact.Claims)
        {
            Grade = best == fact.Best ? fact.Grade : grade(fact, best),
        };

    /// <summary>The days that were set; where they are those of the reports, with the hour that these give.</summary>
    private static EventTime Of(Decision decision, EventTime when, SetValue.When set)
    {
        var same = set.Start == when.Start && set.End == when.End;
        var precision = same ? when.Precision : (set.End.DayNumber - set.Start.DayNumber) switch { 0 => TimePrecision.Day, < 7 => TimePrecision.Week, <= 31 => TimePrecision.Month, _ => TimePrecision.Year };
        var best = same ? when.Best : set.Start == set.End ? set.Text : null;
        return new(set.Start, set.End, best, precision, when.Status, when.Reason is null ? Set(decision) : $"{Set(decision)} Reports: {when.Reason}", when.Claims);
    }

    private static string Set(Decision decision) => $"Set by {ClusterTree.Signed(decision)}";

    private static string Name(SetValue.Number number) => number.Of is null ? number.Attribute : $"{number.Attribute}, {number.Of}";

    private static string Known(Event item) => item.Facts.IsEmpty ? "they give no numbers" : $"they give {string.Join("; ", item.Facts.Select(f => f.Of is null ? f.Attribute : $"{f.Attribute}, {f.Of}"))}";

    private static IEnumerable<string> NamesIn(EventPlace where) => where.Claims.Select(c => c.Value).OfType<NameValue>().Select(n => n.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
