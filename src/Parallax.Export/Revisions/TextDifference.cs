using System.Collections.Immutable;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Parallax.Export.Revisions;

/// <summary>What two versions of a text have in common, word by word (Myers 1986, as DiffPlex has it).</summary>
public static class TextDifference
{
    private static readonly DelimiterChunker Words = new([' ', '\t', '\n', '\r']);

    /// <summary>The words of both, in order: those of the earlier that are gone before those of the later that came in their place.</summary>
    public static ImmutableArray<TextPiece> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(pieces, TextFate.Kept, difference.PiecesOld, at, block.DeleteStartA);
            Add(pieces, TextFate.Gone, difference.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(pieces, TextFate.New, difference.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(pieces, TextFate.Kept, difference.PiecesOld, at, difference.PiecesOld.Count);
        return pieces.ToImmutable();
    }

    private static void Add(ImmutableArray<TextPiece>.Builder pieces, TextFate fate, IReadOnlyList<string> words, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            text.Append(words[i]);
        }
        if (text.Length > 0)
        {
            pieces.Add(new(fate, text.ToString()));
        }
    }
}
