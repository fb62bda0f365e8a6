using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite.Tables;

/// <summary>The index of the words of reports and events that the record holds now. It keeps no texts: what is taken out has to be told as it was put in. Changes wait until somebody
/// looks, or until there are many, since the index takes them best by rising numbers.</summary>
internal sealed class SearchTable(SqliteConnection connection, ReportTable reports, EventTable events)
{
    /// <summary>So many letters wait at most.</summary>
    private const int MostWaiting = 16_000_000;

    private readonly SortedDictionary<long, (IndexedWords? Out, IndexedWords? In)> _waiting = [];
    private int _letters;

    /// <summary>Puts the words of a report in.</summary>
    public void Add(long number, Report report) => Put(2 * number, new(report.Title ?? "", report.Text));

    /// <summary>Takes the words of a report out.</summary>
    public void Remove(long number, Report report) => Take(2 * number, new(report.Title ?? "", report.Text));

    /// <summary>Puts the words of an event in.</summary>
    public void Add(long number, EventRow row) => Put((2 * number) + 1, new(row.Words, ""));

    /// <summary>Takes the words of an event out.</summary>
    public void Remove(long number, EventRow row) => Take((2 * number) + 1, new(row.Words, ""));

    /// <summary>What has the words, the best first.</summary>
    public IEnumerable<SearchHit> Find(SearchQuery query, int limit)
    {
        Flush();
        var found = Matches(SearchSyntax.Of(query));
        found.Sort((a, b) => a.Rank.CompareTo(b.Rank));
        // of equally good ones the ids decide, which are looked up for those alone that may come
        var last = found.Count > limit ? found[limit - 1].Rank : double.PositiveInfinity;
        return found.TakeWhile(f => f.Rank <= last).Select(f => f.Number % 2 == 0 ? new SearchHit(reports.Id(f.Number / 2), null, -f.Rank) : new(null, events.Id(f.Number / 2), -f.Rank))
            .OrderByDescending(h => h.Score).ThenBy(h => h.Report is null).ThenBy(h => h.Report).ThenBy(h => h.Event).Take(limit);
    }

    /// <summary>Tells the index all that waits.</summary>
    public void Flush()
    {
        if (_waiting.Count == 0)
        {
            return;
        }
        using var delete = connection.Prepare("INSERT INTO search (search, rowid, title, text) VALUES ('delete', ?1, ?2, ?3)");
        using var insert = connection.Prepare("INSERT INTO search (rowid, title, text) VALUES (?1, ?2, ?3)");
        foreach (var (number, (before, after)) in _waiting)
        {
            Run(delete, number, before);
            Run(insert, number, after);
        }
        _waiting.Clear();
        _letters = 0;
    }

    private static void Run(SqliteStatement statement, long number, IndexedWords? words)
    {
        if (words is not null)
        {
            statement.Bind(1, number).BindWords(2, words.Title).BindWords(3, words.Text).Run();
        }
    }

    private void Put(long number, IndexedWords words) => Wait(number, words, (_waiting.GetValueOrDefault(number).Out, words));

    private void Take(long number, IndexedWords words)
    {
        var (before, waits) = _waiting.GetValueOrDefault(number);
        // what waits to be put in was never there
        Wait(number, words, (waits is null ? words : before, null));
    }

    private void Wait(long number, IndexedWords words, (IndexedWords? Out, IndexedWords? In) change)
    {
        _waiting[number] = change;
        _letters += words.Title.Length + words.Text.Length;
        if (_letters > MostWaiting)
        {
            Flush();
        }
    }

    private List<(long Number, double Rank)> Matches(string query)
    {
        using var row = connection.Prepare("SELECT rowid, rank FROM search WHERE search MATCH ?1").BindWords(1, query);
        var found = new List<(long, double)>();
        while (row.Step())
        {
            found.Add((row.Number(0), row.Fraction(1)));
        }
        return found;
    }
}
