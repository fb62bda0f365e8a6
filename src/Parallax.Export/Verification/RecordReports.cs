using System.Collections.Immutable;
using System.Text.Json;

namespace Parallax.Export.Verification;

/// <summary>The reports of a record, found again in its sources.</summary>
public static class RecordReports
{
    /// <summary>The reports in the order of the record, once all that it says of them is found to be so; the path of the source, the language and the warnings are as the record has them.</summary>
    /// <param name="record">The record's JSON.</param>
    /// <param name="sources">The reports as read again from their sources; others may be among them.</param>
    /// <param name="first">The first thing that is not so; null where everything is. Then there are no reports.</param>
    public static ImmutableArray<Report> Of(JsonElement record, IReadOnlyCollection<Report> sources, out Falsehood? first)
    {
        ArgumentNullException.ThrowIfNull(sources);
        first = null;
        try
        {
            var found = new SourceReports(sources);
            return [.. new RecordNode(record, "$")["reports"].Items().Select(node => AsRecorded(node, found.Check(node)))];
        }
        catch (FalsehoodException e)
        {
            first = e.Falsehood;
            return [];
        }
    }

    private static Report AsRecorded(RecordNode node, Report source)
    {
        var (path, language) = (node["source"].Text(), node["language"].Text());
        ImmutableArray<string> warnings = [.. node["warnings"].Items().Select(w => w.Text())];
        return path == source.Source && language == source.Language && warnings.SequenceEqual(source.Warnings)
            ? source
            : new(source.Key, path, source.Text, source.Outlet, source.Author, source.Title, source.Url, source.Published, language, warnings) { Furniture = source.Furniture, Place = source.Place };
    }
}
