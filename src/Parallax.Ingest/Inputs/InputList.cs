using System.Text.RegularExpressions;

namespace Parallax.Ingest.Inputs;

/// <summary>Turns what the caller named into single files, in order and each once.</summary>
internal sealed partial class InputList
{
    private readonly List<InputItem> _items = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;

    private InputList(CancellationToken cancellation) => _cancellation = cancellation;

    public static IReadOnlyList<InputItem> Of(IEnumerable<string> inputs, CancellationToken cancellation)
    {
        var list = new InputList(cancellation);
        foreach (var input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            list.Add(input);
        }
        return list._items;
    }

    private void Add(string input)
    {
        if (input == "-")
        {
            AddOnce("-", new InputItem.StandardInput());
        }
        else if (string.IsNullOrWhiteSpace(input) || input.Contains('\0', StringComparison.Ordinal))
        {
            Refuse(new("no path", "a file, a folder, a glob or '-' for standard input"), input);
        }
        else if (Scheme().IsMatch(input))
        {
            Refuse(new("a URL, which cannot be read yet", "a file, a folder, a glob or '-' for standard input"), input);
        }
        else if (Directory.Exists(input))
        {
            AddFolder(input);
        }
        else if (File.Exists(input) || !input.Contains('*', StringComparison.Ordinal))
        {
            AddNamed(input);
        }
        else
        {
            AddGlob(input);
        }
    }

    private void AddNamed(string path)
    {
        if (Unreadable.Missing(path) is { } finding)
        {
            Refuse(finding, path);
            return;
        }
        AddFile(path, fromFolder: false);
    }

    private void AddFolder(string folder)
    {
        var walk = FolderWalk.Of(folder, int.MaxValue, path => FileKinds.IsRead(FileKinds.Of(path)), _cancellation);
        AddAll(walk.Files, walk.Problems, fromFolder: true);
        if (walk.Files.Count == 0 && walk.Problems.Count == 0)
        {
            Refuse(new("a folder with no report in it", $"files named {FileKinds.Known}"), folder);
        }
    }

    private void AddGlob(string pattern)
    {
        var found = Glob.Find(pattern, _cancellation);
        AddAll(found.Files, found.Problems, fromFolder: true);
        if (found.Files.Count == 0 && found.Problems.Count == 0)
        {
            Refuse(new("a pattern that no file matches", "a pattern such as 'news/*.txt' or, with all folders below, 'news/**/*.jsonl'"), pattern);
        }
    }

    private void AddAll(IEnumerable<string> files, IEnumerable<InputProblem> problems, bool fromFolder)
    {
        foreach (var problem in problems)
        {
            _items.Add(new InputItem.Refused(problem));
        }
        foreach (var file in files)
        {
            AddFile(file, fromFolder);
        }
    }

    private void AddFile(string path, bool fromFolder)
    {
        var full = Path.GetFullPath(path);
        var file = new InputItem.File(path, full, FileKinds.Of(path), fromFolder);
        if (AddOnce(full, file) is InputItem.File first)
        {
            var source = string.CompareOrdinal(path, first.Source) < 0 ? path : first.Source;
            _items[_places[full]] = first with { Source = source, FromFolder = first.FromFolder && fromFolder };
        }
    }

    /// <summary>Adds the item unless its key is there already; then gives the item that is there.</summary>
    private InputItem? AddOnce(string key, InputItem item)
    {
        if (!_places.TryAdd(key, _items.Count))
        {
            return _items[_places[key]];
        }
        _items.Add(item);
        return null;
    }

    private void Refuse(Finding finding, string where) => _items.Add(new InputItem.Refused(finding.At(where)));

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]+://", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
