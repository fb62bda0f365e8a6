using Parallax.Desks;

namespace Parallax.Cli.Desks;

/// <summary>Reads tables of words for a desk to keep.</summary>
internal static class LexiconFile
{
    public static DeskLexicon Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));
}
