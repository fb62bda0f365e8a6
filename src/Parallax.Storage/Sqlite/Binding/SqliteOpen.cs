namespace Parallax.Storage.Sqlite.Binding;

/// <summary>How a file is opened; see https://www.sqlite.org/c3ref/open.html.</summary>
[Flags]
internal enum SqliteOpen
{
#pragma warning disable CS1591 // the names are those of SQLite
    ReadOnly = 0x1,
    ReadWrite = 0x2,
    Create = 0x4,
    Uri = 0x40,
    FullMutex = 0x10000,
#pragma warning restore CS1591
}
