using System.Text.Json;
using Parallax.Language.Sentences;

namespace Parallax.Training.Texts;

/// <summary>Unlabelled text to learn word classes from.</summary>
internal static class TextSource
{
    /// <summary>The sentences of the files, as forms. A file named *.jsonl holds one JSON object to a line, of which "title" and "text"
    /// are read; any other is plain text. A text met before is left out.</summary>
    public static IEnumerable<string[]> Sentences(IEnumerable<string> paths)
    {
        foreach (var text in Texts(paths))
        {
            var tokenized = SentenceSplitter.Split(text);
            foreach (var sentence in tokenized.Sentences)
            {
                yield return [.. tokenized.Tokens.AsSpan(sentence.First, sentence.End - sentence.First).ToArray().Select(t => t.Text)];
            }
        }
    }

    /// <summary>The texts of the files, each once.</summary>
    public static IEnumerable<string> Texts(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(Texts).Where(seen.Add);
    }

    private static IEnumerable<string> Texts(string path)
    {
        if (!path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            yield return File.ReadAllText(path);
            yield break;
        }
        foreach (var line in File.ReadLines(path).Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            using var json = JsonDocument.Parse(line);
            foreach (var name in (string[])["title", "text"])
            {
                if (json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                {
                    yield return value.GetString()!;
                }
            }
        }
    }
}
