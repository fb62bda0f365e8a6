using System.Text.Json;
using Parallax.Json;

namespace Parallax.Export.Verification;

/// <summary>Checks a record against its reports, read again: the schema, every hash and id, every reference, that the words of every
/// claim, mention and statement stand where the record says, and that what stands as decided is what a decision says. Nothing of how the record was made is used.</summary>
public sealed class RecordVerifier
{
    private readonly RecordNode _root;
    private readonly SourceReports _sources;
    private readonly Dictionary<string, (Report Source, string? Published)> _reports = new(StringComparer.Ordinal);
    private readonly WordsCheck _words;
    private readonly HashSet<string> _events = new(StringComparer.Ordinal);
    private readonly DecisionsCheck _decisions;
    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);
    private int _mentionCount;
    private int _claimCount;
    private int _quotationCount;

    private RecordVerifier(JsonElement record, IReadOnlyCollection<Report> reports) => (_root, _sources, _words, _decisions) = (new(record, "$"), new(reports), new(_reports), new(_events));

    /// <summary>Checks the record up to the first falsehood.</summary>
    /// <param name="record">The record's JSON.</param>
    /// <param name="reports">The reports as read again from their sources; others may be among them.</param>
    public static Verification Check(JsonElement record, IReadOnlyCollection<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new RecordVerifier(record, reports).Check();
    }

    /// <summary>The sources that a record names, each once, in its order.</summary>
    /// <param name="record">The record's JSON.</param>
    /// <param name="first">What is not so, where it is not a record of this schema; then there are no sources.</param>
    public static IReadOnlyList<string> Sources(JsonElement record, out Falsehood? first)
    {
        first = null;
        try
        {
            var root = new RecordNode(record, "$");
            CheckSchema(root);
            return [.. root["reports"].Items().Select(r => r["source"].Text()).Distinct(StringComparer.Ordinal)];
        }
        catch (FalsehoodException e)
        {
            first = e.Falsehood;
            return [];
        }
    }

    private Verification Check()
    {
        Falsehood? first = null;
        try
        {
            CheckSchema(_root);
            CheckReports();
            var events = _root["events"].Items();
            CollectEvents(events);
            CheckReferencesOfReports();
            _decisions.Read(_root);
            foreach (var item in events)
            {
                CheckEvent(item);
            }
            CheckStatements();
            CheckLinks();
            CheckNotes(events);
            _decisions.CheckShown(events);
        }
        catch (FalsehoodException e)
        {
            first = e.Falsehood;
        }
        return new(_reports.Count, _mentionCount, _claimCount, _quotationCount, first);
    }

    private static void CheckSchema(RecordNode root) => root["schema"].MustBe(RecordJson.Schema, "this program reads");

    private void CheckReports()
    {
        foreach (var node in _root["reports"].Items())
        {
            var source = _sources.Check(node);
            if (!_reports.TryAdd(node["id"].Text(), (source, node["published"].TextOrNull())))
            {
                throw node["id"].False("the record lists this report twice.");
            }
        }
    }

    private void CollectEvents(IReadOnlyList<RecordNode> events)
    {
        foreach (var item in events)
        {
            if (!_events.Add(item["id"].Id<Event>().ToString()))
            {
                throw item["id"].False("the record lists this event twice.");
            }
        }
    }

    private void CheckReferencesOfReports()
    {
        foreach (var node in _root["reports"].Items())
        {
            var of = node["lineage"]["of"];
            if (!of.IsNull)
            {
                MustName(of, _reports.Keys, "report");
            }
            node["lineage"]["id"].Id<Lineage>();
            if (!node["lead"].IsNull)
            {
                MustName(node["lead"], _events, "event");
            }
            foreach (var version in node["versions"].Items())
            {
                version.Id<Report>();
            }
        }
    }

    private void CheckEvent(RecordNode item)
    {
        CheckMentions(item);
        CheckJoins(item);
        if (!item["when"].IsNull)
        {
            CheckClaims(item["when"]);
        }
        if (!item["where"].IsNull)
        {
            CheckClaims(item["where"]);
        }
        foreach (var part in item["actors"].Items().Concat(item["people"].Items()).Concat(item["facts"].Items()))
        {
            CheckClaims(part);
        }
        _decisions.CheckEvent(item);
    }

    private static void CheckJoins(RecordNode item)
    {
        var told = item["reports"].Items().Select(r => r.Text()).ToHashSet(StringComparer.Ordinal);
        foreach (var join in item.Has("joins") ? item["joins"].Items() : [])
        {
            MustName(join["report"], told, "report of the event");
            MustName(join["with"], told, "report of the event");
        }
    }

    private void CheckMentions(RecordNode item)
    {
        var mentions = item["mentions"].Items();
        foreach (var node in mentions)
        {
            var (report, field, span) = CheckWords(node);
            node["id"].MustBe(new Mention(report, field, span, node["type"].Choice<EventType>()).Id.ToString(), "the id made from its place and type is");
            _mentionCount++;
        }
        if (mentions.Count == 0)
        {
            throw item["mentions"].False("an event needs at least one mention.");
        }
        item["id"].MustBe(ContentHash.Id<Event>([.. mentions.Select(m => m["id"].Text())]).ToString(), "the id made from its mentions is");
        var told = mentions.Select(m => m["report"].Text()).ToHashSet(StringComparer.Ordinal);
        var listed = item["reports"].Items();
        foreach (var report in listed)
        {
            MustName(report, told, "report that mentions the event");
        }
        if (listed.Count != told.Count)
        {
            throw item["reports"].False($"found {listed.Count} reports; its mentions are in {told.Count}.");
        }
    }

    private void CheckClaims(RecordNode owner, bool mayBeNone = false)
    {
        var claims = owner["claims"].Items();
        if (claims.Count == 0 && !mayBeNone)
        {
            throw owner["claims"].False("nothing stands in a record without a claim; expected at least one.");
        }
        foreach (var claim in claims)
        {
            _claims.Add(claim["id"].Id<Claim>().ToString());
            CheckWords(claim);
            claim["stance"].Choice<Stance>();
            claim["published"].MustBe(_reports[claim["report"].Text()].Published, "its report has");
            _claimCount++;
        }
    }

    private void CheckStatements()
    {
        foreach (var statement in _root["statements"].Items())
        {
            _quotationCount += new StatementCheck(statement, _words).Check();
        }
    }

    private void CheckLinks()
    {
        foreach (var link in _root["links"].Items())
        {
            MustName(link["from"], _events, "event");
            MustName(link["to"], _events, "event");
            if (link["from"].Text() == link["to"].Text())
            {
                throw link["to"].False("a link joins two different events.");
            }
            _decisions.CheckLink(link);
            CheckClaims(link, mayBeNone: DecisionsCheck.IsDecided(link));
        }
    }

    private void CheckNotes(IReadOnlyList<RecordNode> events)
    {
        foreach (var told in events.Where(e => !e["window"].IsNull).SelectMany(e => e["window"]["told"].Items()))
        {
            CheckWords(told);
            MustName(told["claim"], _claims, "claim");
        }
        foreach (var claim in events.SelectMany(e => e["notes"].Items()).SelectMany(n => n["claims"].Items()))
        {
            MustName(claim, _claims, "claim");
        }
    }

    private (Report Report, TextField Field, TextSpan Span) CheckWords(RecordNode node) => _words.Check(node);

    private static void MustName(RecordNode node, IReadOnlyCollection<string> known, string what) => WordsCheck.MustName(node, known, what);
}
