using Microsoft.Win32.SafeHandles;

namespace Parallax.Storage.Sqlite.Binding;

/// <summary>A prepared statement of SQLite.</summary>
internal sealed class StatementHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        SqliteLibrary.Finish(handle);
        return true;
    }
}
