using System.Globalization;
using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite;

/// <summary>The file of a desk: how it is made, known and connected to.</summary>
internal sealed class SqliteFile(string path, DeskMode mode, SqliteOptions options)
{
    private const int PageSize = 8192;
    private const int ReaderKilobytes = 16_000;
    private const int WriterKilobytes = 64_000;

    private readonly string _fullPath = System.IO.Path.GetFullPath(path);

    /// <summary>Whether nobody can write to the file, so that SQLite needs no files beside it.</summary>
    private bool _isImmutable;

    /// <summary>The path as it was given.</summary>
    public string Path => path;

    /// <summary>What it is opened for.</summary>
    public DeskMode Mode => mode;

    /// <summary>The first connection, after the file was made where it may be, and was found to be a desk that this program knows.</summary>
    public SqliteConnection First()
    {
        ExpectFile();
        try
        {
            return Known();
        }
        catch (DeskException e) when (mode == DeskMode.Read && e.Code() is SqliteCode.CannotOpen or SqliteCode.ReadOnly or SqliteCode.InputOutput)
        {
            // no files can be made beside it
            ExpectComplete();
            _isImmutable = true;
            return Known();
        }
    }

    /// <summary>One more connection.</summary>
    /// <param name="isWriter">Whether it is to write, for which it may use more memory.</param>
    public SqliteConnection Connect(bool isWriter)
    {
        var (location, flags) = _isImmutable
            ? ($"file:{Uri.EscapeDataString(_fullPath)}?immutable=1", SqliteOpen.ReadOnly | SqliteOpen.Uri)
            : (_fullPath, SqliteOpen.ReadWrite | (mode == DeskMode.Create ? SqliteOpen.Create : 0));
        var connection = SqliteConnection.Open(path, location, flags | SqliteOpen.FullMutex, options.Patience);
        try
        {
            // schemas of strangers may not call functions with effects; broken pages are noticed when they are read
            connection.Run("PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA synchronous = FULL",
                string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = -{(isWriter ? WriterKilobytes : ReaderKilobytes)}"),
                string.Create(CultureInfo.InvariantCulture, $"PRAGMA query_only = {(mode == DeskMode.Read ? 1 : 0)}"));
            if (options.MostPages > 0)
            {
                connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {options.MostPages}"));
            }
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void ExpectFile()
    {
        if (Directory.Exists(path))
        {
            throw new DeskException($"{path} is a folder; expected the file of a desk, as in '{System.IO.Path.Combine(path, "news.desk")}'.");
        }
        if (File.Exists(path))
        {
            return;
        }
        if (mode != DeskMode.Create)
        {
            throw new DeskException($"There is no desk {path}; expected the file of one. Look at the path, or add reports to make it.");
        }
        if (System.IO.Path.GetDirectoryName(_fullPath) is { } folder && !Directory.Exists(folder))
        {
            throw new DeskException($"The desk {path} cannot be made: there is no folder {folder}. Make the folder first.");
        }
    }

    private SqliteConnection Known()
    {
        var connection = Connect(isWriter: false);
        try
        {
            Know(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Know(SqliteConnection connection)
    {
        var (application, version, isEmpty) = (connection.Number("PRAGMA application_id"), connection.Number("PRAGMA user_version"), connection.Number("SELECT count(*) FROM sqlite_schema") == 0);
        var isNew = isEmpty && application == 0 && version == 0;
        if (isNew ? mode != DeskMode.Create : application != SqliteSchema.ApplicationId || isEmpty)
        {
            throw new DeskException(isNew
                ? $"{path} is empty and no desk yet; expected a file that Parallax made. Add reports to make it one."
                : $"{path} is no desk: it is a file of another program that uses SQLite. Expected a file that Parallax made, as in 'news.desk'.");
        }
        if (version > options.Steps.Length)
        {
            throw new DeskException($"The desk {path} was written by a newer version of Parallax: its schema is {version}, and this version knows {options.Steps.Length} and earlier ones. Update Parallax.");
        }
        if (version < options.Steps.Length && mode == DeskMode.Read)
        {
            throw new DeskException($"The desk {path} was written by an earlier version of Parallax: its schema is {version}, and expected is {options.Steps.Length}. Open it once for writing, which brings it up to date.");
        }
        if (mode != DeskMode.Read)
        {
            Prepare(connection);
        }
    }

    private void Prepare(SqliteConnection connection)
    {
        if (connection.IsReadOnly)
        {
            throw SqliteTrouble.Of(path, new(SqliteCode.ReadOnly, "attempt to write a readonly database"));
        }
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA page_size = {PageSize}"), "PRAGMA journal_mode = WAL");
        if (connection.Number("PRAGMA user_version") < options.Steps.Length)
        {
            connection.Run("BEGIN IMMEDIATE");
            SqliteSchema.Apply(connection, options.Steps);
            connection.Run("COMMIT");
        }
    }

    /// <summary>Throws where not everything is in the file itself, since somebody has it open or died while writing.</summary>
    private void ExpectComplete()
    {
        var log = new FileInfo(_fullPath + "-wal");
        if (log.Exists && log.Length > 0)
        {
            throw new DeskException($"The desk {path} is open elsewhere or was not closed, and its folder is write-protected, so that what was written last cannot be read. Open it once where its folder can be written to.");
        }
    }
}
