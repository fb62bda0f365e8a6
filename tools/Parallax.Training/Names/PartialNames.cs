using System.Text.Json;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Training.Names;

/// <summary>A text of which some names are known and nothing is said of the others.</summary>
/// <param name="Text">The text.</param>
/// <param name="Grammar">The grammar of its tokens.</param>
/// <param name="Known">The words that a corpus marks, with their kinds.</param>
internal sealed record PartialNames(TokenizedText Text, GrammarToken[] Grammar, IReadOnlyList<(TextSpan Span, NameKind Kind)> Known)
{
    /// <summary>Reads JSON Lines: <c>{"text": "…", "names": [[start, end, "person"], …]}</c>, offsets in UTF-16 code units, kinds
    /// person, organization, place or other.</summary>
    /// <exception cref="JsonException">A line is no such object.</exception>
    public static IEnumerable<PartialNames> Read(IEnumerable<string> paths, Tagger tagger)
    {
        foreach (var line in paths.SelectMany(File.ReadLines).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var text = SentenceSplitter.Split(json.RootElement.GetProperty("text").GetString()!);
            var known = json.RootElement.GetProperty("names").EnumerateArray()
                .Select(n => (new TextSpan(n[0].GetInt32(), n[1].GetInt32()), Enum.Parse<NameKind>(n[2].GetString()!, true))).ToList();
            yield return new(text, NameMaterial.Grammar(text, tagger), known);
        }
    }

    /// <summary>The labels that the words may have in sentences where a name is known; none where nothing is known of a sentence.</summary>
    public uint[] Allowed(NameText read, NameLexicon lexicon)
    {
        const uint any = (1u << NameLabels.Count) - 1;
        var allowed = new uint[read.Words.Length];
        foreach (var (span, kind) in Known)
        {
            if (NameIn(span, kind, lexicon) is { End: > 0 } name)
            {
                var sentence = Text.Sentences[Text.SentenceOf(name.First)];
                for (var i = sentence.First; i < sentence.End; i++)
                {
                    allowed[i] = allowed[i] == 0 ? any : allowed[i];
                }
                NameExample.Set(allowed, read, Text.SpanOf(name.First, name.End), kind);
            }
        }
        return allowed;
    }

    /// <summary>The run of proper nouns that the marked words are, without articles, titles and possessive endings. Runs that go on
    /// beyond the marked words, and words that are no proper nouns, tell nothing for sure.</summary>
    private NameSpan NameIn(TextSpan span, NameKind kind, NameLexicon lexicon)
    {
        var (first, end) = (Text.TokenAt(span.Start), Text.TokenAt(span.End - 1) + 1);
        while (end > first && Text.Lower(end - 1) is "'s" or "'" or "," or ".")
        {
            end--;
        }
        while (first < end && (!Text.Tokens[first].IsCapitalized || Text.Lower(first) is "the" or "a" or "an" or "in" || (kind == NameKind.Person && lexicon.IsTitle(Text.Lower(first)))))
        {
            first++;
        }
        var isRun = first < end && Grammar[end - 1].Xpos is "NNP" or "NNPS";
        for (var i = first; i < end; i++)
        {
            isRun &= Text.Tokens[i].IsCapitalized || Text.Tokens[i].Text is "-" or "of" or "&";
        }
        var sentence = Text.Sentences[Text.SentenceOf(Math.Min(first, Text.Tokens.Length - 1))];
        var (before, after) = (first > sentence.First && Text.Tokens[first - 1].IsCapitalized && first - 1 > sentence.First && !lexicon.IsTitle(Text.Lower(first - 1)),
            end < sentence.End && (Text.Tokens[end].IsCapitalized || Text.Lower(end) is "-" or "of"));
        return isRun && !before && !after ? new(first, end, kind) : default;
    }
}
