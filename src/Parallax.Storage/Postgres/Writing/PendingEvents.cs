using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres.Writing;

/// <summary>What events are found by, as far as it is not yet with the server.</summary>
internal sealed class PendingEvents(PostgresSession session, PendingIndex index)
{
    private readonly CopyRow _row = new();
    private readonly Dictionary<long, (byte[] Row, byte[][] Reports)> _put = [];
    private readonly HashSet<long> _gone = [];

    /// <summary>How many bytes wait.</summary>
    public long Size { get; private set; }

    /// <summary>An event is found by this row from now on, and by no other.</summary>
    /// <param name="row">The row.</param>
    /// <param name="changed">The revision that changes it.</param>
    /// <param name="order">Where it stands among the events.</param>
    public void Put(EventRow row, int changed, string order)
    {
        var id = StoredId.Of(row.Id);
        var own = _row.Begin().Long(id).Text(row.Type.ToString()).Text(row.Prominence.ToString()).Texts([.. row.Statuses.Select(s => s.ToString())])
            .Int(row.Start?.DayNumber).Int(row.End?.DayNumber).Int(changed).Bytes(CodeUnits.Encode(order)).Bytes(EventRowBody.Write(row)).End();
        _put[id] = (own, [.. row.Reports.Distinct().Select(r => _row.Begin().Long(StoredId.Of(r)).Long(id).End())]);
        _gone.Add(id);
        Size += own.Length;
        index.Put(row.Id, row.Words);
    }

    /// <summary>An event is gone.</summary>
    public void Remove(Id<Event> gone)
    {
        _put.Remove(StoredId.Of(gone));
        _gone.Add(StoredId.Of(gone));
        index.Remove(gone);
    }

    /// <summary>Hands everything to the server.</summary>
    public void Flush()
    {
        if (_gone.Count > 0)
        {
            session.Execute("delete from event where id = any($1)", _gone.ToArray());
            session.Execute("delete from event_report where event = any($1)", _gone.ToArray());
        }
        if (_put.Count > 0)
        {
            session.Copy("event (id, type, prominence, statuses, first_day, last_day, changed, ord, body)", _put.Values.Select(p => p.Row));
            session.Copy("event_report (report, event)", _put.Values.SelectMany(p => p.Reports));
        }
        _put.Clear();
        _gone.Clear();
        Size = 0;
    }
}
