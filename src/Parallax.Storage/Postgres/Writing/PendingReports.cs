using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres.Writing;

/// <summary>Reports, their original bytes and the times over which they are held, as far as they are not yet with the server.</summary>
internal sealed class PendingReports(PostgresSession session, PendingIndex index)
{
    /// <summary>The server takes a value of a gigabyte at most, and holds it several times.</summary>
    private const int OriginalPart = 16 << 20;

    private readonly CopyRow _row = new();
    private readonly Dictionary<string, List<byte[]>> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (byte[] Row, Report Report)> _reports = [];
    private readonly Dictionary<long, byte[]> _held = [];
    private readonly List<byte[]> _stays = [];

    /// <summary>How many bytes wait.</summary>
    public long Size { get; private set; }

    /// <inheritdoc cref="IDeskChange.AddOriginal"/>
    public void AddOriginal(string sha256, ReadOnlySpan<byte> bytes)
    {
        if (_originals.ContainsKey(sha256))
        {
            return;
        }
        var rows = _originals[sha256] = [];
        do
        {
            var part = bytes[..Math.Min(bytes.Length, OriginalPart)];
            bytes = bytes[part.Length..];
            rows.Add(_row.Begin().Text(sha256).Int(rows.Count).Bytes(Packing.Pack(part)).End());
            Size += rows[^1].Length;
        }
        while (!bytes.IsEmpty);
    }

    /// <inheritdoc cref="IDeskChange.AddReport"/>
    public void AddReport(StoredReport stored)
    {
        var (report, id) = (stored.Report, StoredId.Of(stored.Report.Id));
        if (!_reports.ContainsKey(id))
        {
            var row = _row.Begin().Long(id).Name(report.Key).Name(report.Url).Text(stored.Original).Bytes(ReportRow.Write(stored)).End();
            _reports[id] = (row, report);
            Size += row.Length + (2L * report.Text.Length);
        }
    }

    /// <summary>A report is held. Of one that comes with this change, the server says when it gets it whether it was held before; of any other it is asked now.</summary>
    public void Hold(Id<Report> report, int since)
    {
        var id = StoredId.Of(report);
        var isNew = _reports.TryGetValue(id, out var added);
        if (_held.ContainsKey(id))
        {
            throw IsHeld(report);
        }
        if (!isNew)
        {
            var (isThere, isHeld) = session.Rows("select exists (select from report where id = $1), exists (select from report_stay where report = $1 and until is null)",
                r => (r.GetBoolean(0), r.GetBoolean(1)), id)[0];
            if (!isThere || isHeld)
            {
                throw isHeld ? IsHeld(report) : new InvalidOperationException($"Report {report} is not in the desk; expected it to be added before it is held.");
            }
        }
        _held[id] = _row.Begin().Long(id).Int(since).Int(null).End();
        index.Add(report, added.Report);
    }

    /// <inheritdoc cref="IDeskChange.AddStay"/>
    public void AddStay(ReportStay stay)
    {
        var id = StoredId.Of(stay.Report);
        _stays.Add(_row.Begin().Long(id).Int(stay.Since).Int(stay.Until).End());
        if (stay.Until is null)
        {
            index.Add(stay.Report, _reports.TryGetValue(id, out var added) ? added.Report : null);
        }
    }

    /// <summary>Whether a time over which the report is held waits to be handed over.</summary>
    public bool Holds(Id<Report> report) => _held.ContainsKey(StoredId.Of(report));

    /// <summary>A report is held no more; what is known of it is with the server.</summary>
    public void Release(Id<Report> report, int since)
    {
        const string Sql = """
            with never as (delete from report_stay where report = $1 and until is null and since = $2 returning 1),
                ended as (update report_stay set until = $2 where report = $1 and until is null and since < $2 returning 1)
            select (select count(*) from never) + (select count(*) from ended)
            """;
        if (session.Rows(Sql, r => r.GetInt64(0), StoredId.Of(report), since)[0] == 0)
        {
            throw new InvalidOperationException($"Report {report} is to be let go from revision {since} on, but is not held then; expected one that is.");
        }
        index.Remove(report);
    }

    /// <summary>Hands everything to the server, but what is there already.</summary>
    public void Flush()
    {
        Copy("original (sha256, part, bytes)", "select sha256 from original where sha256 = any($1) and part = 0", _originals, o => o);
        Copy("report (id, key, key_hash, url, url_hash, original, body)", "select id from report where id = any($1)", _reports, r => [r.Row]);
        if (_held.Count > 0 && session.Rows("select report from report_stay where report = any($1) and until is null limit 1", r => r.GetInt64(0), _held.Keys.ToArray()) is [var held])
        {
            throw IsHeld(StoredId.Read<Report>(held));
        }
        if (_held.Count + _stays.Count > 0)
        {
            session.Copy("report_stay (report, since, until)", _held.Values.Concat(_stays));
        }
        _held.Clear();
        _stays.Clear();
        Size = 0;
    }

    private void Copy<TKey, TValue>(string table, string present, Dictionary<TKey, TValue> waiting, Func<TValue, IEnumerable<byte[]>> rows)
        where TKey : notnull
    {
        if (waiting.Count > 0)
        {
            session.Rows(present, r => r.GetFieldValue<TKey>(0), waiting.Keys.ToArray()).ForEach(k => waiting.Remove(k));
            session.Copy(table, waiting.Values.SelectMany(rows));
            waiting.Clear();
        }
    }

    private static InvalidOperationException IsHeld(Id<Report> report) => new($"Report {report} is held already; expected one that is not.");
}
