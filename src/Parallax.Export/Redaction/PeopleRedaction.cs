using System.Collections.Immutable;

namespace Parallax.Export.Redaction;

/// <summary>Takes the names of private persons out of a record and its reports: every code unit of a name becomes <see cref="Placeholder"/>, so that all
/// offsets stay. Reports and claims keep the ids that they had.</summary>
public sealed class PeopleRedaction
{
    /// <summary>What stands for each code unit of a name.</summary>
    public const char Placeholder = '█';

    private readonly PrivatePeople _people;
    private readonly NameMatcher _names;
    private readonly Dictionary<Id<Report>, RedactedReport> _reports;

    private PeopleRedaction(IReadOnlyCollection<NamedReport> reports, Record record)
    {
        _people = new(reports, record);
        _names = new(_people.TakenNames.Distinct(StringComparer.Ordinal), _people.KeptNames.Distinct(StringComparer.Ordinal));
        var single = record.Events.SelectMany(e => e.People.SelectMany(p => e.Reports.Select(r => (r.Id, p.Name))))
            .ToLookup(p => p.Id, p => PrivatePeople.IsFull(p.Name) ? PrivatePeople.Surname(p.Name) : p.Name);
        _reports = reports.DistinctBy(r => r.Report.Id).AsParallel().Select(r => new RedactedReport(r, _people, _names, single[r.Report.Id])).ToDictionary(r => r.Original.Id);
    }

    /// <summary>Finds the names of private persons.</summary>
    /// <param name="reports">The reports of the record, and what else is to be redacted, with the names in them.</param>
    /// <param name="record">The record.</param>
    public static PeopleRedaction Of(IReadOnlyCollection<NamedReport> reports, Record record)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(record);
        return new(reports, record);
    }

    /// <summary>Where names were taken out of a report; in order, not overlapping.</summary>
    /// <exception cref="KeyNotFoundException">The names of the report are not known.</exception>
    public ImmutableArray<FieldSpan> SpansOf(Report report) => _reports[report.Id].Spans;

    /// <summary>The report without the names.</summary>
    /// <exception cref="KeyNotFoundException">The names of the report are not known.</exception>
    public Report Of(Report report) => _reports[report.Id].Redacted;

    /// <summary>The source with a name that has no names in it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="reports">The reports that came from it.</param>
    public SourceFile Of(SourceFile source, IEnumerable<Report> reports)
    {
        var names = NamesOf(reports.Select(r => r.Id));
        return source with { Name = Blacken(source.Name, names), Key = Blacken(source.Key, names) };
    }

    /// <summary>The record without the names.</summary>
    public Record Apply(Record record) => new RedactedRecord(this).Of(record);

    /// <summary>The names that may stand in a text that these reports led to.</summary>
    internal NameMatcher NamesOf(IEnumerable<Id<Report>> reports)
    {
        var known = reports.Distinct().Select(id => _reports[id]).ToList();
        return known is [var only] ? only.Names : new(known.SelectMany(r => r.SingleWords).Distinct(StringComparer.Ordinal), [], _names);
    }

    /// <summary>The same with every word of the names by itself, for lists of words that reports share.</summary>
    internal NameMatcher WordsOf(IEnumerable<Id<Report>> reports) => new(reports.Distinct().SelectMany(id => _reports[id].EveryWord).Distinct(StringComparer.Ordinal), [], _names);

    /// <summary>The text with every code unit of a name replaced; capitals do not matter.</summary>
    internal static string Blacken(string text, NameMatcher names) => Blacken(text, names.Find(text, anyCase: true));

    internal static string Blacken(string text, IEnumerable<TextSpan> spans)
    {
        char[]? units = null;
        foreach (var span in spans)
        {
            units ??= text.ToCharArray();
            units.AsSpan(span.Start, span.Length).Fill(Placeholder);
        }
        return units is null ? text : new(units);
    }
}
