using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres.Writing;

/// <summary>Parts of the record, as far as they are not yet with the server.</summary>
internal sealed class PendingParts(PostgresSession session, PendingEvents events)
{
    /// <summary>The parts that are put, beside those of their kinds and ids that stand.</summary>
    private const string Standing = "unnest($1::smallint[], $2::bytea[], $3::integer[]) as given (kind, id, since) where p.kind = given.kind and p.id = given.id and p.until is null";

    private readonly CopyRow _row = new();
    private readonly Dictionary<(PartKind Kind, string Id), (byte[] Id, int Since, byte[] Row)> _put = [];
    private readonly List<byte[]> _stays = [];

    /// <summary>How many bytes wait.</summary>
    public long Size { get; private set; }

    /// <summary>Whether a state of the part waits to be handed over that an earlier revision put.</summary>
    public bool IsPutBefore(PartKind kind, string id, int since) => _put.TryGetValue((kind, id), out var put) && put.Since < since;

    /// <inheritdoc cref="IDeskChange.PutPart"/>
    public void Put(StoredPart part, int since, EventRow? row)
    {
        if (_put.TryGetValue((part.Kind, part.Id), out var waiting) && waiting.Since > since)
        {
            throw IsLater($"{part.Kind} '{part.Id}'");
        }
        var id = CodeUnits.Encode(part.Id);
        var put = Row(part, id, since, null);
        _put[(part.Kind, part.Id)] = (id, since, put);
        Size += put.Length;
        if (row is not null)
        {
            events.Put(row, since, part.Order);
        }
    }

    /// <inheritdoc cref="IDeskChange.AddPartStay"/>
    public void Add(PartStay stay, EventRow? row)
    {
        _stays.Add(Row(stay.Part, CodeUnits.Encode(stay.Part.Id), stay.Since, stay.Until));
        Size += _stays[^1].Length;
        if (row is not null && stay.Until is null)
        {
            events.Put(row, stay.Since, stay.Part.Order);
        }
    }

    /// <summary>A part stands no more; what is known of it is with the server.</summary>
    public void Drop(PartKind kind, string id, int since)
    {
        const string Sql = """
            with never as (delete from part where kind = $1 and id = $2 and until is null and since = $3 returning 1),
                ended as (update part set until = $3 where kind = $1 and id = $2 and until is null and since < $3 returning 1)
            select (select count(*) from never) + (select count(*) from ended)
            """;
        if (session.Rows(Sql, r => r.GetInt64(0), (short)kind, CodeUnits.Encode(id), since)[0] == 0)
        {
            throw new InvalidOperationException($"{kind} '{id}' is to be dropped from revision {since} on, but is not part of the record then; expected one that is.");
        }
        if (kind == PartKind.Event)
        {
            events.Remove(Id<Event>.Parse(id, null));
        }
    }

    /// <summary>Hands everything to the server.</summary>
    public void Flush()
    {
        if (_put.Count > 0)
        {
            object[] given = [_put.Keys.Select(k => (short)k.Kind).ToArray(), _put.Values.Select(p => p.Id).ToArray(), _put.Values.Select(p => p.Since).ToArray()];
            var (standing, later) = session.Rows($"select count(*), count(*) filter (where p.since > given.since) from part p, {Standing}", r => (r.GetInt64(0), r.GetInt64(1)), given)[0];
            if (later > 0)
            {
                throw IsLater("A part");
            }
            if (standing > 0)
            {
                session.Execute($"delete from part p using {Standing} and p.since = given.since", given);
                session.Execute($"update part p set until = given.since from {Standing}", given);
            }
        }
        if (_put.Count + _stays.Count > 0)
        {
            session.Copy("part (kind, id, since, until, ord, body)", _put.Values.Select(p => p.Row).Concat(_stays));
        }
        _put.Clear();
        _stays.Clear();
        Size = 0;
    }

    private static InvalidOperationException IsLater(string part) => new($"{part} is put by a revision before that which put what stands now; expected the same or a later one.");

    private byte[] Row(StoredPart part, byte[] id, int since, int? until) =>
        _row.Begin().Short((short)part.Kind).Bytes(id).Int(since).Int(until).Bytes(CodeUnits.Encode(part.Order)).Bytes(Packing.Pack(part.Body.Span)).End();
}
