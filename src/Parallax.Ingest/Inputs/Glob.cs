using Microsoft.Extensions.FileSystemGlobbing;

namespace Parallax.Ingest.Inputs;

/// <summary>The files that a pattern with <c>*</c> (within a name) and <c>**</c> (any folders) matches, case for case.</summary>
internal static class Glob
{
    /// <summary>Files by ordinal path. A pattern whose last part names an ending (<c>*.md</c>) takes any such file; one that
    /// does not (<c>*</c>) takes the known kinds only, as a folder does.</summary>
    public static (IReadOnlyList<string> Files, IReadOnlyList<InputProblem> Problems) Find(string pattern, CancellationToken cancellation)
    {
        var (root, rest) = Split(pattern);
        if (!Directory.Exists(root.Length == 0 ? "." : root))
        {
            return ([], []);
        }
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest);
        var anyKind = HasEnding(rest);
        var walk = FolderWalk.Of(root.Length == 0 ? "." : root, Depth(rest), Wanted, cancellation);
        return ([.. walk.Files.Select(Named)], [.. walk.Problems.Select(p => p with { Where = Named(p.Where) })]);

        bool Wanted(string path) =>
            (anyKind || FileKinds.IsRead(FileKinds.Of(path))) && matcher.Match(Below(path)).HasMatches;
        string Below(string path) => path[(root.Length == 0 ? 2 : root.EndsWith('/') ? root.Length : root.Length + 1)..];
        string Named(string path) => root.Length == 0 && path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    /// <summary>The folders before the first wildcard, and the pattern below them.</summary>
    private static (string Root, string Below) Split(string pattern)
    {
        var slash = pattern.LastIndexOf('/', pattern.IndexOf('*', StringComparison.Ordinal));
        return slash switch
        {
            < 0 => ("", pattern),
            0 => ("/", pattern[1..]),
            _ => (pattern[..slash], pattern[(slash + 1)..]),
        };
    }

    private static int Depth(string rest) =>
        rest.Contains("**", StringComparison.Ordinal) ? int.MaxValue : rest.Count(c => c == '/') + 1;

    private static bool HasEnding(string rest)
    {
        var ending = Path.GetExtension(rest);
        return ending.Length > 1 && !ending.Contains('*', StringComparison.Ordinal);
    }
}
