using System.Collections.Immutable;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Finds names: a trained labeller says which words are names of persons, organisations, places or other things; word lists and
/// the words around them tell the kinds that it does not know, and the roles of persons.</summary>
public sealed class NameFinder
{
    private readonly NameLexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly NameTagger _tagger;

    internal NameFinder(NameLexicon lexicon, Gazetteer gazetteer, NameTagger tagger) =>
        (_lexicon, _gazetteer, _tagger) = (lexicon, gazetteer, tagger);

    /// <summary>The finder of a model.</summary>
    /// <exception cref="InvalidDataException">The model has none, or a damaged one.</exception>
    internal static NameFinder From(ModelFile model, NameLexicon lexicon, Gazetteer gazetteer) =>
        new(lexicon, gazetteer, NameTagger.From(model, new(lexicon, gazetteer)));

    /// <summary>The names of a text, in order; none overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The grammar of its tokens.</param>
    public ImmutableArray<NameMention> Find(TokenizedText text, ReadOnlySpan<GrammarToken> grammar)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = _tagger.Read(text, grammar);
        var names = new NameFiller(_lexicon, read).Fill(_tagger.Find(read), grammar);
        var rules = new NameKindRules(_lexicon, _gazetteer, read);
        var found = new List<NameMention>(names.Count);
        foreach (var name in names)
        {
            if (rules.Apply(name) is { End: > 0 } sure)
            {
                found.Add(Mention(text, sure));
            }
        }
        return EntityNamer.Name(text, found);
    }

    private NameMention Mention(TokenizedText text, NameSpan name)
    {
        var span = text.SpanOf(name.First, name.End);
        var words = span.Of(text.Text);
        return new(span, name.Kind, words)
        {
            Role = name.Kind == NameKind.Person ? RoleOf(text, name.First) : null,
            Country = name.Kind == NameKind.Nationality ? _gazetteer.CountryOfDemonym(words) : null,
        };
    }

    /// <summary>The title before a name with the words that belong to it: "Deputy Foreign Minister".</summary>
    private string? RoleOf(TokenizedText text, int first)
    {
        var (start, from) = (text.Sentences[text.SentenceOf(first)].First, first);
        while (from > start && (_lexicon.IsTitle(text.Lower(from - 1)) || (from < first && _lexicon.IsTitleModifier(text.Lower(from - 1)))))
        {
            from--;
        }
        return from < first && _lexicon.IsTitle(text.Lower(first - 1)) ? text.SpanOf(from, first).Of(text.Text) : null;
    }
}
