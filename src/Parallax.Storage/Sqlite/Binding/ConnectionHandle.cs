using Microsoft.Win32.SafeHandles;

namespace Parallax.Storage.Sqlite.Binding;

/// <summary>An open file of SQLite. It is closed when its last statement is.</summary>
internal sealed class ConnectionHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <inheritdoc/>
    protected override bool ReleaseHandle() => SqliteLibrary.Close(handle) == SqliteCode.Ok;
}
