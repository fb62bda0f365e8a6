using Parallax.Decisions;
using Parallax.Events.Extraction;

namespace Parallax.Events.Decisions;

/// <summary>Finds the tellings that have the mentions of anchors.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<(Id<Report>, TextField), List<(TextSpan Span, ReportEvent Telling)>> _mentions = [];
    private readonly HashSet<Id<Report>> _reports = [];

    /// <summary>Indexes the tellings of the reports that the decisions name.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="readingOf">The reading of a report; null where it is not in the record.</param>
    public AnchorIndex(IEnumerable<Decision> decisions, Func<Id<Report>, ReportReading?> readingOf)
    {
        var named = decisions.SelectMany(d => d.Correction.Events).SelectMany(e => e.Mentions).Select(m => m.Report).ToHashSet();
        foreach (var reading in named.Order().Select(readingOf).OfType<ReportReading>())
        {
            _reports.Add(reading.Report.Report.Id);
            foreach (var telling in reading.Events)
            {
                foreach (var mention in telling.Mentions)
                {
                    var key = (reading.Report.Report.Id, mention.Text.Field);
                    (_mentions.TryGetValue(key, out var known) ? known : _mentions[key] = []).Add((mention.Span, telling));
                }
            }
        }
    }

    /// <summary>Whether the report is in the record.</summary>
    public bool Has(Id<Report> report) => _reports.Contains(report);

    /// <summary>The tellings that have words of the mention, each once.</summary>
    public IEnumerable<ReportEvent> TellingsOf(AnchoredMention mention) => _mentions.TryGetValue((mention.Report, mention.Field), out var all)
        ? all.Where(m => m.Span.Overlaps(mention.Span)).Select(m => m.Telling).Distinct() : [];
}
