using System.Collections.Immutable;
using System.Globalization;
using Parallax.Export.Dossiers;
using Parallax.Export.Verification;

namespace Parallax.Export.Explanations;

/// <summary>Puts the claims of a record's JSON into words.</summary>
internal sealed class ClaimWords
{
    private readonly Dictionary<string, RecordNode> _reports = new(StringComparer.Ordinal);

    public ClaimWords(IReadOnlyList<RecordNode> reports)
    {
        foreach (var report in reports)
        {
            _reports.TryAdd(report["id"].Text(), report);
        }
    }

    /// <summary>A report's outlet, or its key where none is known.</summary>
    public string NameOf(string report) => _reports.TryGetValue(report, out var node) ? Phrases.Plain(node["outlet"].TextOrNull() ?? node["key"].Text()) : report;

    /// <summary>The claims, those for one value together, each on a line: the value, the words, the outlet, the day, the speaker, the stance and the lineage. What a report
    /// says twice in the same words stands once.</summary>
    public ImmutableArray<string> Of(RecordNode owner) => [.. owner["claims"].Items().Select(c => (Says: ValueOf(c["value"]), Claim: c)).GroupBy(c => c.Says).SelectMany(g => g.Select(c => Line(c.Says, c.Claim))).Distinct(StringComparer.Ordinal)];

    /// <summary>Which names stand in how many claims: "Leeds in 3 claims, England in 1 claim".</summary>
    public static string TallyOf(RecordNode owner) => string.Join(", ", owner["claims"].Items().GroupBy(c => ValueOf(c["value"])).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => $"{g.Key} in {Phrases.Count(g.Count(), "claim")}"));

    /// <summary>How the claims are put: "2 attributed, 1 denied".</summary>
    public static string StancesOf(RecordNode owner) => string.Join(", ", owner["claims"].Items().GroupBy(c => c["stance"].Choice<Stance>()).OrderBy(g => g.Key)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Wording.Of(g.Key)}")));

    private string Line(string says, RecordNode claim)
    {
        var report = claim["report"].Text();
        var speaker = claim["speaker"].TextOrNull() is { } name ? $"{name}{(claim["via"].TextOrNull() is { } via ? $" via {via}" : "")}, " : "";
        var lineage = _reports.TryGetValue(report, out var node) ? $", lineage {node["lineage"]["id"].Text()} ({node["lineage"]["role"].Text()})" : "";
        return Phrases.Plain($"{says}: “{claim["quote"].Text()}” — {NameOf(report)}, {claim["published"].TextOrNull() ?? "undated"}: {speaker}{claim["stance"].Text()}{lineage}");
    }

    private static string ValueOf(RecordNode value) =>
        value.Has("min") ? Phrases.Range(value["min"].NumberOrNull(), value["max"].NumberOrNull())
        : value.Has("from") ? value["from"].Text() == value["to"].Text() ? value["from"].Text() : $"{value["from"].Text()} – {value["to"].Text()}"
        : Phrases.Plain(value.Has("name") ? value["name"].Text() : value["text"].Text());
}
