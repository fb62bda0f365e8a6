using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Adds to the names of the labeller what it does not look for: nationalities, flights, and proper nouns that it left out.</summary>
internal sealed class NameFiller(NameLexicon lexicon, NameText read)
{
    private static readonly uint Peoples = NameBook.Demonym | NameBook.BitOf("member");

    private const int LongestAdded = 12;

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
                var joins = next < names.Count && names[next].First == limit && names[next].Kind == NameKind.Other;
                var added = Added(sentence, i, limit, joins, read.States[s] != 0, grammar);
                if (joins && added is { Kind: NameKind.Other, End: > 0 } && added.End == limit)
                {
                    added = added with { End = names[next++].End };
                }
                if (added.End > 0)
                {
                    result.Add(added);
                }
                i = Math.Max(added.End, i + 1);
            }
        }
        return result;
    }

    private NameSpan Added(Sentence sentence, int i, int limit, bool joins, bool shouting, ReadOnlySpan<GrammarToken> grammar)
    {
        var token = _text.Tokens[i];
        if (!token.IsCapitalized || token.Kind != TokenKind.Word)
        {
            return default;
        }
        if ((read.Words[i].Form.Book & Peoples) != 0)
        {
            return new(i, i + 1, NameKind.Nationality);
        }
        if (token.Lower == "flight" && i + 1 < limit && IsNumber(i + 1))
        {
            return new(i, i + 2, NameKind.Vessel);
        }
        var (end, proper) = (i, false);
        for (; end < Math.Min(limit, i + LongestAdded) && MayName(sentence, end, shouting); end++)
        {
            proper |= grammar[end].Upos == "PROPN";
        }
        return proper || (end == limit && joins) ? new(i, end, NameKind.Other) : default;
    }

    private bool IsNumber(int i) => (read.Words[i].Form.View.Shape & WordShape.Digit) != 0;

    /// <summary>Whether a capital means a name here: not at the start of a sentence or in a headline, unless the word is a known place.</summary>
    private bool MayName(Sentence sentence, int i, bool shouting)
    {
        var token = _text.Tokens[i];
        return token.IsCapitalized && token.Kind == TokenKind.Word && !lexicon.IsCalendar(token.Lower) && !lexicon.IsNoName(token.Lower) && !lexicon.IsTitle(token.Lower)
            && ((!shouting && (i > sentence.First || token.IsAllCaps)) || read.Words[i].Place != 0);
    }
}
