using System.Collections.Immutable;
using Parallax.Export.Dossiers;
using Parallax.Export.Revisions;

namespace Parallax.Cli.Desks;

/// <summary>The places where two versions of a text differ, a line each, as wdiff writes them: [-gone-] {+new+}, with some words around.</summary>
internal static class ChangedPassages
{
    /// <summary>The passages in order; those that lie close to each other are one.</summary>
    /// <param name="pieces">The words of both versions.</param>
    /// <param name="around">How many words that both have are shown before and after.</param>
    public static IEnumerable<string> Of(ImmutableArray<TextPiece> pieces, int around)
    {
        var line = "";
        for (var i = 0; i < pieces.Length; i++)
        {
            var words = Phrases.Plain(pieces[i].Text);
            if (pieces[i].Fate != TextFate.Kept)
            {
                line += words.Length == 0 ? "" : pieces[i].Fate == TextFate.Gone ? $"[-{words}-] " : $"{{+{words}+}} ";
                continue;
            }
            var kept = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line.Length > 0 && i < pieces.Length - 1 && kept.Length <= 2 * around)
            {
                line += words + " ";
                continue;
            }
            if (line.Length > 0)
            {
                yield return line + string.Join(' ', kept.Take(around)) + (kept.Length > around ? " …" : "");
            }
            line = i == pieces.Length - 1 ? "" : (kept.Length > around ? "… " : "") + string.Concat(kept.TakeLast(around).Select(w => w + " "));
        }
        if (line.Length > 0)
        {
            yield return line.TrimEnd();
        }
    }
}
