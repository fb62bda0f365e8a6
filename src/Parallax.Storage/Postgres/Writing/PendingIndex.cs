using Parallax.Desks;
using Parallax.Storage.Rows;
using Parallax.Storage.Postgres.Search;

namespace Parallax.Storage.Postgres.Writing;

/// <summary>What comes into the full-text index or leaves it. Vectors are made when it is handed over, on all processors, since they take most of the time of a change.</summary>
internal sealed class PendingIndex
{
    private const string Deletion = "delete from search where kind = $1 and id = any($2)";
    private const string Table = "search (kind, id, gist, vector)";
    private const int TitleWeight = 3;

    private readonly Dictionary<long, Report?> _reports = [];
    private readonly Dictionary<long, string> _events = [];
    private readonly HashSet<long> _reportsGone = [];
    private readonly HashSet<long> _eventsGone = [];

    /// <summary>How many bytes wait, at most about.</summary>
    public long Size { get; private set; }

    /// <summary>A report is held from now on.</summary>
    /// <param name="id">The report.</param>
    /// <param name="report">The report itself, where it is at hand.</param>
    public void Add(Id<Report> id, Report? report)
    {
        _reports[StoredId.Of(id)] = report;
        Size += 2L * (report?.Text.Length ?? 0);
    }

    /// <summary>An event is found by these words from now on.</summary>
    public void Put(Id<Event> id, string words)
    {
        var key = StoredId.Of(id);
        _events[key] = words;
        _eventsGone.Add(key);
        Size += 2L * words.Length;
    }

    /// <summary>A report is held no more.</summary>
    public void Remove(Id<Report> id)
    {
        _reports.Remove(StoredId.Of(id));
        _reportsGone.Add(StoredId.Of(id));
    }

    /// <summary>An event is gone.</summary>
    public void Remove(Id<Event> id)
    {
        _events.Remove(StoredId.Of(id));
        _eventsGone.Add(StoredId.Of(id));
    }

    /// <summary>Hands everything to the server; the reports are there.</summary>
    public void Flush(PostgresSession session)
    {
        Delete(session, SearchKind.Report, _reportsGone);
        Delete(session, SearchKind.Event, _eventsGone);
        Fetch(session);
        var entries = _reports.Select(r => (SearchKind.Report, Id: r.Key, r.Value!.Title, r.Value.Text))
            .Concat(_events.Select(e => (SearchKind.Event, Id: e.Key, Title: (string?)null, Text: e.Value))).ToList();
        if (entries.Count > 0)
        {
            session.Copy(Table, Rows(entries));
        }
        _reports.Clear();
        _events.Clear();
        Size = 0;
    }

    private static void Delete(PostgresSession session, short kind, HashSet<long> gone)
    {
        if (gone.Count > 0)
        {
            session.Execute(Deletion, kind, gone.ToArray());
            gone.Clear();
        }
    }

    /// <summary>Gets the texts that are not at hand: of reports that were added long before they are held.</summary>
    private void Fetch(PostgresSession session)
    {
        var missing = _reports.Where(r => r.Value is null).Select(r => r.Key).ToArray();
        if (missing.Length > 0)
        {
            foreach (var stored in session.Rows("select key, url, original, body from report where id = any($1)", PostgresSnapshot.ReadReport, missing))
            {
                _reports[StoredId.Of(stored.Report.Id)] = stored.Report;
            }
        }
    }

    /// <summary>The rows, made while the server takes those before.</summary>
    private static IEnumerable<byte[]> Rows(List<(short Kind, long Id, string? Title, string Text)> entries)
    {
        using var own = new ThreadLocal<(VectorBuilder, CopyRow)>(() => (new(), new()));
        foreach (var row in entries.AsParallel().AsOrdered().Select(e => Row(own.Value, e)))
        {
            yield return row;
        }
    }

    private static byte[] Row((VectorBuilder Vector, CopyRow Row) own, (short Kind, long Id, string? Title, string Text) entry)
    {
        own.Vector.Clear();
        if (entry.Title is not null)
        {
            own.Vector.Add(entry.Title, TitleWeight);
        }
        own.Vector.Add(entry.Text, 0);
        return own.Row.Begin().Short(entry.Kind).Long(entry.Id).Bytes(own.Vector.Gist()).Bytes(own.Vector.Vector()).End();
    }
}
