namespace Parallax.Cli.Output;

/// <summary>Writes a file whole or not at all: into a temporary file in the same folder, which then takes its place.</summary>
internal static class WholeFile
{
    /// <summary>Writes what <paramref name="write"/> writes. After a failure the file is as it was before.</summary>
    /// <exception cref="IOException">The folder is missing, the disk is full, or the like.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = Target(path);
        if (IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The file itself where the path is a link to it, so that the link stays.</summary>
    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new IOException($"'{path}' is a folder; expected the name of a file to write.");
        }
        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new IOException($"'{path}' cannot be written: there is no folder '{Path.GetDirectoryName(full)}'.");
        }
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <summary>A device such as <c>/dev/null</c> is written to; replacing it with a file would break the machine.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
