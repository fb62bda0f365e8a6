using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;
using Parallax.Storage.Sqlite.Tables;

namespace Parallax.Storage.Sqlite;

/// <summary>A desk at the moment at which a transaction began.</summary>
internal class SqliteSnapshot : IDeskSnapshot
{
    private readonly Action<SqliteConnection> _giveBack;

    /// <summary>Takes over a connection on which a transaction was begun.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="giveBack">Where it goes at the end, without a transaction.</param>
    public SqliteSnapshot(SqliteConnection connection, Action<SqliteConnection> giveBack)
    {
        (Connection, _giveBack) = (connection, giveBack);
        (OriginalRows, ReportRows, PartRows, EventRows, History) = (new(connection), new(connection), new(connection), new(connection), new(connection));
        Index = new(connection, ReportRows, EventRows);
    }

    /// <inheritdoc/>
    public DeskState State => Open(History).State();

    protected SqliteConnection Connection { get; }

    protected OriginalTable OriginalRows { get; }

    protected ReportTable ReportRows { get; }

    protected PartTable PartRows { get; }

    protected EventTable EventRows { get; }

    protected HistoryTable History { get; }

    protected SearchTable Index { get; }

    /// <summary>Whether it is at its end.</summary>
    protected bool IsOver { get; private set; }

    /// <inheritdoc/>
    public StoredReport? Report(Id<Report> id) => Open(ReportRows).Report(id);

    /// <inheritdoc/>
    public IEnumerable<StoredReport> Reports(int? revision = null) => Each(Open(ReportRows).Held(revision));

    /// <inheritdoc/>
    public IEnumerable<Id<Report>> ReportIds() => Each(Open(ReportRows).HeldIds());

    /// <inheritdoc/>
    public IEnumerable<StoredReport> ReportsCalled(string keyOrUrl)
    {
        ArgumentNullException.ThrowIfNull(keyOrUrl);
        return Each(Open(ReportRows).Called(keyOrUrl));
    }

    /// <inheritdoc/>
    public byte[]? Original(string sha256) => Open(OriginalRows).Bytes(sha256);

    /// <inheritdoc/>
    public IEnumerable<StoredPart> Parts(PartKind kind, int? revision = null) => Each(revision is { } number ? Open(PartRows).AsOf(kind, number) : Open(PartRows).Now(kind));

    /// <inheritdoc/>
    public StoredPart? Part(PartKind kind, string id, int? revision = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Open(PartRows).Part(kind, id, revision);
    }

    /// <inheritdoc/>
    public IEnumerable<StoredPart> LinksOf(Id<Event> id) => Each(Open(PartRows).LinksOf(id));

    /// <inheritdoc/>
    public StoredPart? LastPart(PartKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Open(PartRows).Last(kind, id);
    }

    /// <inheritdoc/>
    public IEnumerable<EventRow> Events(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Each(Open(EventRows).Rows(query));
    }

    /// <inheritdoc/>
    public IEnumerable<Id<Event>> EventsBeginning(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return Each(Open(EventRows).Beginning(prefix));
    }

    /// <inheritdoc/>
    public IEnumerable<Id<Event>> EventsOf(Id<Report> report) => Each(Open(EventRows).Of(report));

    /// <inheritdoc/>
    public IEnumerable<SearchHit> Search(SearchQuery query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Each(Open(Index).Find(query, limit));
    }

    /// <inheritdoc/>
    public IEnumerable<Revision> Revisions(int after = 0) => Each(Open(History).Revisions(after));

    /// <inheritdoc/>
    public Revision? RevisionAt(DateTimeOffset time) => Open(History).RevisionAt(time);

    /// <inheritdoc/>
    public IEnumerable<EventChange> ChangesIn(int revision) => Each(Open(History).ChangesIn(revision));

    /// <inheritdoc/>
    public IEnumerable<EventChange> ChangesOf(Id<Event> id) => Each(Open(History).ChangesOf(id));

    /// <inheritdoc/>
    public IEnumerable<StoredDecision> Decisions() => Each(Open(History).Decisions());

    /// <inheritdoc/>
    public IEnumerable<ReportStay> Stays() => Each(Open(ReportRows).Stays());

    /// <inheritdoc/>
    public IEnumerable<PartStay> PartStays() => Each(Open(PartRows).Stays());

    /// <inheritdoc/>
    public IEnumerable<string> Originals() => Each(Open(OriginalRows).Hashes());

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!IsOver)
        {
            IsOver = true;
            Connection.CloseLent();
            _giveBack(Connection);
        }
        GC.SuppressFinalize(this);
    }

    /// <summary>The table, unless it is over.</summary>
    protected T Open<T>(T table)
    {
        ObjectDisposedException.ThrowIf(IsOver, this);
        return table;
    }

    /// <summary>The rows, as long as it is not over: then their statement belongs to nobody or to somebody else.</summary>
    private IEnumerable<T> Each<T>(IEnumerable<T> rows)
    {
        using var row = rows.GetEnumerator();
        while (Open(row).MoveNext())
        {
            yield return row.Current;
        }
    }
}
