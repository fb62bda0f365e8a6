using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>Tags, lemmatizes and parses texts with a trained model. Opened once; safe for use by several threads.</summary>
public sealed class GrammarReader
{
    private readonly Tagger _tagger;
    private readonly Lemmatizer _lemmatizer;
    private readonly Parser _parser;

    private GrammarReader(ModelFile model) => (_tagger, _lemmatizer, _parser) = (Tagger.From(model), Lemmatizer.From(model), Parser.From(model));

    /// <summary>Opens a model made by the training tool.</summary>
    /// <exception cref="IOException">The file is missing.</exception>
    /// <exception cref="InvalidDataException">The file is no model, damaged, or of another version.</exception>
    public static GrammarReader Open(string path) => new(ModelFile.Read(path));

    /// <summary>The grammar of every token of a text, in order. Sentences are read one by one; time is proportional to the length.</summary>
    public GrammarToken[] Read(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new GrammarToken[text.Tokens.Length];
        foreach (var sentence in text.Sentences)
        {
            Read(text, sentence, result);
        }
        return result;
    }

    private void Read(TokenizedText text, Sentence sentence, GrammarToken[] result)
    {
        var count = sentence.End - sentence.First;
        var forms = new string[count];
        for (var i = 0; i < count; i++)
        {
            forms[i] = text.Tokens[sentence.First + i].Text;
        }
        var padded = new WordView[count + (2 * TagTemplates.Padding)];
        SentenceReader.Read(forms, _tagger.Lexicon, padded, new uint[count]);
        var (tags, heads, relations) = (new Tag[count], new int[count], new short[count]);
        _tagger.Tag(forms, tags);
        _parser.Parse(padded.AsSpan(TagTemplates.Padding, count), tags, heads, relations);
        for (var i = 0; i < count; i++)
        {
            var label = tags[i].Label;
            result[sentence.First + i] = new(_tagger.Tags.Upos(label), _tagger.Tags.Xpos(label), _lemmatizer.Lemma(forms[i], label),
                heads[i] == 0 ? -1 : sentence.First + heads[i] - 1, _parser.Relations[relations[i]]);
        }
    }
}
