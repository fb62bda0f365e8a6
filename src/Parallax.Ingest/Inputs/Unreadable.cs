namespace Parallax.Ingest.Inputs;

/// <summary>Says in plain words why a path cannot be read.</summary>
internal static class Unreadable
{
    private const string Readable = "a file that can be read";

    public static Finding Because(Exception exception) => exception switch
    {
        UnauthorizedAccessException => new("a path that may not be read (permission denied)", "one that the current user may read"),
        FileNotFoundException or DirectoryNotFoundException => new("nothing there", Readable),
        PathTooLongException => new("a path that is too long", Readable),
        NotSupportedException => new("something that cannot be read as a file", Readable),
        _ => new($"an error while reading ({exception.Message.TrimEnd('.')})", Readable),
    };

    /// <summary>Why the path leads to no file; null where it does.</summary>
    public static Finding? Missing(string path)
    {
        try
        {
            // A link exists even where its target does not, so it is the target that is asked for.
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true);
            return File.Exists(target?.FullName ?? path) ? null
                : target is null ? new("something that is no file", Readable) : new("a broken symbolic link", "a link to a file that exists");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return path.IndexOfAny(['?', '[', '{']) >= 0
                ? new("nothing of that name", "a file, a folder, or a pattern with * and **, as in 'news/**/*.txt'")
                : new("nothing of that name", "a file, a folder, a glob or '-' for standard input");
        }
        catch (UnauthorizedAccessException e)
        {
            return Because(e);
        }
        catch (IOException)
        {
            return new("a symbolic link that leads back to itself, or a path that cannot be followed", "a link to a file that exists");
        }
    }
}
