using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Bench;

/// <summary>Tagger and parser one at a time, over words and buffers that are there already.</summary>
internal sealed class GrammarParts
{
    private readonly Tagger _tagger;
    private readonly Lemmatizer _lemmatizer;
    private readonly Parser _parser;
    private readonly Prepared[] _texts;

    private GrammarParts(ModelFile model, IEnumerable<TokenizedText> texts)
    {
        (_tagger, _lemmatizer, _parser) = (Tagger.From(model), Lemmatizer.From(model), Parser.From(model));
        _texts = [.. texts.Select(Prepare)];
        Tag();
    }

    /// <summary>A text in the form that tagger and parser take, and room for what they give.</summary>
    private sealed record Prepared(string[] Forms, WordView[] Words, int[] Ends, Tag[] Tags, int[] Heads, short[] Relations);

    public static GrammarParts Open(string model, IEnumerable<TokenizedText> texts) => new(ModelFile.Read(model), texts);

    /// <summary>Tags and lemmas; gives the number of tokens.</summary>
    public int Tag()
    {
        var tokens = 0;
        foreach (var text in _texts)
        {
            var start = 0;
            foreach (var end in text.Ends)
            {
                _tagger.Tag(text.Forms.AsSpan(start..end), text.Tags.AsSpan(start..end));
                start = end;
            }
            for (var i = 0; i < text.Forms.Length; i++)
            {
                tokens += _lemmatizer.Lemma(text.Forms[i], text.Tags[i].Label).Length > 0 ? 1 : 0;
            }
        }
        return tokens;
    }

    /// <summary>Trees; gives the number of tokens.</summary>
    public int Parse()
    {
        var tokens = 0;
        foreach (var text in _texts)
        {
            _parser.Parse(text.Words, text.Tags, text.Ends, text.Heads, text.Relations);
            tokens += text.Heads.Length;
        }
        return tokens;
    }

    private Prepared Prepare(TokenizedText text)
    {
        string[] forms = [.. text.Tokens.Select(t => t.Text)];
        var words = new WordView[forms.Length];
        foreach (var sentence in text.Sentences)
        {
            var count = sentence.End - sentence.First;
            var padded = new WordView[count + (2 * TagTemplates.Padding)];
            SentenceReader.Read(forms.AsSpan(sentence.First, count), _tagger.Lexicon, padded, new uint[count]);
            padded.AsSpan(TagTemplates.Padding, count).CopyTo(words.AsSpan(sentence.First));
        }
        return new(forms, words, [.. text.Sentences.Select(s => s.End)], new Tag[forms.Length], new int[forms.Length], new short[forms.Length]);
    }
}
