using System.Security.Cryptography;
using System.Text;
using Parallax.Desks;

namespace Parallax.Tests.Storage;

/// <summary>Revisions that each write a little of everything, so that of a desk can be told which of them it holds, and whether whole.</summary>
internal static class InventedRevisions
{
    /// <summary>Writes the revision of a number; those before were written.</summary>
    public static void Write(IDeskChange change, int number)
    {
        var report = Report(number);
        var id = InventedDesk.EventId(number);
        change.AddOriginal(Hash(number), Bytes(number));
        change.AddReport(report);
        change.Hold(report.Report.Id, number);
        change.PutPart(InventedDesk.Part(PartKind.Report, report.Report.Id.ToString(), report.Report.Id.ToString()), number, null);
        change.PutPart(InventedDesk.Part(id, $"{number:D6}", $"{{\"n\":{number}}}"), number, InventedDesk.Row(id, $"Flood of {number}") with { Reports = [report.Report.Id] });
        change.PutPart(InventedDesk.Part(PartKind.Statement, "s-1", body: $"{{\"n\":{number}}}"), number, null);
        if (number % 3 == 0)
        {
            change.PutPart(InventedDesk.Part(PartKind.Link, $"l-{number}"), number, null);
            change.DropPart(PartKind.Link, $"l-{number}", number + 1);
            change.AddDecision(new($"d-{number}", number, null, "{}"u8.ToArray()));
        }
        change.AddChange(new(number, number > 1 ? InventedDesk.EventId(number - 1) : null, id));
        change.AddRevision(new(number, DateTimeOffset.UnixEpoch.AddMinutes(number), RevisionCause.Added, [report.Report.Id], null, InventedDesk.Basis));
        change.SetState(new(InventedDesk.Basis, number, FactPolicy.Supported, [new("a.tsv", $"{number}")]));
    }

    /// <summary>All that can be asked of a desk.</summary>
    public static string Everything(IDeskSnapshot desk)
    {
        var all = new StringBuilder();
        var state = desk.State;
        all.AppendLine($"{state.Basis} {state.Revision} {state.Policy} {string.Join(';', state.Lexicons)}");
        Add(desk.Reports().Select(r => $"{r.Report.Id} {r.Report.Key} {r.Report.Text} {r.Original}"));
        Add(desk.ReportIds().Select(i => $"{i} {string.Join(' ', desk.EventsOf(i))}"));
        Add(desk.Originals().Select(o => $"{o} {Encoding.UTF8.GetString(desk.Original(o)!)}"));
        Add(desk.Stays().Select(s => s.ToString()));
        Add(desk.PartStays().Select(s => $"{s.Since} {s.Until} {s.Part.Kind} {s.Part.Id} {s.Part.Order} {Encoding.UTF8.GetString(s.Part.Body.Span)}"));
        Add(desk.Events(new()).Select(e => $"{e.Id} {e.Label} {e.Words} {e.Changed} {string.Join(' ', e.Reports)}"));
        Add(desk.Revisions().Select(r => $"{r.Number} {r.Time:O} {r.Cause} {string.Join(' ', r.Reports)} {r.Basis}"));
        Add(desk.Revisions().SelectMany(r => desk.ChangesIn(r.Number)).Select(c => c.ToString()));
        Add(desk.Decisions().Select(d => $"{d.Id} {d.Made} {d.Undone}"));
        Add(new[] { "river", "flood" }.SelectMany(w => desk.Search(SearchQuery.Parse(w, out _)!, 1000)).Select(h => $"{h.Report} {h.Event}"));
        return all.ToString();
        void Add(IEnumerable<string> lines) => all.AppendJoin('\n', lines).AppendLine();
    }

    private static StoredReport Report(int number) =>
        new(new($"key-{number}", "in.txt", $"On day {number} the river rose. {string.Join(' ', Enumerable.Range(0, 40).Select(i => $"word{i * number % 97}"))}"), Hash(number), null);

    private static byte[] Bytes(int number) => Encoding.UTF8.GetBytes($"bytes of {number}");

    private static string Hash(int number) => Convert.ToHexStringLower(SHA256.HashData(Bytes(number)));
}
