using Parallax.Desks;

namespace Parallax.Cli.Desks;

/// <summary>What reports of a desk are called where there is one line for them: by their outlet, else by their key.</summary>
internal sealed class ReportNames(IDeskSnapshot desk)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The name of a report by its id; the id where the desk never had it.</summary>
    public string Of(string id)
    {
        if (!_known.TryGetValue(id, out var name))
        {
            var report = Id<Report>.TryParse(id, null, out var parsed) ? desk.Report(parsed)?.Report : null;
            _known.Add(id, name = report is null ? id : Export.Dossiers.Phrases.Plain(report.Outlet ?? report.Key));
        }
        return name;
    }
}
