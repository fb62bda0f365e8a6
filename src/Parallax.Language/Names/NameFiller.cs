using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Adds to the names of the labeller what it does not look for: nationalities, flights, and proper nouns that it left out.</summary>
internal sealed class NameFiller(NameLexicon lexicon, Gazetteer gazetteer, NameText read)
{
    private readonly TokenizedText _text = read.Text;

    /// <summary>The names and the added ones, in order; none overlap.</summary>
    public List<NameSpan> Fill(List<NameSpan> names, ReadOnlySpan<GrammarToken> grammar)
    {
        var (result, next) = (new List<NameSpan>(names.Count * 2), 0);
        for (var s = 0; s < read.States.Length; s++)
        {
            var sentence = _text.Sentences[s];
            for (var i = sentence.First; i < sentence.End;)
            {
                if (next < names.Count && names[next].First == i)
                {
                    result.Add(names[next]);
                    i = names[next++].End;
                    continue;
                }
                var limit = next < names.Count ? Math.Min(names[next].First, sentence.End) : sentence.End;
                var added = Added(sentence, i, limit, read.States[s] != 0, grammar);
                if (added.End > 0)
                {
                    result.Add(added);
                }
                i = Math.Max(added.End, i + 1);
            }
        }
        return result;
    }

    private NameSpan Added(Sentence sentence, int i, int limit, bool shouting, ReadOnlySpan<GrammarToken> grammar)
    {
        var token = _text.Tokens[i];
        if (!token.IsCapitalized || token.Kind != TokenKind.Word)
        {
            return default;
        }
        if (gazetteer.CountryOfDemonym(token.Text) is not null || lexicon.IsMember(token.Lower))
        {
            return new(i, i + 1, NameKind.Nationality);
        }
        if (token.Lower == "flight" && i + 1 < limit && IsNumber(i + 1))
        {
            return new(i, i + 2, NameKind.Vessel);
        }
        var end = i;
        while (end < limit && IsProper(sentence, end, shouting, grammar))
        {
            end++;
        }
        return end == i ? default : new(i, end, NameKind.Other);
    }

    private bool IsNumber(int i) => (read.Words[i].View.Shape & WordShape.Digit) != 0;

    private bool IsProper(Sentence sentence, int i, bool shouting, ReadOnlySpan<GrammarToken> grammar)
    {
        var token = _text.Tokens[i];
        return token is { IsCapitalized: true, Kind: TokenKind.Word } && grammar[i].Upos == "PROPN" && !lexicon.IsCalendar(token.Lower) && !lexicon.IsNoName(token.Lower)
            && !lexicon.IsTitle(token.Lower) && !(shouting && gazetteer.Find(token.Text).IsEmpty) && (i > sentence.First || !gazetteer.Find(token.Text).IsEmpty || token.IsAllCaps);
    }
}
