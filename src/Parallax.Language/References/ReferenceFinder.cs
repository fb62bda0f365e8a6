using System.Collections.Immutable;
using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Quotations;
using Parallax.Language.Sentences;

namespace Parallax.Language.References;

/// <summary>Finds what pronouns and descriptions stand for, where one antecedent is clear. Entities are built from left to right, surest
/// evidence first, as in the sieve of Lee et al. (2013). Safe for use by several threads.</summary>
public sealed class ReferenceFinder(NounLexicon lexicon)
{
    private readonly NounPhraseFinder _phrases = new(lexicon);

    /// <summary>The references of a text. Time is proportional to its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The grammar of every token of the text.</param>
    /// <param name="names">The names of the text, in order.</param>
    /// <param name="places">The places of the text, in order; they tell towns from countries.</param>
    /// <exception cref="ArgumentException">The grammar is not that of the text.</exception>
    public ReferenceMap Find(TokenizedText text, ReadOnlySpan<GrammarToken> grammar, ImmutableArray<NameMention> names, ImmutableArray<PlaceMention> places)
    {
        var phrases = _phrases.Find(text, grammar, names);
        if (phrases.IsEmpty)
        {
            return ReferenceMap.Empty;
        }
        var parsed = new ParsedText(text, grammar);
        var reader = new ReferenceReader(lexicon, PlaceClasses.Of(places), QuoteMap.Of(text));
        var sentence = -1;
        foreach (var phrase in phrases)
        {
            while (sentence < 0 || text.Sentences[sentence].End <= phrase.Head)
            {
                sentence++;
            }
            reader.Read(parsed, phrase, sentence);
        }
        return new([.. reader.Found]);
    }
}
