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
    private sealed record Prepared(KnownWord[][] Sentences, WordView[] Words, int[] Ends, Tag[] Tags, int[] Heads, short[] Relations);

    public static GrammarParts Open(string model, IEnumerable<TokenizedText> texts) => new(ModelFile.Read(model), texts);

    /// <summary>Tags and lemmas; gives the number of tokens.</summary>
    public int Tag()
    {
        var tokens = 0;
        foreach (var text in _texts)
        {
            var start = 0;
            foreach (var sentence in text.Sentences)
            {
                var count = sentence.Length - (2 * TagTemplates.Padding);
                _tagger.Tag(sentence, text.Tags.AsSpan(start, count));
                for (var i = 0; i < count; i++)
                {
                    tokens += sentence[i + TagTemplates.Padding].Lemma(text.Tags[start + i].Label, _lemmatizer).Length > 0 ? 1 : 0;
                }
                start += count;
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
        var count = text.Tokens.Length;
        KnownWord[][] sentences = [.. text.Sentences.Select(s => Padded(text, s))];
        WordView[] words = [.. sentences.SelectMany(s => s[TagTemplates.Padding..^TagTemplates.Padding]).Select(w => w.View)];
        return new(sentences, words, [.. text.Sentences.Select(s => s.End)], new Tag[count], new int[count], new short[count]);
    }

    private KnownWord[] Padded(TokenizedText text, Sentence sentence)
    {
        var words = new KnownWord[sentence.End - sentence.First + (2 * TagTemplates.Padding)];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            words[i - sentence.First + TagTemplates.Padding] = _tagger.Know(text.Tokens[i].Word);
        }
        return words;
    }
}
