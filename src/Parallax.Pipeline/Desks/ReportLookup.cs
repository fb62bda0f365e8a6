using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>Reports of a desk by their ids, of which no more than some are kept at hand.</summary>
/// <param name="desk">The desk.</param>
public sealed class ReportLookup(IDeskSnapshot desk)
{
    private const int Most = 2000;

    private readonly Dictionary<Id<Report>, Report?> _known = [];

    /// <summary>The report; null where the desk never had it.</summary>
    public Report? Of(Id<Report> id)
    {
        if (_known.TryGetValue(id, out var report))
        {
            return report;
        }
        if (_known.Count == Most)
        {
            _known.Clear();
        }
        _known.Add(id, report = desk.Report(id)?.Report);
        return report;
    }
}
