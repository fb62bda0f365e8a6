using Npgsql;
using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres;

/// <content>The record: its parts, its events, and what became of them.</content>
internal partial class PostgresSnapshot
{
    private const string PartColumns = "select p.kind, p.id, p.ord, p.body, p.since, p.until from part p";
    private const string PartOrder = "order by substring(p.ord from 1 for 1000), p.ord, p.id";

    /// <inheritdoc/>
    public IEnumerable<StoredPart> Parts(PartKind kind, int? revision = null) => revision is { } then
        ? Stream("parts", $"{PartColumns} where p.kind = $1 and p.since <= $2 and (p.until is null or p.until > $2) {PartOrder}", ReadPart, (short)kind, then)
        : Stream("parts", $"{PartColumns} where p.kind = $1 and p.until is null {PartOrder}", ReadPart, (short)kind);

    /// <inheritdoc/>
    public StoredPart? Part(PartKind kind, string id, int? revision = null) => revision is { } then
        ? One($"{PartColumns} where p.kind = $1 and p.id = $2 and p.since <= $3 and (p.until is null or p.until > $3)", (short)kind, CodeUnits.Encode(id), then)
        : One($"{PartColumns} where p.kind = $1 and p.id = $2 and p.until is null", (short)kind, CodeUnits.Encode(id));

    /// <inheritdoc/>
    public IEnumerable<StoredPart> LinksOf(Id<Event> id) => Rows(
        $"{PartColumns} where p.kind = 3 and p.until is null and (p.id between $1 and $2 or substring(p.id from 20) = $3) {PartOrder}", ReadPart,
        CodeUnits.Encode($"{id} "), CodeUnits.Encode($"{id}!"), CodeUnits.Encode(id.ToString()));

    /// <inheritdoc/>
    public StoredPart? LastPart(PartKind kind, string id) => One($"{PartColumns} where p.kind = $1 and p.id = $2 order by p.since desc limit 1", (short)kind, CodeUnits.Encode(id));

    /// <inheritdoc/>
    public IEnumerable<PartStay> PartStays() => Stream("part_stays", $"{PartColumns} order by p.kind, p.id, p.since", r => new PartStay(ReadPart(r), r.GetInt32(4), IntOrNull(r, 5)));

    /// <inheritdoc/>
    public IEnumerable<EventRow> Events(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (conditions, values) = EventConditions.Of(query);
        return Stream("events", $"select e.changed, e.body from event e {conditions} order by substring(e.ord from 1 for 1000), e.ord, e.id",
            r => EventRowBody.Read(r.GetFieldValue<byte[]>(1), r.GetInt32(0)), isChoice: conditions.Length > 0, values);
    }

    /// <inheritdoc/>
    public IEnumerable<Id<Event>> EventsBeginning(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return IdRange.Of(prefix) is var (first, last) ? Rows("select id from event where id between $1 and $2 order by id limit 10", ReadEvent, first, last) : [];
    }

    /// <inheritdoc/>
    public IEnumerable<Id<Event>> EventsOf(Id<Report> report) => Rows(
        "select e.id from event_report t join event e on e.id = t.event where t.report = $1 order by e.ord, e.id", ReadEvent, StoredId.Of(report));

    /// <inheritdoc/>
    public IEnumerable<EventChange> ChangesIn(int revision) => Stream("changes_in",
        "select revision, before, after from event_change where revision = $1 order by before nulls first, after nulls first", ReadChange, revision);

    /// <inheritdoc/>
    public IEnumerable<EventChange> ChangesOf(Id<Event> id) => Rows(
        "select revision, before, after from event_change where before = $1 or after = $1 order by revision, before nulls first, after nulls first", ReadChange, StoredId.Of(id));

    private StoredPart? One(string sql, params object[] values) => Rows(sql, ReadPart, values).SingleOrDefault();

    private static StoredPart ReadPart(NpgsqlDataReader row) =>
        new((PartKind)row.GetInt16(0), CodeUnits.Decode(row.GetFieldValue<byte[]>(1)), CodeUnits.Decode(row.GetFieldValue<byte[]>(2)), Packing.Unpack(row.GetFieldValue<byte[]>(3)));

    private static Id<Event> ReadEvent(NpgsqlDataReader row) => StoredId.Read<Event>(row.GetInt64(0));

    private static EventChange ReadChange(NpgsqlDataReader row) => new(row.GetInt32(0), EventOrNull(row, 1), EventOrNull(row, 2));

    private static Id<Event>? EventOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : StoredId.Read<Event>(row.GetInt64(column));
}
