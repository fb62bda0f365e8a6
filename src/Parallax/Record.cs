using System.Collections.Frozen;
using System.Collections.Immutable;
using Parallax.Decisions;

namespace Parallax;

/// <summary>What a report is to the others that carry the same text at heart.</summary>
public enum LineageRole
{
    /// <summary>No other report carries its text.</summary>
    Alone,

    /// <summary>The first to carry the text.</summary>
    Original,

    /// <summary>The text again, at most cut.</summary>
    Copy,

    /// <summary>The text reworded or with additions.</summary>
    Rewrite,

    /// <summary>A small part of the text.</summary>
    Excerpt,
}

/// <summary>The reports that carry one text: one voice, however many outlets.</summary>
public sealed class Lineage : IIdentified
{
    /// <inheritdoc/>
    public static char IdPrefix => 'l';

    private Lineage()
    {
    }
}

/// <summary>A report's place in its lineage.</summary>
/// <param name="Id">The lineage.</param>
/// <param name="Role">What the report is in it.</param>
/// <param name="Of">The report it was taken from; null for an original or a report alone.</param>
/// <param name="Reason">Why, in one plain sentence.</param>
public sealed record LineagePlace(Id<Lineage> Id, LineageRole Role, Id<Report>? Of, string Reason);

/// <summary>A report as it stands in a record.</summary>
/// <param name="Report">The report.</param>
/// <param name="Published">Its date of publication, stated or inferred; null where unknown.</param>
/// <param name="PublishedBasis">How the date is known.</param>
/// <param name="PublishedReason">Why, where it was inferred.</param>
/// <param name="Lineage">Its place in its lineage.</param>
/// <param name="Lead">The event it is mainly about; null where it has none.</param>
public sealed record RecordReport(Report Report, PublicationTime? Published, PublishedBasis PublishedBasis, string? PublishedReason,
    LineagePlace Lineage, Id<Event>? Lead)
{
    /// <summary>Earlier versions of the report, oldest first.</summary>
    public ImmutableArray<Id<Report>> Versions { get; init; } = [];
}

/// <summary>What a record rests on besides the reports and decisions. The same basis, reports and decisions give the same bytes.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Lexicon">Version of the lexicons.</param>
/// <param name="Model">Version of the language model; <c>none</c> where none is used.</param>
/// <param name="Gazetteer">Version of the gazetteer.</param>
/// <param name="Policy">How the best value is chosen.</param>
public sealed record Basis(string Program, string Lexicon, string Model, string Gazetteer, string Policy);

/// <summary>What a set of reports comes to: the events, their facts and the links between them.</summary>
public sealed class Record
{
    /// <summary>Makes a record; everything is put into its fixed order.</summary>
    /// <exception cref="ArgumentException">A link or a lead names an event that is not in the record, or two events have one id.</exception>
    public Record(Basis basis, IEnumerable<RecordReport> reports, IEnumerable<Event> events, IEnumerable<Statement> statements, IEnumerable<Link> links)
    {
        ArgumentNullException.ThrowIfNull(basis);
        Basis = basis;
        Reports = [.. reports.OrderBy(r => r.Report.Id)];
        Events = [.. events.OrderBy(e => e.Prominence).ThenByDescending(e => e.Counts.Lineages).ThenByDescending(e => e.Mentions.Length).ThenBy(e => e.Id)];
        Statements = [.. statements.OrderBy(s => s.Id)];
        Links = [.. links.OrderBy(l => (l.From, l.To, l.Type))];
        var ids = Events.Select(e => e.Id).ToHashSet();
        if (ids.Count != Events.Length)
        {
            throw new ArgumentException("Two events of the record have the same mentions.", nameof(events));
        }
        if (Links.FirstOrDefault(l => !ids.Contains(l.From) || !ids.Contains(l.To)) is { } loose)
        {
            throw new ArgumentException($"The link from {loose.From} to {loose.To} names an event that is not in the record.", nameof(links));
        }
        if (Reports.FirstOrDefault(r => r.Lead is { } lead && !ids.Contains(lead)) is { } astray)
        {
            throw new ArgumentException($"Report '{astray.Report.Key}' leads with {astray.Lead}, which is not in the record.", nameof(reports));
        }
    }

    /// <summary>What it rests on besides the reports.</summary>
    public Basis Basis { get; }

    /// <summary>The reports, by id.</summary>
    public ImmutableArray<RecordReport> Reports { get; }

    /// <summary>The events: main first, then background, then series; in each by lineages, then mentions, then id.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>Utterances that two or more reports quote.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The links, by their ends.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>The decisions that the record was made with, in their order, each with whether it applies. The default value is empty.</summary>
    /// <exception cref="ArgumentException">An event or a link stands as decided by a decision that is not among them, or one is there twice.</exception>
    public ImmutableArray<RecordDecision> Decisions
    {
        get;
        init
        {
            var known = value.Select(d => d.Decision.Id).ToHashSet();
            if (known.Count != value.Length)
            {
                throw new ArgumentException("The record has a decision twice.", nameof(value));
            }
            if (Events.SelectMany(e => e.Decided).Concat(Links.SelectMany(l => l.Decided)).FirstOrDefault(d => !known.Contains(d.Decision)) is { } astray)
            {
                throw new ArgumentException($"The {astray.Attribute} stands as decided by {astray.Decision}, which is not in the record.", nameof(value));
            }
            field = [.. value.OrderBy(d => d.Decision, Decision.Order)];
        }
    } = [];

    /// <summary>The name of the origin of each claim, equal for claims that go back to one; of a claim that is not among them it is not known. The default value is empty.</summary>
    public FrozenDictionary<Id<Claim>, string> Origins { get; init; } = FrozenDictionary<Id<Claim>, string>.Empty;
}
