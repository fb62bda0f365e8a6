namespace Parallax.Export.Verification;

/// <summary>The reports as read again from their sources, against which those of a record are held.</summary>
internal sealed class SourceReports(IReadOnlyCollection<Report> reports)
{
    private readonly Dictionary<Id<Report>, Report> _byId = reports.DistinctBy(r => r.Id).ToDictionary(r => r.Id);
    private readonly ILookup<string, Report> _byHash = reports.ToLookup(r => r.Sha256, StringComparer.Ordinal);

    /// <summary>The source of a report of the record, once everything that the record says of it is found to be so.</summary>
    public Report Check(RecordNode node)
    {
        var id = node["id"].Id<Report>();
        if (string.IsNullOrWhiteSpace(node["key"].Text()))
        {
            throw node["key"].False("the key is empty.");
        }
        var source = WithKey(Find(node, id), node["key"].Text());
        node["sha256"].MustBe(source.Sha256, "the text in the source has the SHA-256");
        node["title"].MustBe(source.Title, "the source has");
        node["outlet"].MustBe(source.Outlet, "the source has");
        node["author"].MustBe(source.Author, "the source has");
        node["url"].MustBe(source.Url, "the source has");
        CheckPublished(node, source);
        node["id"].MustBe(source.Id.ToString(), "the id made from the source is");
        return source;
    }

    private Report Find(RecordNode node, Id<Report> id)
    {
        if (_byId.TryGetValue(id, out var same))
        {
            return same;
        }
        var hash = node["sha256"].Text();
        var key = node["key"].Text();
        // a key made from a file's name depends on which other files were read with it; the text does not
        if (_byHash[hash].OrderBy(r => WithKey(r, key).Id != id).ThenBy(r => r.Key != key).ThenBy(r => r.Id).FirstOrDefault() is { } sameText)
        {
            return sameText;
        }
        if (reports.Where(r => r.Key == key).OrderBy(r => r.Id).FirstOrDefault() is { } changed)
        {
            throw node["sha256"].False($"found '{hash}'; the text of report '{key}' in {changed.Source} has the SHA-256 '{changed.Sha256}': it has changed.");
        }
        throw node.False($"report '{key}' is not in the sources; expected a report with this id or this text.", reportIsMissing: true);
    }

    /// <summary>The report as the record names it.</summary>
    private static Report WithKey(Report report, string key) => report.Key == key
        ? report
        : new(key, report.Source, report.Text, report.Outlet, report.Author, report.Title, report.Url, report.Published, report.Language, report.Warnings);

    private static void CheckPublished(RecordNode node, Report source)
    {
        var basis = node["publishedBasis"].Choice<PublishedBasis>();
        var fits = basis == PublishedBasis.Stated ? source.Published is not null : source.Published is null;
        if (!fits)
        {
            throw node["publishedBasis"].False($"found '{Wording.Of(basis)}'; the source states {RecordNode.Show(source.Published?.ToString())}.");
        }
        if (basis == PublishedBasis.Inferred)
        {
            node["published"].Text();
        }
        else
        {
            node["published"].MustBe(source.Published?.ToString(), "the source states");
        }
    }
}
