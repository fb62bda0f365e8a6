namespace Parallax.Ingest.Inputs;

/// <summary>The keys of files: their names, with as many folders before them as tell apart those of the same name, and from files that have their keys already.</summary>
internal sealed class FileKeys
{
    private readonly Func<string, string?> _holders;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <param name="fullPaths">The files.</param>
    /// <param name="holders">The full path of the file that has a key already; null where none has.</param>
    public FileKeys(IEnumerable<string> fullPaths, Func<string, string?> holders)
    {
        _holders = holders;
        foreach (var same in fullPaths.GroupBy(p => Tail(p, 1), StringComparer.Ordinal))
        {
            Assign([.. same]);
        }
    }

    public string Of(string fullPath) => _keys[fullPath];

    private void Assign(string[] paths)
    {
        string[] fresh = [.. paths.Where(p => !Keeps(p))];
        if (fresh.Length == 0)
        {
            return;
        }
        var parts = string.IsNullOrWhiteSpace(Tail(fresh[0], 1)) ? 2 : 1;
        while (parts < fresh.Max(Depth) && (paths.Select(p => Tail(p, parts)).Distinct(StringComparer.Ordinal).Count() < paths.Length || fresh.Any(p => _holders(Tail(p, parts)) is { } holder && holder != p)))
        {
            parts++;
        }
        foreach (var path in fresh)
        {
            _keys[path] = Tail(path, parts);
        }
    }

    /// <summary>Whether the file has a key already, which it keeps.</summary>
    private bool Keeps(string path)
    {
        for (var parts = 1; parts <= Depth(path); parts++)
        {
            var key = Tail(path, parts);
            if (_holders(key) == path)
            {
                _keys[path] = key;
                return true;
            }
        }
        return false;
    }

    private static int Depth(string path) => Parts(path).Length;

    private static string[] Parts(string path) => path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);

    private static string Tail(string path, int parts)
    {
        var all = Parts(path);
        return string.Join('/', all[^Math.Min(parts, all.Length)..]);
    }
}
