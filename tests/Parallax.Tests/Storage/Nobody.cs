using System.Runtime.InteropServices;

namespace Parallax.Tests.Storage;

/// <summary>While it is there, nothing can be written in a folder, and this thread has the rights of nobody: root could write anywhere.</summary>
internal sealed class Nobody : IDisposable
{
    private const uint Id = 65534;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string _folder;
    private readonly uint _before;

    public Nobody(string folder)
    {
        _folder = folder;
        SetMode(Readable);
        _before = setfsuid(Id);
    }

    public void Dispose()
    {
        _ = setfsuid(_before);
        SetMode(Readable | UnixFileMode.UserWrite);
    }

    private void SetMode(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, mode);
        }
    }

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
#pragma warning disable IDE1006, SYSLIB1054 // the name is that of the system; tests have no unsafe code
    private static extern uint setfsuid(uint id);
#pragma warning restore IDE1006, SYSLIB1054
}
