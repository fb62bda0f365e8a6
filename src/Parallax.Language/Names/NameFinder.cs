using System.Collections.Immutable;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Finds names: a trained labeller says which words are names of persons, organisations, places or other things; word lists and
/// the words around them tell the kinds that it does not know.</summary>
public sealed class NameFinder
{
    private readonly NameLexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly NameTagger _tagger;
    private readonly NameBook _book;

    internal NameFinder(NameLexicon lexicon, Gazetteer gazetteer, NameTagger tagger) =>
        (_lexicon, _gazetteer, _tagger, _book) = (lexicon, gazetteer, tagger, new(lexicon, gazetteer));

    /// <summary>The names of a text, in order; none overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The grammar of its tokens.</param>
    public ImmutableArray<NameMention> Find(TokenizedText text, ReadOnlySpan<GrammarToken> grammar)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = _tagger.Read(text, grammar, _book);
        var names = new NameFiller(_lexicon, _gazetteer, read).Fill(_tagger.Find(read), grammar);
        var rules = new NameKindRules(_lexicon, _gazetteer, text);
        var found = new List<NameMention>(names.Count);
        foreach (var name in names)
        {
            if (rules.Apply(name) is { End: > 0 } sure)
            {
                var span = text.SpanOf(sure.First, sure.End);
                found.Add(new(span, sure.Kind, span.Of(text.Text)));
            }
        }
        return [.. found];
    }
}
