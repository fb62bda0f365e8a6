using System.Collections.Immutable;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Finds names: a trained labeller says which words are names of persons, organisations, places or other things; word lists and
/// the words around them tell the kinds that it does not know.</summary>
public sealed class NameFinder
{
    private readonly NameLexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly NameTagger _tagger;

    internal NameFinder(NameLexicon lexicon, Gazetteer gazetteer, NameTagger tagger) =>
        (_lexicon, _gazetteer, _tagger) = (lexicon, gazetteer, tagger);

    /// <summary>The finder of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="words">The lexicon of its tagger.</param>
    /// <param name="lexicon">The words that tell what a name is.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <exception cref="InvalidDataException">The model has none, or a damaged one.</exception>
    internal static NameFinder From(ModelFile model, TagLexicon words, NameLexicon lexicon, Gazetteer gazetteer) =>
        new(lexicon, gazetteer, NameTagger.From(model, words, new(lexicon, gazetteer)));

    /// <summary>The names of a text, in order; none overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The grammar of its tokens.</param>
    public ImmutableArray<NameMention> Find(TokenizedText text, ReadOnlySpan<GrammarToken> grammar)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = _tagger.Read(text, grammar);
        var names = new NameEdges(_lexicon, read).Settle(new NameFiller(_lexicon, read).Fill(_tagger.Find(read), grammar));
        var rules = new NameKindRules(_lexicon, _gazetteer, read);
        names = Apart(names.Select(rules.Apply).Where(n => n.End > 0));
        NameConsensus.SettleSurnames(text, names);
        return [.. names.Select(n => Mention(text, n))];
    }

    /// <summary>A rule may lengthen a name over the next one: then the one that begins first stands.</summary>
    private static List<NameSpan> Apart(IEnumerable<NameSpan> names)
    {
        var apart = new List<NameSpan>();
        foreach (var name in names.OrderBy(n => n.First))
        {
            if (apart.Count == 0 || name.First >= apart[^1].End)
            {
                apart.Add(name);
            }
        }
        return apart;
    }

    private static NameMention Mention(TokenizedText text, NameSpan name)
    {
        var span = text.SpanOf(name.First, name.End);
        return new(span, name.Kind, span.Of(text.Text));
    }
}
