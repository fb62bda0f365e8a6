using System.Collections.Immutable;
using System.Globalization;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite;

/// <summary>The tables of a desk, as steps from an empty file on. A step that was released is never altered: what changes is a new step at the end.</summary>
internal static class SqliteSchema
{
    /// <summary>The mark in the header of a file by which it is known to be a desk: "Prlx".</summary>
    public const int ApplicationId = 0x50726C78;

    /// <summary>The steps; a file that went through n of them has the schema number n.</summary>
    /// <remarks>Ids of 64 bits are kept with their highest bit turned, so that SQLite's signed order is theirs. Bodies are packed (<see cref="Rows.Packing"/>). Texts are kept code unit by code
    /// unit (<see cref="Rows.CodeUnits"/>). The index of words keeps no text: what it forgets it is told from the rows.</remarks>
    public static ImmutableArray<string> Steps { get; } =
    [
        """
        CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), body BLOB NOT NULL) STRICT;
        CREATE TABLE original (n INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, body BLOB NOT NULL) STRICT;
        CREATE TABLE report (n INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, key TEXT NOT NULL, url TEXT, original BLOB, body BLOB NOT NULL) STRICT;
        CREATE INDEX report_key ON report (key);
        CREATE INDEX report_url ON report (url) WHERE url IS NOT NULL;
        CREATE TABLE report_stay (report INTEGER NOT NULL REFERENCES report (id), since INTEGER NOT NULL, until INTEGER, PRIMARY KEY (report, since)) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX report_held ON report_stay (report) WHERE until IS NULL;
        CREATE TABLE part (n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER, ord TEXT NOT NULL, body BLOB NOT NULL) STRICT;
        CREATE UNIQUE INDEX part_id ON part (kind, id, since);
        CREATE UNIQUE INDEX part_now ON part (kind, ord, id) WHERE until IS NULL;
        CREATE TABLE event (n INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, ord TEXT NOT NULL, type INTEGER NOT NULL, prominence INTEGER NOT NULL, first INTEGER, last INTEGER,
            statuses INTEGER NOT NULL, changed INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
        CREATE INDEX event_order ON event (ord, id, type, prominence, first, last, statuses, changed);
        CREATE TABLE event_report (report INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event (id), PRIMARY KEY (report, event)) STRICT, WITHOUT ROWID;
        CREATE TABLE revision (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
        CREATE TABLE event_change (n INTEGER PRIMARY KEY, revision INTEGER NOT NULL, before INTEGER, after INTEGER) STRICT;
        CREATE INDEX event_change_revision ON event_change (revision, before, after);
        CREATE INDEX event_change_before ON event_change (before) WHERE before IS NOT NULL;
        CREATE INDEX event_change_after ON event_change (after) WHERE after IS NOT NULL;
        CREATE TABLE decision (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, made INTEGER NOT NULL, undone INTEGER, body BLOB NOT NULL) STRICT;
        CREATE VIRTUAL TABLE search USING fts5 (title, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
        INSERT INTO search (search, rank) VALUES ('hashsize', 16000000);
        INSERT INTO search (search, rank) VALUES ('automerge', 8);
        """,
    ];

    /// <summary>Takes the file through the steps that it has not gone through, in the transaction that is open.</summary>
    public static void Apply(SqliteConnection connection, ImmutableArray<string> steps)
    {
        for (var number = (int)connection.Number("PRAGMA user_version"); number < steps.Length; number++)
        {
            connection.Run(steps[number].Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {steps.Length}"));
    }
}
