using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite;

/// <summary>What SQLite refuses, in words that say what to do.</summary>
internal static class SqliteTrouble
{
    /// <summary>The exception for an error.</summary>
    /// <param name="name">The file.</param>
    /// <param name="error">The error.</param>
    public static DeskException Of(string name, SqliteException error) => new(Message(name, error), error);

    /// <summary>The kind of error of SQLite's that is behind an exception; null where none is.</summary>
    public static int? Code(this DeskException exception) => (exception.InnerException as SqliteException)?.Code;

    private static string Message(string name, SqliteException error) => error.Code switch
    {
        SqliteCode.Busy or SqliteCode.Locked =>
            $"The desk {name} is being written to by another program; expected it to be free. Wait until that one is done and try again.",
        SqliteCode.Full =>
            $"The desk {name} cannot grow: its disk or its quota is full. Nothing of this change was kept; make room and try again.",
        SqliteCode.InputOutput =>
            $"The desk {name} cannot be read or written: {error.Words} (code {error.ExtendedCode}). Nothing of this change was kept; look whether its disk is full, has gone or is broken, and try again.",
        SqliteCode.Corrupt =>
            $"The desk {name} is damaged: {error.Words} (code {error.ExtendedCode}). Go back to a copy of the file, or load a dump of the desk into a new one.",
        SqliteCode.NotADatabase =>
            $"{name} is no desk: it is not a file of SQLite. Expected a file that Parallax made, as in 'news.desk'.",
        SqliteCode.ReadOnly or SqliteCode.Permission =>
            $"The desk {name} cannot be written to: its file, its folder or its medium is write-protected. Give yourself the right to write there, or copy the file elsewhere.",
        SqliteCode.CannotOpen =>
            $"The desk {name} cannot be opened: {error.Words} (code {error.ExtendedCode}). Look whether you may read the file, and write to its folder.",
        SqliteCode.TooBig =>
            $"The desk {name} cannot keep so much in one piece; expected at most 1,000,000,000 bytes in one.",
        _ => $"The desk {name} cannot be used as asked: {error.Words} (code {error.ExtendedCode}).",
    };
}
