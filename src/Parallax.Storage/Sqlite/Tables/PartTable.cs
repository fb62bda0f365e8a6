using Parallax.Desks;
using Parallax.Storage.Rows;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite.Tables;

/// <summary>Parts of the record, with the time over which each stood in it.</summary>
internal sealed class PartTable(SqliteConnection connection)
{
    /// <summary>The parts of a kind that stand now, in order.</summary>
    public IEnumerable<StoredPart> Now(PartKind kind)
    {
        using var row = connection.Prepare("SELECT kind, id, ord, body FROM part INDEXED BY part_now WHERE kind = ?1 AND until IS NULL ORDER BY ord, id").Bind(1, (int)kind);
        while (row.Step())
        {
            yield return Part(row);
        }
    }

    /// <summary>The parts of a kind that stood as of a revision, in order.</summary>
    public IEnumerable<StoredPart> AsOf(PartKind kind, int revision)
    {
        // only their numbers are sorted: sorting would keep all bodies in memory
        foreach (var number in Numbers(kind, revision))
        {
            using var row = connection.Prepare("SELECT kind, id, ord, body FROM part WHERE n = ?1").Bind(1, number);
            if (row.Step())
            {
                yield return Part(row);
            }
        }
    }

    /// <summary>The part that stands now, or stood as of a revision; null for none.</summary>
    public StoredPart? Part(PartKind kind, string id, int? revision)
    {
        using var row = connection.Prepare("SELECT kind, id, ord, body, until FROM part WHERE kind = ?1 AND id = ?2 AND since <= ?3 ORDER BY since DESC LIMIT 1");
        row.Bind(1, (int)kind).Bind(2, id).Bind(3, revision ?? int.MaxValue);
        return row.Step() && (row.Optional(4) is not { } until || until > revision) ? Part(row) : null;
    }

    /// <summary>The part as it stood last; null for none.</summary>
    public StoredPart? Last(PartKind kind, string id)
    {
        using var row = connection.Prepare("SELECT kind, id, ord, body FROM part WHERE kind = ?1 AND id = ?2 ORDER BY since DESC LIMIT 1").Bind(1, (int)kind).Bind(2, id);
        return row.Step() ? Part(row) : null;
    }

    /// <summary>All parts that ever stood, by kind, id and revision.</summary>
    public IEnumerable<PartStay> Stays()
    {
        using var row = connection.Prepare("SELECT kind, id, ord, body, since, until FROM part INDEXED BY part_id ORDER BY kind, id, since");
        while (row.Step())
        {
            yield return new(Part(row), row.Small(4), row.Optional(5));
        }
    }

    /// <summary>Keeps a part that stands from a revision on, in place of the one before.</summary>
    public void Put(StoredPart part, int since)
    {
        End(part.Kind, part.Id, since);
        Add(new(part, since, null));
    }

    /// <summary>Keeps a part and the time over which it stood.</summary>
    public void Add(PartStay stay)
    {
        using var insert = connection.Prepare("INSERT INTO part (kind, id, since, until, ord, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        insert.Bind(1, (int)stay.Part.Kind).Bind(2, stay.Part.Id).Bind(3, stay.Since).Bind(4, stay.Until).Bind(5, stay.Part.Order).Bind(6, Packing.Pack(stay.Part.Body.Span)).Run();
    }

    /// <summary>Ends the time over which a part stands; one without a revision in it is forgotten.</summary>
    /// <exception cref="InvalidOperationException">It does not stand.</exception>
    public void Drop(PartKind kind, string id, int since)
    {
        if (!End(kind, id, since))
        {
            throw new InvalidOperationException($"The {kind} '{id}' is to be dropped from the record, but is not in it; expected one that is.");
        }
    }

    private bool End(PartKind kind, string id, int since)
    {
        using var row = connection.Prepare("SELECT n, since FROM part WHERE kind = ?1 AND id = ?2 AND until IS NULL ORDER BY since DESC LIMIT 1").Bind(1, (int)kind).Bind(2, id);
        if (!row.Step())
        {
            return false;
        }
        var (number, begun) = (row.Number(0), row.Small(1));
        row.Reset();
        if (begun > since)
        {
            throw new InvalidOperationException($"The {kind} '{id}' is to change with revision {since}, but stands as revision {begun} put it; expected {begun} or a later one.");
        }
        using var end = begun < since ? connection.Prepare("UPDATE part SET until = ?2 WHERE n = ?1").Bind(2, since) : connection.Prepare("DELETE FROM part WHERE n = ?1");
        end.Bind(1, number).Run();
        return true;
    }

    private List<long> Numbers(PartKind kind, int revision)
    {
        using var row = connection.Prepare("SELECT n FROM part WHERE kind = ?1 AND since <= ?2 AND (until IS NULL OR until > ?2) ORDER BY ord, id").Bind(1, (int)kind).Bind(2, revision);
        var numbers = new List<long>();
        while (row.Step())
        {
            numbers.Add(row.Number(0));
        }
        return numbers;
    }

    private static StoredPart Part(SqliteStatement row) => new((PartKind)row.Small(0), row.Present(1), row.Present(2), row.Unpacked(3, Packing.Unpack));
}
