using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Parallax.Decisions;

namespace Parallax.Export.Dossiers;

/// <summary>Puts a record into words.</summary>
internal sealed class DossierBuilder(Record record)
{
    private readonly FrozenDictionary<Id<Event>, Event> _events = record.Events.ToFrozenDictionary(e => e.Id);
    private readonly FrozenDictionary<Id<Decision>, Decision> _decisions = record.Decisions.ToFrozenDictionary(d => d.Decision.Id, d => d.Decision);
    private readonly FrozenDictionary<Id<Report>, RecordReport> _reports = record.Reports.ToFrozenDictionary(r => r.Report.Id);

    public Dossier Build()
    {
        var byDate = record.Reports.OrderBy(r => r.Published is null).ThenBy(r => r.Published).ThenBy(r => Name(r.Report), StringComparer.Ordinal);
        return new([.. record.Events.Select(Words)], [.. ChainOrder.Of(record).Select(Words)], [.. byDate.Select(Words)])
        {
            Statements = [.. record.Statements.OrderByDescending(s => s.Variants.Select(v => v.Report.Id).Distinct().Count()).ThenBy(s => s.Id).Select(StatementWords.Of)],
            Decisions = [.. record.Decisions.Select(DecisionWords.Of)],
            Summary = $"{Phrases.Count(record.Events.Length, "event")} from {Phrases.Count(record.Reports.Length, "report")}",
        };
    }

    private DossierEvent Words(Event item) => new()
    {
        Id = item.Id.ToString(),
        Label = Phrases.Plain(item.Label),
        What = $"{Wording.Of(item.Type)} · {Wording.Of(item.Prominence)} · told in {Phrases.Count(item.Counts.Reports, "report")}"
            + (item.Window is { } window ? $" · over {Phrases.Plain(window.Text)}" : ""),
        When = Phrases.When(item.When) + Mark(item.When?.Status),
        Where = Phrases.Where(item.Where) + Mark(item.Where?.Status),
        Who = [.. item.Actors.Select(a => new DossierActor(Part(a.Role), Who(a)))],
        Facts = [.. item.Facts.Select(Words)],
        Topics = Topics(item),
        People = [.. item.People.Select(Words)],
        Decided = [.. item.Decided.Select(Words)],
        Notes = [.. item.Notes.Select(n => Phrases.Plain(n.Text))],
    };

    private string Words(Decided decided) => DecisionWords.Of(_decisions[decided.Decision], decided);

    private static string Part(ActorRole role) => role switch
    {
        ActorRole.Initiator => "By",
        ActorRole.Target => "Against",
        ActorRole.Victim => "Victims",
        ActorRole.Claimant => "Claimed by",
        _ => throw new UnreachableException($"No words for the role {role}."),
    };

    private static string Who(Actor actor) =>
        Phrases.Plain(actor.Name) + (actor.Certainty == ActorCertainty.Stated ? "" : $" ({Wording.Of(actor.Certainty)})");

    private static DossierFact Words(Fact fact)
    {
        var open = fact is { High: null, Low: not null } && fact.Best == fact.Low;
        return new(Name(fact), Phrases.Number(fact.Low), open ? Phrases.Range(fact.Low, null) : Phrases.Number(fact.Best),
            Phrases.Number(fact.High), fact.Status, fact.Grade, Phrases.Plain(fact.Reason));
    }

    private static string Name(Fact fact)
    {
        var unit = fact.Unit is "people" ? "" : $" ({Phrases.Plain(fact.Unit)})";
        return Phrases.Plain(fact.Of is null ? fact.Attribute : $"{fact.Attribute}, {fact.Of}") + unit;
    }

    private static DossierPerson Words(Person person)
    {
        var known = new[]
        {
            person.Status, person.Age is { } age ? Phrases.Number(age) : null, person.Sex, person.Role, person.Nationality,
            person.Civilian switch { true => "civilian", false => "not a civilian", null => null },
        };
        return new(Phrases.Plain(person.Name), Phrases.Plain(string.Join(", ", known.OfType<string>())));
    }

    /// <summary>Disputed points first, then updated, then those that only seem to differ; the rest as they stand.</summary>
    private ImmutableArray<DossierTopic> Topics(Event item)
    {
        var topics = item.Facts.Select(f => Topic(Name(f), f.Status, f.Claims)).ToList();
        if (item.When is { } when)
        {
            topics.Add(Topic("when", when.Status, when.Claims));
        }
        if (item.Where is { } where)
        {
            topics.Add(Topic("where", where.Status, where.Claims));
        }
        topics.AddRange(item.Actors.Select(a => Topic($"{Part(a.Role).ToLowerInvariant()} {Phrases.Plain(a.Name)}", a.Status, a.Claims)));
        return [.. topics.OrderBy(t => t.Status switch { FactStatus.Disputed => 0, FactStatus.Updated => 1, FactStatus.Compatible => 2, _ => 3 })];
    }

    /// <summary>Voices for one value stand together, and what a report says twice in the same words stands once.</summary>
    private DossierTopic Topic(string name, FactStatus status, ImmutableArray<Claim> claims) =>
        new(name, status, [.. claims.Select(Words).Distinct().GroupBy(voice => voice.Says).SelectMany(voices => voices)]);

    private DossierVoice Words(Claim claim)
    {
        var how = claim.Stance is Stance.Asserted or Stance.Attributed ? null : Wording.Of(claim.Stance);
        var via = claim.Via is { } through ? $"via {through}" : null;
        var speaker = string.Join(", ", new[] { claim.Speaker, via, how }.OfType<string>());
        return new(Phrases.Of(claim.Value), Phrases.Plain(claim.Quote), speaker.Length == 0 ? null : Phrases.Plain(speaker), Name(claim.Report));
    }

    private DossierLink Words(Link link)
    {
        var claim = link.Claims.FirstOrDefault();
        return new(Dated(link.From), Phrases.Of(link.Type), Dated(link.To), link.Status, claim is null ? null : Phrases.Plain(claim.Quote), claim is null ? null : Name(claim.Report))
        {
            Decided = link.Decided is [var decided] ? Words(decided) : null,
        };
    }

    private DossierReport Words(RecordReport entry)
    {
        var published = entry.Published is { } date ? date.ToString() : Phrases.Unknown;
        var inferred = entry.PublishedBasis == PublishedBasis.Inferred ? " (inferred)" : "";
        return new(Name(entry.Report), Phrases.Plain(entry.Report.Title ?? entry.Report.Key), published + inferred, Lineage(entry.Lineage));
    }

    private string Lineage(LineagePlace place) => place.Role switch
    {
        LineageRole.Alone => "on its own",
        LineageRole.Original => "original",
        _ => place.Of is { } of && _reports.TryGetValue(of, out var origin)
            ? $"{Wording.Of(place.Role)} of {Name(origin.Report)}"
            : Wording.Of(place.Role),
    };

    private string Dated(Id<Event> id)
    {
        var item = _events[id];
        return Phrases.Plain(item.Label) + (item.When is { } when ? $" ({Phrases.Days(when.Start, when.End)})" : "");
    }

    private static string Mark(FactStatus? status) => status is { } s and not (FactStatus.Agreed or FactStatus.Single) ? $" [{Wording.Of(s)}]" : "";

    private static string Name(Report report) => Phrases.Plain(report.Outlet ?? report.Key);
}
