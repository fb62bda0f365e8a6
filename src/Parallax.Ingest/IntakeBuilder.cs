namespace Parallax.Ingest;

/// <summary>Gathers reports and problems in the order in which they are met; equal reports stay one, at the place of the first,
/// with the smallest source, so that the order of the inputs does not decide which path is named.</summary>
internal sealed class IntakeBuilder : IReportSink
{
    private readonly List<Report> _reports = [];
    private readonly List<InputProblem> _problems = [];
    private readonly Dictionary<Id<Report>, int> _places = [];
    private readonly List<SourceFile> _sources = [];

    public void Take(InputProblem problem) => _problems.Add(problem);

    public void Take(SourceFile source) => _sources.Add(source);

    public void Take(Report report, ReadOnlySpan<byte> original, string? path)
    {
        if (_places.TryAdd(report.Id, _reports.Count))
        {
            _reports.Add(report);
            return;
        }
        var place = _places[report.Id];
        if (string.CompareOrdinal(report.Source, _reports[place].Source) < 0)
        {
            _reports[place] = report;
        }
    }

    public Intake ToIntake()
    {
        var named = _reports.Select(r => r.Source).ToHashSet(StringComparer.Ordinal);
        return new([.. _reports], [.. _problems]) { Sources = [.. _sources.Where(s => named.Contains(s.Name))] };
    }
}
