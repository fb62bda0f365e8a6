using System.Reflection;
using System.Runtime.InteropServices;

namespace Parallax.Storage.Sqlite.Binding;

/// <summary>The functions of the system's SQLite that we call. Each is described at https://www.sqlite.org/c3ref/funclist.html.</summary>
internal static partial class SqliteLibrary
{
    private const string Name = "sqlite3";

    /// <summary>A value that SQLite copies before the call returns.</summary>
    public const nint Transient = -1;

    static SqliteLibrary() => NativeLibrary.SetDllImportResolver(typeof(SqliteLibrary).Assembly, Resolve);

    /// <summary>The names under which systems ship the library.</summary>
    internal static IReadOnlyList<string> FileNames { get; } =
        OperatingSystem.IsWindows() ? ["winsqlite3.dll", "sqlite3.dll"] : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib", "/usr/lib/libsqlite3.dylib"] : ["libsqlite3.so.0", "libsqlite3.so"];

    [LibraryImport(Name, EntryPoint = "sqlite3_libversion_number")]
    public static partial int VersionNumber();

    [LibraryImport(Name, EntryPoint = "sqlite3_open_v2", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, out ConnectionHandle connection, int flags, string? fileSystem);

    [LibraryImport(Name, EntryPoint = "sqlite3_close_v2")]
    public static partial int Close(nint connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_busy_timeout")]
    public static partial int BusyTimeout(ConnectionHandle connection, int milliseconds);

    [LibraryImport(Name, EntryPoint = "sqlite3_extended_errcode")]
    public static partial int ExtendedErrorCode(ConnectionHandle connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_errmsg")]
    public static partial nint ErrorMessage(ConnectionHandle connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_errstr")]
    public static partial nint ErrorText(int code);

    [LibraryImport(Name, EntryPoint = "sqlite3_db_readonly")]
    public static partial int IsReadOnly(ConnectionHandle connection, ReadOnlySpan<byte> database);

    [LibraryImport(Name, EntryPoint = "sqlite3_get_autocommit")]
    public static partial int IsOutsideTransaction(ConnectionHandle connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_changes")]
    public static partial int Changes(ConnectionHandle connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_last_insert_rowid")]
    public static partial long LastRowId(ConnectionHandle connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_prepare_v3")]
    public static partial int Prepare(ConnectionHandle connection, ReadOnlySpan<byte> sql, int length, uint flags, out StatementHandle statement, nint tail);

    // What these three answer is the error of the last step, which was told then.
    [LibraryImport(Name, EntryPoint = "sqlite3_finalize")]
    public static partial void Finish(nint statement);

    [LibraryImport(Name, EntryPoint = "sqlite3_reset")]
    public static partial void Reset(StatementHandle statement);

    [LibraryImport(Name, EntryPoint = "sqlite3_clear_bindings")]
    public static partial void ClearBindings(StatementHandle statement);

    [LibraryImport(Name, EntryPoint = "sqlite3_step")]
    public static partial int Step(StatementHandle statement);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_int64")]
    public static partial int Bind(StatementHandle statement, int index, long value);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_blob64")]
    public static partial int BindBytes(StatementHandle statement, int index, ReadOnlySpan<byte> bytes, ulong count, nint destructor);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_zeroblob")]
    public static partial int BindZeros(StatementHandle statement, int index, int count);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_text64")]
    public static partial int BindText(StatementHandle statement, int index, ReadOnlySpan<byte> bytes, ulong count, nint destructor, byte encoding);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_type")]
    public static partial int ColumnType(StatementHandle statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_int64")]
    public static partial long ColumnNumber(StatementHandle statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_double")]
    public static partial double ColumnFraction(StatementHandle statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_blob")]
    public static unsafe partial byte* ColumnBytes(StatementHandle statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_bytes")]
    public static partial int ColumnLength(StatementHandle statement, int column);

    /// <summary>The words at an address of SQLite's, which ends them with a zero.</summary>
    public static string Words(nint address) => Marshal.PtrToStringUTF8(address) ?? "";

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name == Name)
        {
            foreach (var file in FileNames)
            {
                if (NativeLibrary.TryLoad(file, assembly, path, out var library))
                {
                    return library;
                }
            }
        }
        return 0;
    }
}
