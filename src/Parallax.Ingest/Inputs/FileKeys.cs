namespace Parallax.Ingest.Inputs;

/// <summary>The keys of files: their names, with as many folders before them as tell apart those of the same name.</summary>
internal sealed class FileKeys
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public FileKeys(IEnumerable<string> fullPaths)
    {
        foreach (var same in fullPaths.GroupBy(p => Tail(p, 1), StringComparer.Ordinal))
        {
            Assign([.. same]);
        }
    }

    public string Of(string fullPath) => _keys[fullPath];

    private void Assign(string[] paths)
    {
        var parts = string.IsNullOrWhiteSpace(Tail(paths[0], 1)) ? 2 : 1;
        while (paths.Select(p => Tail(p, parts)).Distinct(StringComparer.Ordinal).Count() < paths.Length)
        {
            parts++;
        }
        foreach (var path in paths)
        {
            _keys[path] = Tail(path, parts);
        }
    }

    private static string Tail(string path, int parts)
    {
        var all = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return string.Join('/', all[^Math.Min(parts, all.Length)..]);
    }
}
