using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Sentences;

namespace Parallax.Language.References;

/// <summary>Finds the noun phrases of a text by its names and its trees.</summary>
public sealed class NounPhraseFinder(NounLexicon lexicon)
{
    /// <summary>The noun phrases in order of their heads, a coordination after its last conjunct. They nest; relative pronouns are among them, "there" is not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The grammar of every token of the text.</param>
    /// <param name="names">The names of the text, in order.</param>
    /// <exception cref="ArgumentException">The grammar is not that of the text.</exception>
    public ImmutableArray<NounPhrase> Find(TokenizedText text, ReadOnlySpan<GrammarToken> grammar, ImmutableArray<NameMention> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (grammar.Length != text.Tokens.Length)
        {
            throw new ArgumentException($"Found the grammar of {grammar.Length} tokens; expected that of {text.Tokens.Length}.", nameof(grammar));
        }
        var parsed = new ParsedText(text, grammar);
        var anchors = PhraseAnchors.Of(parsed, names);
        var found = new List<NounPhrase>();
        foreach (var sentence in text.Sentences)
        {
            var first = found.Count;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (anchors.IsHead(parsed, i))
                {
                    found.Add(Phrase(parsed, sentence, anchors, names, i));
                }
            }
            TakeOfPhrases(parsed, CollectionsMarshal.AsSpan(found)[first..]);
            Coordinations.AddTo(found, first, parsed);
        }
        return [.. found];
    }

    private NounPhrase Phrase(in ParsedText parsed, Sentence sentence, PhraseAnchors anchors, ImmutableArray<NameMention> names, int head)
    {
        var index = anchors.NameAt(head);
        var name = index < 0 ? null : names[index];
        var (core, end) = name is null ? (head, head + 1) : anchors.TokensOf(index);
        var anchor = anchors.AnchorOf(head);
        var first = PhraseExtent.First(parsed, sentence.First, Math.Min(core, anchor), anchor, end);
        var count = PhraseWords.Count(parsed, first, end, head);
        var size = count is { } token ? PhraseWords.Value(parsed, token) : null;
        var isPronoun = name is null && PhraseWords.IsPronoun(parsed, head);
        return new(parsed.Text.SpanOf(first, end), first, end, head)
        {
            Determiner = PhraseWords.Determiner(parsed, first, head),
            Number = PhraseWords.Number(parsed, head, size, name),
            Count = count,
            Size = size,
            Name = name,
            Role = PhraseWords.Role(parsed, anchor),
            Preposition = PhraseWords.Preposition(parsed, first, anchor),
            Class = isPronoun ? PhraseWords.PronounClass(parsed.Lower(head)) : name is null ? ClassOf(parsed, head) : ClassOf(parsed, name, first, core, end),
            Gender = name is null ? PhraseWords.PronounGender(parsed.Lower(head)) ?? lexicon.GenderOf(parsed.Lemma(head)) : GenderOf(parsed, name, first, core),
            IsPronoun = isPronoun,
        };
    }

    private NounClass ClassOf(in ParsedText parsed, int head) =>
        parsed.Lower(head) is "old" or "olds" && PhraseWords.IsAge(parsed, head) ? NounClass.Person
        : parsed[head].Upos is "NOUN" or "PROPN" or "ADJ" ? lexicon.ClassOf(parsed.Lemma(head)) : NounClass.Unknown;

    /// <summary>The noun right before the name tells best what it names: "the tanker Northern Star".</summary>
    private NounClass ClassOf(in ParsedText parsed, NameMention name, int first, int core, int end) =>
        first < core && parsed[core - 1].Upos == "NOUN" && lexicon.ClassOf(parsed.Lemma(core - 1)) is var titled
            and not (NounClass.Unknown or NounClass.Event or NounClass.Incident or NounClass.Time)
            ? titled : lexicon.ClassOf(name, parsed.Lower(core), parsed.Lower(end - 1));

    private Gender GenderOf(in ParsedText parsed, NameMention name, int first, int core)
    {
        if (name.Kind != NameKind.Person)
        {
            return Gender.Unknown;
        }
        for (var i = first; i < core; i++)
        {
            if (lexicon.GenderOf(parsed.Lower(i)) is var titled and not Gender.Unknown && parsed[i].Relation is not "nmod:poss")
            {
                return titled;
            }
        }
        return lexicon.GenderOf(FirstWord(name.Entity));
    }

    private static string FirstWord(string entity)
    {
        var space = entity.IndexOf(' ', StringComparison.Ordinal);
        return (space < 0 ? entity : entity[..space]).ToLowerInvariant();
    }

    /// <summary>Lets "head of the group" be one phrase. From right to left, so that of-phrases within of-phrases are whole.</summary>
    private static void TakeOfPhrases(in ParsedText parsed, Span<NounPhrase> phrases)
    {
        for (var i = phrases.Length - 2; i >= 0; i--)
        {
            var (phrase, next) = (phrases[i], phrases[i + 1]);
            if (parsed.Lower(phrase.End) == "of" && next.First == phrase.End + 1 && parsed[next.Head].Head == phrase.Head)
            {
                phrases[i] = phrase with { End = next.End, Span = parsed.Text.SpanOf(phrase.First, next.End) };
            }
        }
    }
}
