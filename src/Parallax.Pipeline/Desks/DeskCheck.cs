using System.Globalization;
using System.Security.Cryptography;
using Parallax.Desks;
using Parallax.Ingest;
using Parallax.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>Looks for what is not as it should be in a desk: hashes, originals, the span of every claim, every reference, and the order of revisions. Nothing of it needs the pipeline that made the
/// record.</summary>
public sealed class DeskCheck
{
    private readonly IDeskSnapshot _desk;
    private readonly ReportLookup _reports;

    private DeskCheck(IDeskSnapshot desk) => (_desk, _reports) = (desk, new(desk));

    /// <summary>What is wrong, a sentence each, as it is found; nothing where all is as it should be.</summary>
    /// <param name="store">The store, whose own check comes first.</param>
    public static IEnumerable<string> Of(IDeskStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        foreach (var trouble in store.Check())
        {
            yield return trouble;
        }
        using var desk = store.Read();
        var check = new DeskCheck(desk);
        foreach (var trouble in check.Revisions().Concat(check.Reports()).Concat(check.Parts()).Concat(check.Decisions()).Concat(check.Rows()).Concat(check.Changes()))
        {
            yield return trouble;
        }
    }

    private IEnumerable<string> Revisions()
    {
        var number = 0;
        foreach (var revision in _desk.Revisions())
        {
            number++;
            if (revision.Number != number)
            {
                yield return Numbers($"revision {revision.Number} stands where {number} is expected.");
                number = revision.Number;
            }
            foreach (var report in revision.Reports.Where(r => _reports.Of(r) is null))
            {
                yield return Numbers($"revision {revision.Number} names {report}, which the desk never had.");
            }
        }
        if (_desk.State.Revision != number)
        {
            yield return Numbers($"the desk says that its last revision is {_desk.State.Revision}; the last is {number}.");
        }
    }

    private IEnumerable<string> Reports()
    {
        var (entries, open) = (_desk.Parts(PartKind.Report).Select(p => p.Id).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var stay in _desk.Stays())
        {
            if (_desk.Report(stay.Report) is not { } stored)
            {
                yield return $"{stay.Report} was held and is missing.";
                continue;
            }
            if (stay.Until is null)
            {
                open.Add(stay.Report.ToString());
            }
            foreach (var trouble in Report(stored))
            {
                yield return $"report '{stored.Report.Key}' ({stay.Report}): {trouble}";
            }
        }
        foreach (var stray in entries.Where(e => !open.Contains(e)))
        {
            yield return $"the record speaks of {stray}, which the desk does not hold.";
        }
    }

    /// <summary>Its hash, and whether what it was made from is there and gives it again.</summary>
    private IEnumerable<string> Report(StoredReport stored)
    {
        var report = stored.Report;
        if (stored.Original is not { } sha256)
        {
            yield break;
        }
        if (_desk.Original(sha256) is not { } bytes)
        {
            yield return "the bytes that it was made from are missing.";
            yield break;
        }
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) is var found && found != sha256)
        {
            yield return $"the bytes that it was made from have the SHA-256 {found}; expected {sha256}.";
            yield break;
        }
        using var stream = new MemoryStream(bytes);
        var again = ReportReader.ReadAgain(stream, report.Source, report.Key).Reports.FirstOrDefault();
        if (again?.Text != report.Text || again.Title != report.Title)
        {
            yield return "the bytes that it was made from do not give its text and title again.";
        }
    }

    private IEnumerable<string> Parts()
    {
        var reader = new RecordReader(_reports.Of);
        foreach (var part in _desk.Parts(PartKind.Report))
        {
            if (reader.ReadReport(part.Body).Refusal is { } refusal)
            {
                yield return $"the entry of {part.Id}: {refusal}";
            }
        }
        var events = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in _desk.Parts(PartKind.Event))
        {
            events.Add(part.Id);
            if (Event(reader, part) is { } trouble)
            {
                yield return trouble;
            }
        }
        foreach (var part in _desk.Parts(PartKind.Statement))
        {
            if (reader.ReadStatement(part.Body).Refusal is { } refusal)
            {
                yield return $"the statement {part.Id}: {refusal}";
            }
        }
        foreach (var part in _desk.Parts(PartKind.Link))
        {
            if (Link(reader, part, events) is { } trouble)
            {
                yield return trouble;
            }
        }
    }

    private static string? Event(RecordReader reader, StoredPart part) => reader.ReadEvent(part.Body) switch
    {
        { Refusal: { } refusal } => $"the event {part.Id}: {refusal}",
        { Value.Id: var id } when id.ToString() != part.Id => $"the event {part.Id} has the mentions of {id}.",
        { Value: { } item } when EventRows.OrderOf(item) != part.Order => $"the event {part.Id} stands in a wrong place.",
        _ => null,
    };

    private static string? Link(RecordReader reader, StoredPart part, HashSet<string> events) => reader.ReadLink(part.Body) switch
    {
        { Refusal: { } refusal } => $"the link {part.Id}: {refusal}",
        { Value: { } link } when !events.Contains(link.From.ToString()) || !events.Contains(link.To.ToString()) => $"the link {part.Id} names an event that is not in the record.",
        _ => null,
    };

    private IEnumerable<string> Decisions()
    {
        foreach (var stored in _desk.Decisions())
        {
            if (DecisionJson.Read(stored.Body) is not { IsRead: true, Value.Id: var id } || id.ToString() != stored.Id)
            {
                yield return $"the decision {stored.Id} cannot be read, or is another.";
            }
        }
        var holding = _desk.Decisions().Where(d => d.Undone is null).Select(d => d.Id).Order(StringComparer.Ordinal);
        if (!holding.SequenceEqual(_desk.Parts(PartKind.Decision).Select(p => p.Id).Order(StringComparer.Ordinal)))
        {
            yield return "the record has other decisions than hold.";
        }
    }

    /// <summary>What events are found by.</summary>
    private IEnumerable<string> Rows()
    {
        var events = _desk.Parts(PartKind.Event).Select(p => p.Id).ToList();
        var rows = _desk.Events(new()).Select(r => r.Id.ToString()).ToList();
        if (!events.SequenceEqual(rows))
        {
            yield return Numbers($"the list has {rows.Count} events where the record has {events.Count}, or in another order.");
        }
    }

    private IEnumerable<string> Changes()
    {
        for (var revision = 1; revision <= _desk.State.Revision; revision++)
        {
            foreach (var change in _desk.ChangesIn(revision))
            {
                foreach (var (id, at) in new[] { (change.Before, revision - 1), (change.After, revision) })
                {
                    if (id is { } known && _desk.Part(PartKind.Event, known.ToString(), at) is null)
                    {
                        yield return Numbers($"revision {revision} tells of {known}, which was not in the record as of revision {at}.");
                    }
                }
            }
        }
    }

    private static string Numbers(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
