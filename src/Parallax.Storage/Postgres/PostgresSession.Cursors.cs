using Npgsql;

namespace Parallax.Storage.Postgres;

/// <content>Results that come as they are asked for.</content>
internal sealed partial class PostgresSession
{
    private const int FirstRows = 64;
    private const int MoreRows = 512;

    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);

    /// <summary>The rows of a result as they are asked for. The server finds the first of them as fast as it can, which is best for what it has in order.</summary>
    /// <param name="name">The name of the question: a cursor of one name has always the same columns.</param>
    /// <param name="sql">The question.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="values">Its values.</param>
    public IEnumerable<T> Stream<T>(string name, string sql, Func<NpgsqlDataReader, T> read, params object[] values) => Stream(name, sql, read, isChoice: false, values);

    /// <summary>The rows of a result as they are asked for.</summary>
    /// <param name="name">The name of the question.</param>
    /// <param name="sql">The question.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="isChoice">Whether few of many rows are in it: then the server finds all of them as fast as it can.</param>
    /// <param name="values">Its values.</param>
    public IEnumerable<T> Stream<T>(string name, string sql, Func<NpgsqlDataReader, T> read, bool isChoice, object[] values)
    {
        var cursor = Enumerable.Range(1, int.MaxValue).Select(n => $"{name}_{n}").First(_cursors.Add);
        try
        {
            var count = FirstRows;
            var rows = Run(() => Open(cursor, sql, read, isChoice, values));
            while (true)
            {
                foreach (var row in rows)
                {
                    yield return row;
                    ThrowIfUnusable();
                }
                if (rows.Count < count)
                {
                    break;
                }
                count = MoreRows;
                rows = Run(() => Fetch(cursor, count, read));
            }
        }
        finally
        {
            Close(cursor);
        }
    }

    private List<T> Open<T>(string cursor, string sql, Func<NpgsqlDataReader, T> read, bool isChoice, object[] values)
    {
        using var batch = new NpgsqlBatch(_connection, _transaction);
        var declare = new NpgsqlBatchCommand($"declare {cursor} no scroll cursor for {sql}");
        Add(declare.Parameters, values);
        batch.BatchCommands.Add(new($"set local cursor_tuple_fraction = {(isChoice ? "1" : "default")}"));
        batch.BatchCommands.Add(declare);
        batch.BatchCommands.Add(new($"fetch {FirstRows} from {cursor}"));
        using var reader = batch.ExecuteReader();
        return All(reader, read);
    }

    private List<T> Fetch<T>(string cursor, int count, Func<NpgsqlDataReader, T> read)
    {
        using var command = Command($"fetch {count} from {cursor}", []);
        using var reader = command.ExecuteReader();
        return All(reader, read);
    }

    private void Close(string cursor)
    {
        if (!_over && _failed is null)
        {
            Execute($"close {cursor}");
        }
        _cursors.Remove(cursor);
    }
}
