using Parallax.Language.Quantities;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Reads phrases that count people: "two U.S. troops", "14 more".</summary>
internal sealed class CountedVictims(Lexicons lexicons)
{
    /// <summary>The phrase that a number opens; null where it counts no people.</summary>
    public VictimPhrase? Of(TokenizedText words, Sentence sentence, Quantity quantity)
    {
        var first = words.TokenAt(quantity.Span.Start);
        var end = words.TokenAt(quantity.Span.End - 1) + 1;
        var numberEnd = end;
        var head = "";
        for (var i = end; i < Math.Min(sentence.End, end + 7); i++)
        {
            var lower = words.Lower(i);
            if (lexicons.IsThing(lower) && !lexicons.IsPerson(lower))
            {
                return null;
            }
            if (lexicons.IsPerson(lower))
            {
                (head, end) = (lower, i + 1);
                if (!lexicons.IsPerson(words.Lower(i + 1)))
                {
                    break;
                }
            }
            else if (lower == "and" && i > end && words.Tokens[i - 1].IsCapitalized && Shared(words, sentence, i) is { } shared)
            {
                // "12 Somali and 11 Yemeni nationals" are two groups, "23 Somali and Yemeni pirates" one
                (head, end) = shared.Counted ? (words.Lower(i - 1), i) : (words.Lower(shared.Head), shared.Head + 1);
                break;
            }
            else if (words.Tokens[i].Kind == TokenKind.Mark && (lower is not "-" || Opens(words, sentence, i + 1)) || VictimWords.IsClauseWord(lower))
            {
                break;
            }
        }
        if (head.Length == 0 && quantity.Counted is { } counted && !LooksLikePeople(words, counted))
        {
            return null;
        }
        if (VictimAges.IsAge(words, numberEnd))
        {
            return null;
        }
        var number = words.Lower(numberEnd - 1);
        if (head.Length == 0 && first == numberEnd - 1 && number.Length == 4 && number[0] is '1' or '2' && words.Tokens[first].Kind == TokenKind.Number)
        {
            return null; // a year
        }
        return new(first, end, quantity.Min, quantity.Max) { Counted = true, Group = VictimWords.GroupOf(words, numberEnd, end, head), Attackers = lexicons.IsAttacker(head) };
    }

    /// <summary>The noun for people that adjectives on both sides of "and" share, and whether a number stands before the second.</summary>
    private (int Head, bool Counted)? Shared(TokenizedText words, Sentence sentence, int and)
    {
        var counted = Opens(words, sentence, and + 1);
        for (var i = and + 1; i < Math.Min(sentence.End, and + 6); i++)
        {
            var lower = words.Lower(i);
            if (lexicons.IsPerson(lower))
            {
                return i > and + 1 ? (i, counted) : null;
            }
            if (words.Tokens[i].Kind == TokenKind.Mark || VictimWords.IsClauseWord(lower) || lexicons.IsThing(lower))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>Whether the word opens a phrase of its own: "three clerks - two women", "three clerks - a man".</summary>
    private static bool Opens(TokenizedText words, Sentence sentence, int i) => i < sentence.End && (words.Tokens[i].Kind == TokenKind.Number
        || words.Lower(i) is "a" or "an" or "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten");

    /// <summary>"26 fighters" has a head of its own; "14 more", "12 others", "three in all" count people without naming them.</summary>
    private static bool LooksLikePeople(TokenizedText words, TextSpan counted)
    {
        var first = words.Lower(words.TokenAt(counted.Start));
        return first is "others" or "other" or "more" or "dead" or "wounded" or "injured" or "killed" or "were" or "of" or "in" or "have" or "had" or "was"
            or "missing" or "hurt" or "additional" or "lives" or "bodies" or "deaths" or "fatalities" or "casualties" or "injuries" or "arrests"
            or "suffered" or "sustained";
    }
}
