using System.Globalization;
using Parallax.Export.Verification;

namespace Parallax.Export.Evidence;

/// <summary>Checks that the reports of a package come out of its sources when these are read again.</summary>
/// <param name="file">The package.</param>
/// <param name="sources">What the manifest says of them.</param>
/// <param name="reports">The reports.</param>
/// <param name="isSameProgram">Whether this version made the package; another may read a source otherwise.</param>
internal sealed class SourcesCheck(EvidenceFile file, RecordNode sources, PackagedReports reports, bool isSameProgram)
{
    private readonly HashSet<Id<Report>> _listed = [];
    private readonly HashSet<string> _needed = new(StringComparer.Ordinal);

    /// <summary>How many sources were read again, and how many reports came out otherwise than they did by another version of the program.</summary>
    /// <param name="read">Reads the reports of a source.</param>
    /// <param name="areLeftOut">Whether the sources themselves are left out of the package.</param>
    public (int Read, int Otherwise) Check(ReadSource read, bool areLeftOut)
    {
        var (count, otherwise) = (0, 0);
        foreach (var source in sources.Items())
        {
            source["entry"].MustBe(areLeftOut ? null : EvidencePackage.PathOf(source["sha256"].Text()), areLeftOut ? "sources are left out, so that expected is" : "its SHA-256 makes it");
            CheckTime(source["captured"]);
            CheckList(source, areLeftOut);
            if (!areLeftOut)
            {
                otherwise += ReadAgain(source, read);
                count++;
            }
        }
        if (reports.All.FirstOrDefault(r => !_listed.Contains(r.Id)) is { } loose)
        {
            throw sources.False($"report {loose.Id} came from none of them; expected every report under one.");
        }
        if (file.Names.FirstOrDefault(n => n.StartsWith(EvidencePackage.PathOf(""), StringComparison.Ordinal) && !_needed.Contains(n)) is { } extra)
        {
            throw sources.False($"'{extra}' is the source of no report; expected only sources of reports.");
        }
        return (count, otherwise);
    }

    private void CheckList(RecordNode source, bool areLeftOut)
    {
        foreach (var node in source["reports"].Items())
        {
            var report = reports.Named(node["id"]);
            if (!_listed.Add(report.Id))
            {
                throw node["id"].False($"report {report.Id} is listed twice.");
            }
            if (!areLeftOut)
            {
                source["name"].MustBe(report.Source, $"report {report.Id} has the source");
            }
        }
    }

    private int ReadAgain(RecordNode source, ReadSource read)
    {
        var path = source["entry"].Text();
        if (!file.Names.Contains(path))
        {
            throw source["entry"].False($"the package has no entry '{path}'.");
        }
        _needed.Add(path);
        CheckLength(source["length"], path);
        using var bytes = file.Bytes(path);
        var again = read(bytes, source["name"].Text(), source["key"].Text()).DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        return source["reports"].Items().Count(node => !IsThere(node, again));
    }

    /// <summary>Whether a report came out of its source as it stands in the package; by the version that made it, it has to.</summary>
    private bool IsThere(RecordNode node, Dictionary<Id<Report>, Report> again)
    {
        if (!isSameProgram)
        {
            return again.ContainsKey(node["id"].Id<Report>());
        }
        if (!again.TryGetValue(node["id"].Id<Report>(), out var report))
        {
            throw node["id"].False($"the source has no report {node["id"].Text()}; it has {again.Count}, and expected is that it is among them.");
        }
        reports.MustBe(report);
        var place = report.Place;
        return node["place"].IsNull == place is null && (place is null || node["place"].Whole() == place)
            ? true
            : throw node["place"].False($"the report stands in its source at {place?.ToString(CultureInfo.InvariantCulture) ?? "no place of its own"}.");
    }

    private void CheckLength(RecordNode node, string path)
    {
        if (!node.Is(file.LengthOf(path)))
        {
            throw node.False($"'{path}' has {file.LengthOf(path)} bytes.");
        }
    }

    private static void CheckTime(RecordNode node)
    {
        if (!node.IsNull && !DateTimeOffset.TryParse(node.Text(), CultureInfo.InvariantCulture, out _))
        {
            throw node.False($"'{node.Text()}' is no time; expected one as in 2020-03-11T19:35:00Z.");
        }
    }
}
