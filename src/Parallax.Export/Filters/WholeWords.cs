namespace Parallax.Export.Filters;

/// <summary>Finds words in a name, whatever their capitals: "iran" is in "northern Iran" and not in "Tirana".</summary>
internal static class WholeWords
{
    public static bool In(string name, string words)
    {
        for (var at = Find(name, words, 0); at >= 0; at = Find(name, words, at + 1))
        {
            if (IsEdge(name, at - 1) && IsEdge(name, at + words.Length))
            {
                return true;
            }
        }
        return false;
    }

    private static int Find(string name, string words, int from) => words.Length == 0 ? -1 : name.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsEdge(string name, int at) => at < 0 || at >= name.Length || !char.IsLetterOrDigit(name[at]);
}
