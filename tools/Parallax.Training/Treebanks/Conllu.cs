using System.Globalization;

namespace Parallax.Training.Treebanks;

/// <summary>Reads treebanks in CoNLL-U (https://universaldependencies.org/format.html).</summary>
internal static class Conllu
{
    private const int Columns = 10;

    /// <summary>All sentences of the files, in the order given.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the file and the line.</exception>
    public static List<ConlluSentence> ReadFiles(IEnumerable<string> paths)
    {
        var sentences = new List<ConlluSentence>();
        foreach (var path in paths)
        {
            using var reader = File.OpenText(path);
            sentences.AddRange(Read(reader, Path.GetFileName(path)));
        }
        return sentences;
    }

    /// <summary>The sentences of one text, one at a time.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the text and the line.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        var (comments, words, number) = (new List<string>(), new List<ConlluWord>(), 0);
        while (true)
        {
            var line = reader.ReadLine();
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                if (words.Count > 0)
                {
                    yield return new(comments, [.. words]);
                }
                if (line is null)
                {
                    yield break;
                }
                (comments, words) = ([], []);
            }
            else if (line[0] == '#')
            {
                comments.Add(line);
            }
            else if (Word(line, $"{name}:{number}", words.Count + 1) is { } word)
            {
                words.Add(word);
            }
        }
    }

    /// <summary>The word of a line; null for a token of several words (2-3) and for an empty node (2.1).</summary>
    private static ConlluWord? Word(string line, string where, int expected)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
        {
            throw new FormatException($"{where}: found {cells.Length} columns; expected {Columns}, divided by tabs.");
        }
        if (cells[0].AsSpan().IndexOfAny('-', '.') >= 0)
        {
            return null;
        }
        if (!int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id != expected)
        {
            throw new FormatException($"{where}: found the word number '{cells[0]}'; expected {expected}.");
        }
        return new(cells[1], cells[2], cells[3], cells[4], Head(cells[6], where), cells[7], cells[9]);
    }

    private static int Head(string cell, string where) => cell == "_" ? -1
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var head) ? head
        : throw new FormatException($"{where}: found the head '{cell}'; expected a whole number or '_'.");
}
