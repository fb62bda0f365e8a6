using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>How far apart words of one sentence are, counted in words and in the joints between clauses.</summary>
internal static class Clauses
{
    /// <summary>The number of tokens between, plus 4 for a comma, 8 for a word or mark that opens another clause.</summary>
    public static int Distance(TokenizedText words, int from, int to)
    {
        var cost = Math.Max(0, to - from);
        for (var i = from; i < to; i++)
        {
            cost += words.Lower(i) switch
            {
                "," or "and" => 4,
                ";" or ":" or "—" or "–" or "after" or "following" or "before" or "while" or "because" or "where" or "although" or "but" or "said" or "retaliation" or "response"
                    or "triggered" or "prompting" or "prompted" or "led" => 8,
                _ => 0,
            };
        }
        return cost;
    }

    /// <summary>Whether the time hangs on a verb of speech ("said on Thursday", "in a statement late on March 12").</summary>
    public static bool IsTimeOfSpeech(TokenizedText words, Sentence sentence, TextSpan time)
    {
        var i = words.TokenAt(time.Start) - 1;
        while (i > sentence.First && words.Lower(i) is "on" or "late" or "early" or "later" or "in" or "the" or "earlier" or "at" or "a" or "by" or "reporters" or "telephone" or "statement")
        {
            if (words.Lower(i) == "statement")
            {
                return true;
            }
            i--;
        }
        return i >= sentence.First && words.Lower(i) is "said" or "says" or "told" or "announced" or "added" or "confirmed" or "reported" or "published" or "updated" or "posted" or "tweeted"
            or "briefed" or "spokesman" or "spokeswoman";
    }

    /// <summary>Whether the place is where something is, not who does it or whose it is: a preposition stands before it.</summary>
    public static bool IsLocative(TokenizedText words, Sentence sentence, int place)
    {
        for (var i = place - 1; i >= sentence.First && i >= place - 7; i--)
        {
            var lower = words.Lower(i);
            if (lower is "in" or "at" or "near" or "on" or "outside" or "inside" or "around" or "across" or "off" or "throughout" or "along" or "behind" or "between" or "within" or "from" or "into" or "to"
                or "hit" or "struck" or "stormed" or "storm" or "shook" or "rocked" or "devastated" or "destroyed" or "damaged" or "targeting" or "targeted" or "against")
            {
                return true;
            }
            if (lower is "of")
            {
                return words.Lower(i - 1) is not ("government" or "president" or "minister" or "ministry" or "department" or "army" or "people" or "leader" or "university" or "king" or "bank" or "news");
            }
            if (words.Tokens[i].Kind == TokenKind.Mark && lower is not ("-" or ",") || lower is "said" or "says" or "and" or "was" or "were" or "is" or "who" or "by" or "with" or "for" or "as")
            {
                return false;
            }
            if (lower == "," && !words.Tokens[Math.Max(0, i - 1)].IsCapitalized)
            {
                return false;
            }
        }
        return false;
    }
}
