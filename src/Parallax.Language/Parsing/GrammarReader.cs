using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>Tags, lemmatizes and parses texts with a trained model. Opened once; safe for use by several threads.</summary>
public sealed class GrammarReader
{
    private readonly Tagger _tagger;
    private readonly Lemmatizer _lemmatizer;
    private readonly Parser _parser;
    private readonly PastForms _pastForms;

    private GrammarReader(ModelFile model)
    {
        (_tagger, _lemmatizer, _parser, Version) = (Tagger.From(model), Lemmatizer.From(model), Parser.From(model), model.ContentVersion);
        _pastForms = new(_tagger.Tags);
    }

    /// <summary>Names the content of the model: other bytes, another version.</summary>
    public string Version { get; }

    /// <summary>What the tagger knows of words.</summary>
    internal TagLexicon Words => _tagger.Lexicon;

    /// <summary>Opens a model made by the training tool.</summary>
    /// <exception cref="IOException">The file is missing.</exception>
    /// <exception cref="InvalidDataException">The file is no model, damaged, or of another version.</exception>
    public static GrammarReader Open(string path) => From(ModelFile.Read(path));

    /// <summary>The reader of a model that has been read.</summary>
    internal static GrammarReader From(ModelFile model) => new(model);

    /// <summary>The grammar of every token of a text, in order. Time is proportional to the length.</summary>
    public ImmutableArray<GrammarToken> Read(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = text.Tokens.Length;
        var result = new GrammarToken[count];
        var (views, tags) = (ArrayPool<WordView>.Shared.Rent(count), ArrayPool<Tag>.Shared.Rent(count));
        var (heads, relations, ends) = (ArrayPool<int>.Shared.Rent(count), ArrayPool<short>.Shared.Rent(count), ArrayPool<int>.Shared.Rent(text.Sentences.Length));
        Tag(text, views, tags, ends, result);
        _parser.Parse(views.AsSpan(0, count), tags, ends.AsSpan(0, text.Sentences.Length), heads, relations);
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                result[i] = result[i] with { Head = heads[i] == 0 ? -1 : sentence.First + heads[i] - 1, Relation = _parser.Relations[relations[i]] };
            }
        }
        ArrayPool<WordView>.Shared.Return(views);
        ArrayPool<Tag>.Shared.Return(tags);
        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<short>.Shared.Return(relations);
        ArrayPool<int>.Shared.Return(ends);
        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    /// <summary>Fills in what the parser needs, and tags and lemmas of the result.</summary>
    private void Tag(TokenizedText text, Span<WordView> views, Span<Tag> tags, Span<int> ends, Span<GrammarToken> result)
    {
        KnownWord[] buffer = [];
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            var count = sentence.End - sentence.First;
            if (buffer.Length < count + (2 * TagTemplates.Padding))
            {
                ArrayPool<KnownWord>.Shared.Return(buffer);
                buffer = ArrayPool<KnownWord>.Shared.Rent(count + (2 * TagTemplates.Padding));
            }
            for (var i = 0; i < count; i++)
            {
                var known = _tagger.Know(text.Tokens[sentence.First + i].Word);
                (buffer[i + TagTemplates.Padding], views[sentence.First + i]) = (known, known.View);
            }
            _tagger.Tag(buffer.AsSpan(0, count + (2 * TagTemplates.Padding)), tags[sentence.First..]);
            _pastForms.Mend(text, sentence, tags);
            for (var i = 0; i < count; i++)
            {
                var label = tags[sentence.First + i].Label;
                var lemma = buffer[i + TagTemplates.Padding].Lemma(label, _lemmatizer);
                result[sentence.First + i] = new(_tagger.Tags.Upos(label), _tagger.Tags.Xpos(label), lemma, -1, "root");
            }
            ends[s] = sentence.End;
        }
        ArrayPool<KnownWord>.Shared.Return(buffer);
    }
}
