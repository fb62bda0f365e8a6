using Npgsql;
using Parallax.Desks;
using Parallax.Storage.Rows;
using Parallax.Storage.Postgres.Search;

namespace Parallax.Storage.Postgres;

/// <summary>A desk at one moment: a transaction that reads. A change derives from it, and sees what it has written.</summary>
internal partial class PostgresSnapshot(PostgresSession session, DeskState state) : IDeskSnapshot
{
    private const string Held = "s.until is null";
    private const string HeldThen = "s.since <= $1 and (s.until is null or s.until > $1)";
    private const string ReportColumns = "select r.key, r.url, r.original, r.body from report r";

    private DeskState _state = state;

    /// <inheritdoc/>
    public DeskState State
    {
        get
        {
            Session.ThrowIfUnusable();
            return _state;
        }
        protected set => _state = value;
    }

    /// <summary>Its transaction.</summary>
    protected PostgresSession Session { get; } = session;

    /// <summary>Begins a transaction that only reads: this question is the first, and sets its moment. Questions are small, and translating them into machine code would take longer than answering them.</summary>
    public static DeskState Start(PostgresSession session, PostgresFailure failure)
    {
        var (version, state) = session.Rows("select version, state, set_config('transaction_read_only', 'on', true), set_config('jit', 'off', true), set_config('idle_in_transaction_session_timeout', '0', true) from desk", r => (r.GetInt32(0), r.GetFieldValue<byte[]>(1)))[0];
        return version > PostgresSchema.Current ? throw failure.Newer(version) : ReadState(state);
    }

    /// <summary>The state as the row of the desk has it; nothing in a desk that is new.</summary>
    public static DeskState ReadState(byte[] state) => state.Length == 0 ? DeskState.Empty : HistoryRows.State(state);

    /// <inheritdoc/>
    public StoredReport? Report(Id<Report> id) => Rows($"{ReportColumns} where r.id = $1", ReadReport, StoredId.Of(id)).SingleOrDefault();

    /// <inheritdoc/>
    public IEnumerable<StoredReport> Reports(int? revision = null) => revision is { } then
        ? Stream("reports", $"{ReportColumns} join report_stay s on s.report = r.id where {HeldThen} order by r.id", ReadReport, then)
        : Stream("reports", $"{ReportColumns} join report_stay s on s.report = r.id where {Held} order by r.id", ReadReport);

    /// <inheritdoc/>
    public IEnumerable<Id<Report>> ReportIds() => Stream("report_ids", $"select s.report from report_stay s where {Held} order by s.report", r => StoredId.Read<Report>(r.GetInt64(0)));

    /// <inheritdoc/>
    public IEnumerable<StoredReport> ReportsCalled(string keyOrUrl)
    {
        ArgumentNullException.ThrowIfNull(keyOrUrl);
        return Rows($"{ReportColumns} join report_stay s on s.report = r.id where (r.key_hash = $1 or r.url_hash = $1) and {Held} order by r.id", ReadReport, NameHash.Of(keyOrUrl))
            .Where(r => string.Equals(r.Report.Key, keyOrUrl, StringComparison.Ordinal) || string.Equals(r.Report.Url, keyOrUrl, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public byte[]? Original(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        var parts = Stream("original", "select bytes from original where sha256 = $1 order by part", r => Packing.Unpack(r.GetFieldValue<byte[]>(0)), sha256).ToList();
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => [.. parts.SelectMany(p => p)],
        };
    }

    /// <inheritdoc/>
    public IEnumerable<SearchHit> Search(SearchQuery query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return SearchText.Of(query) is { } words ? Hits() : [];

        IEnumerable<SearchHit> Hits()
        {
            BeforeReading();
            return SearchStatement.Hits(Session, query, words, limit);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Revision> Revisions(int after = 0) => Stream("revisions", "select number, time, body from revision where number > $1 order by number", ReadRevision, after);

    /// <inheritdoc/>
    public Revision? RevisionAt(DateTimeOffset time) =>
        Rows("select number, time, body from revision where time <= $1 order by number desc limit 1", ReadRevision, time.UtcTicks).SingleOrDefault();

    /// <inheritdoc/>
    public IEnumerable<StoredDecision> Decisions() => Stream("decisions", "select id, made, undone, body from decision order by made, number",
        r => new StoredDecision(CodeUnits.Decode(r.GetFieldValue<byte[]>(0)), r.GetInt32(1), IntOrNull(r, 2), Packing.Unpack(r.GetFieldValue<byte[]>(3))));

    /// <inheritdoc/>
    public IEnumerable<ReportStay> Stays() =>
        Stream("stays", "select report, since, until from report_stay order by report, since", r => new ReportStay(StoredId.Read<Report>(r.GetInt64(0)), r.GetInt32(1), IntOrNull(r, 2)));

    /// <inheritdoc/>
    public IEnumerable<string> Originals() => Stream("originals", "select sha256 from original where part = 0 order by sha256", r => r.GetString(0));

    /// <inheritdoc/>
    public void Dispose()
    {
        Session.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What is done before the server is asked anything; here nothing.</summary>
    protected virtual void BeforeReading()
    {
    }

    private List<T> Rows<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values)
    {
        BeforeReading();
        return Session.Rows(sql, read, values);
    }

    private IEnumerable<T> Stream<T>(string name, string sql, Func<NpgsqlDataReader, T> read, params object[] values) => Stream(name, sql, read, isChoice: false, values);

    private IEnumerable<T> Stream<T>(string name, string sql, Func<NpgsqlDataReader, T> read, bool isChoice, object[] values)
    {
        BeforeReading();
        foreach (var row in Session.Stream(name, sql, read, isChoice, values))
        {
            yield return row;
        }
    }

    /// <summary>Reads a row of key, address, hash of the original and body.</summary>
    internal static StoredReport ReadReport(NpgsqlDataReader row) => ReportRow.Read(row.GetFieldValue<byte[]>(3), CodeUnits.Decode(row.GetFieldValue<byte[]>(0)),
        row.IsDBNull(1) ? null : CodeUnits.Decode(row.GetFieldValue<byte[]>(1)), row.IsDBNull(2) ? null : row.GetString(2));

    private static Revision ReadRevision(NpgsqlDataReader row) => HistoryRows.Revision(row.GetFieldValue<byte[]>(2), row.GetInt32(0), row.GetInt64(1));

    private static int? IntOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
