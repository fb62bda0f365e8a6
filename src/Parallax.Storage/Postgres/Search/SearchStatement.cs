using Parallax.Desks;

namespace Parallax.Storage.Postgres.Search;

/// <summary>Asks the server for what has the words.</summary>
internal static class SearchStatement
{
    /// <summary>So many are weighed by all their words. Where more have the words looked for, these are the ones whose few salient words fit best: to read a vector takes longer than to find it.</summary>
    private const int Weighed = 1000;

    private const string Sql = """
        with found as materialized (
            select kind, id, vector, ts_rank(gist, $2::tsquery) as rank from search where vector @@ $1::tsquery order by rank desc, kind, id limit $4)
        select kind, id, ts_rank(vector, $3::tsquery, 1)::double precision as score from found order by score desc, kind, id limit $5
        """;

    /// <summary>What was found, the best first.</summary>
    public static List<SearchHit> Hits(PostgresSession session, SearchQuery query, string words, int limit)
    {
        // its estimates know nothing of the time that it takes to read long vectors, which going through all of them needs
        session.Execute("set local enable_seqscan = off");
        var hits = session.Rows(Sql, r => r.GetInt16(0) == SearchKind.Report
            ? new SearchHit(StoredId.Read<Report>(r.GetInt64(1)), null, r.GetDouble(2))
            : new SearchHit(null, StoredId.Read<Event>(r.GetInt64(1)), r.GetDouble(2)),
            words, SearchText.Ranked(query, together: false)!, SearchText.Ranked(query, together: true)!, Math.Max(limit, Weighed), limit);
        session.Execute("set local enable_seqscan = on");
        return hits;
    }
}
