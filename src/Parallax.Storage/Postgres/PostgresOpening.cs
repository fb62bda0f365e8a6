using Npgsql;
using Parallax.Desks;

namespace Parallax.Storage.Postgres;

/// <summary>Opens a desk: looks whether it is there and ours, makes it or brings it forward where that is asked for.</summary>
internal sealed class PostgresOpening(PostgresAddress address, NpgsqlDataSource source, PostgresFailure failure)
{
    /// <summary>The oldest server that has what is used here and is still looked after.</summary>
    private static readonly Version Oldest = new(15, 0);

    /// <summary>Opens the desk.</summary>
    /// <returns>The number of its schema among those of the database, by which a change locks it.</returns>
    /// <exception cref="DeskException">It cannot be used as asked.</exception>
    public int Open(DeskMode mode)
    {
        using var session = PostgresSession.Begin(source, failure, inChange: false, s => Server(s));
        var found = Find(session);
        if (found is { IsDesk: true })
        {
            RequireRights(found);
            if (Version(session) is var version && (version > PostgresSchema.Current || (version < PostgresSchema.Current && mode == DeskMode.Read)))
            {
                throw version > PostgresSchema.Current ? failure.Newer(version) : Older(version);
            }
            else if (version == PostgresSchema.Current)
            {
                return found.Number;
            }
        }
        else if (mode != DeskMode.Create)
        {
            throw new DeskException($"There is no desk '{address.Desk}' in {address.Name}{(found is null ? "" : ", though a schema of that name")}. Make it by adding reports to it, or correct the address.");
        }
        session.Dispose();
        return Make(source);
    }

    private DeskException Older(int version) =>
        new($"{address.Name} has schema {version}, this program reads schema {PostgresSchema.Current}: it was made by an older program. Open it for writing once, which brings it forward.");

    private void Server(PostgresSession session)
    {
        var (number, text, encoding) = session.Rows("select current_setting('server_version_num')::integer, current_setting('server_version'), current_setting('server_encoding')",
            r => (r.GetInt32(0), r.GetString(1), r.GetString(2)))[0];
        if (number / 10000 < Oldest.Major)
        {
            throw new DeskException($"The server of {address.Name} is PostgreSQL {text}; expected {Oldest.Major} or later.");
        }
        if (encoding != "UTF8")
        {
            throw new DeskException($"The database of {address.Name} is encoded in {encoding}; expected UTF8, as of one made with 'createdb -E UTF8 -T template0'.");
        }
    }

    private FoundSchema? Find(PostgresSession session) => session.Rows("""
        select n.oid::bigint, has_schema_privilege(n.oid, 'usage'),
            exists (select from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = n.oid and c.relname = 'desk' and a.attname = 'changes'),
            exists (select from pg_class c where c.relnamespace = n.oid),
            coalesce((select bool_and(has_table_privilege(c.oid, 'select')) from pg_class c where c.relnamespace = n.oid and c.relkind = 'r'), true)
        from pg_namespace n where n.nspname = $1
        """, r => new FoundSchema(unchecked((int)r.GetInt64(0)), r.GetBoolean(1) && r.GetBoolean(4), r.GetBoolean(2), r.GetBoolean(3)), address.Desk).SingleOrDefault();

    private void RequireRights(FoundSchema found)
    {
        if (!found.MayRead)
        {
            var user = address.Connection.Username is { } name ? $"'{name}'" : "this one";
            throw new DeskException($"The user may not read {address.Name}: expected rights on the schema and its tables, as by 'grant usage on schema {address.Desk}' and 'grant select on all tables in schema {address.Desk}' to {user}.");
        }
    }

    private static int Version(PostgresSession session) => session.Rows("select version from desk", r => r.GetInt32(0))[0];

    /// <summary>Makes the schema and its tables as far as they are not there, all or nothing, while nobody else does.</summary>
    private int Make(NpgsqlDataSource from)
    {
        using var session = PostgresSession.Begin(from, failure, inChange: true, s => s.Rows("select pg_advisory_xact_lock($1, hashtext($2))", _ => 0, PostgresLock.Making, address.Desk));
        var found = Find(session);
        if (found is { IsDesk: false, HasTables: true })
        {
            throw new DeskException($"The schema '{address.Desk}' of {address.Name} holds tables that are not those of a desk. Choose another name for the desk.");
        }
        if (found is null)
        {
            session.Execute($"create schema \"{address.Desk}\"");
        }
        var version = found is { IsDesk: true } ? Version(session) : 0;
        if (version > PostgresSchema.Current)
        {
            throw failure.Newer(version);
        }
        foreach (var step in PostgresSchema.Steps.Skip(version))
        {
            session.Execute(step);
        }
        session.Execute("update desk set version = $1", PostgresSchema.Current);
        var number = Find(session)!.Number;
        Commit(session);
        return number;
    }

    private void Commit(PostgresSession session)
    {
        try
        {
            session.Commit();
        }
        catch (Exception e) when (PostgresFailure.IsOne(e))
        {
            throw failure.Of(e, inChange: false);
        }
    }
}
