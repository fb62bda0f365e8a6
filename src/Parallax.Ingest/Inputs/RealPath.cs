namespace Parallax.Ingest.Inputs;

/// <summary>The one path of a folder, whatever links lead to it.</summary>
internal static class RealPath
{
    /// <summary>The full path with every link resolved; the path as far as known where a link cannot be.</summary>
    public static string Of(string path)
    {
        try
        {
            return Resolve(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }

    // Ends because only existing folders are asked for: the system itself refuses a path whose links run in a circle.
    private static string Resolve(string full)
    {
        var real = Path.GetPathRoot(full) ?? "/";
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            real = Directory.ResolveLinkTarget(next, returnFinalTarget: true) is { } target ? Resolve(target.FullName) : next;
        }
        return real;
    }
}
