namespace Parallax.Ingest.Inputs;

/// <summary>The files below a folder, by ordinal path. Names that begin with a dot are passed over. Links are followed, but no
/// folder is entered twice; a link to a folder that it lies in is a problem.</summary>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private readonly Func<string, bool> _wanted;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];
    private readonly List<InputProblem> _problems = [];

    private FolderWalk(Func<string, bool> wanted, CancellationToken cancellation) => (_wanted, _cancellation) = (wanted, cancellation);

    public IReadOnlyList<string> Files => _files;

    public IReadOnlyList<InputProblem> Problems => _problems;

    /// <summary>Walks a folder.</summary>
    /// <param name="folder">An existing folder; the paths of the files begin with it, with <c>/</c> between the parts.</param>
    /// <param name="depth">How many levels are looked at: 1 for the files of the folder itself.</param>
    /// <param name="wanted">Whether a file is of interest, by its path.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static FolderWalk Of(string folder, int depth, Func<string, bool> wanted, CancellationToken cancellation)
    {
        var walk = new FolderWalk(wanted, cancellation);
        walk.Enter(folder, RealPath.Of(folder), depth);
        walk._files.Sort(StringComparer.Ordinal);
        walk._problems.Sort((a, b) => string.CompareOrdinal(a.Where, b.Where));
        return walk;
    }

    private void Enter(string folder, string real, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        _entered.Add(real);
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos("*", Everything);
            // Folders before links to folders, so that a folder is met under its own name.
            foreach (var entry in entries.OrderBy(IsLink).ThenBy(e => e.Name, StringComparer.Ordinal))
            {
                Meet(entry, entry.Name, Join(folder, entry.Name), real, depth);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _problems.Add(Unreadable.Because(e).At(folder));
        }
    }

    private void Meet(FileSystemInfo entry, string name, string path, string parent, int depth)
    {
        if (name.StartsWith('.'))
        {
            return;
        }
        if (Directory.Exists(path))
        {
            if (depth > 1)
            {
                MeetFolder(path, IsLink(entry) ? RealPath.Of(path) : Join(parent, name), parent, depth);
            }
            return;
        }
        if (!_wanted(path))
        {
            return;
        }
        if (IsLink(entry) && Unreadable.Missing(path) is { } finding)
        {
            _problems.Add(finding.At(path));
            return;
        }
        _files.Add(path);
    }

    private void MeetFolder(string path, string real, string parent, int depth)
    {
        if (parent == real || parent.StartsWith(Join(real, ""), StringComparison.Ordinal))
        {
            _problems.Add(new(path, null, "a link to a folder that it lies in", "folders that do not contain themselves"));
        }
        else if (!_entered.Contains(real))
        {
            Enter(path, real, depth - 1);
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string Join(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";
}
