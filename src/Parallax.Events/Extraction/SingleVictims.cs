using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Reads phrases for one person without a name: "a nurse", "the man", "he", and as headlines write them "man", "23-year-old".</summary>
internal sealed class SingleVictims(Lexicons lexicons)
{
    private const int LongestPhrase = 9;

    /// <summary>The phrase that the token opens; null where it opens none.</summary>
    public VictimPhrase? At(TokenizedText words, Sentence sentence, int i)
    {
        var lower = words.Lower(i);
        if (lower is "he" or "she" or "him" or "himself" or "herself")
        {
            return new(i, i + 1, 1, 1) { Definite = true };
        }
        if (lower is "they" or "them")
        {
            return null;
        }
        var indefinite = lower is "a" or "an" or "another" or "one";
        if (!indefinite && lower is not ("the" or "his" or "her" or "their" or "second" or "that" or "this"))
        {
            return Bare(words, sentence, i);
        }
        for (var k = i + 1; k < Math.Min(sentence.End, i + LongestPhrase); k++)
        {
            var word = words.Lower(k);
            if (lexicons.IsPerson(word) && !IsPlural(word) && words.Lower(k + 1) != "'s" && !IsHyphened(words, k) && !lexicons.IsPerson(words.Lower(k + 1)) && !(lexicons.IsPerson(words.Lower(k + 2)) && IsPlainWord(words, k + 1)))
            {
                return new(i, k + 1, 1, 1)
                {
                    Definite = !indefinite, Attackers = lexicons.IsAttacker(word), Group = VictimWords.GroupOf(words, i + 1, k + 1, word), Age = VictimAges.Before(words, k),
                };
            }
            // "a customs and border agent" is one; "a house and a man" are two
            if (words.Tokens[k].Kind == TokenKind.Mark && word is not ("-" or "'") || VictimWords.IsClauseWord(word) && word != "and" || lexicons.IsThing(word) || word is "a" or "an" or "the" or "his" or "her" or "their")
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"Man dies after fall": a headline leaves the article out. "23-year-old killed".</summary>
    private VictimPhrase? Bare(TokenizedText words, Sentence sentence, int i)
    {
        var lower = words.Lower(i);
        if (VictimAges.IsSomebody(words, i) && !lexicons.IsPerson(words.Lower(i + 1)) && int.TryParse(words.Lower(i - 4), out var age))
        {
            var before = words.Lower(i - 5);
            return new(i - 4, i + 1, 1, 1) { Age = age, Definite = before is "the" };
        }
        return lexicons.IsPerson(lower) && !IsPlural(lower) && words.Tokens[i].IsCapitalized && i <= sentence.First + 4
            ? new(i, i + 1, 1, 1) { Group = null, Attackers = lexicons.IsAttacker(lower) } : null;
    }

    /// <summary>"a juvenile | shooting | victim".</summary>
    private static bool IsPlainWord(TokenizedText words, int i) => words.Tokens[i].Kind != TokenKind.Mark && !VictimWords.IsClauseWord(words.Lower(i)) && words.Lower(i) is not ("of" or "a" or "an" or "the" or "or" or "as" or "his" or "her" or "whose" or "shot" or "stabbed" or "found");

    /// <summary>"man-made"; the dash of "a man - were" stands between spaces.</summary>
    private static bool IsHyphened(TokenizedText words, int i) => words.Lower(i + 1) == "-" && words.Tokens[i].Span.End == words.Tokens[i + 1].Span.Start;

    private static bool IsPlural(string word) => word is "people" or "men" or "women" or "children" or "personnel" or "police" or "crew" or "family" or "troops" or "members"
        || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) || word.EndsWith("men", StringComparison.Ordinal);
}
