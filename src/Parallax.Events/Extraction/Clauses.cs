using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>What times and places of a sentence are not of its events: the time of speech, and the place whose people act.</summary>
internal static class Clauses
{
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
        if (OpensSpeech(words, sentence, words.TokenAt(time.End - 1) + 1, i))
        {
            return true;
        }
        return i >= sentence.First && words.Lower(i) is "said" or "says" or "told" or "announced" or "added" or "confirmed" or "reported" or "published" or "updated" or "posted" or "tweeted"
            or "briefed" or "spokesman" or "spokeswoman";
    }

    /// <summary>"Earlier on Thursday, the coalition denied …": a time that opens a sentence whose verb is one of speech.</summary>
    private static bool OpensSpeech(TokenizedText words, Sentence sentence, int after, int before)
    {
        if (before > sentence.First + 1 || words.Lower(after) != ",")
        {
            return false;
        }
        for (var i = after + 1; i < Math.Min(sentence.End, after + 12); i++)
        {
            if (words.Lower(i) is "said" or "says" or "denied" or "announced" or "told" or "confirmed" or "blamed" or "accused" or "warned" or "added" or "reported")
            {
                return true;
            }
            if (words.Lower(i) is "," or "was" or "were" or "killed" or "had" or "has")
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>Whether the place is where something is, not who does it or whose it is: a preposition stands before it.</summary>
    public static bool IsLocative(TokenizedText words, Sentence sentence, int place, int end)
    {
        if (IsModifier(words, sentence, end))
        {
            return false;
        }
        for (var i = place - 1; i >= sentence.First && i >= place - 9; i--)
        {
            var lower = words.Lower(i);
            if (lower is "in" or "at" or "near" or "on" or "outside" or "inside" or "around" or "across" or "off" or "throughout" or "along" or "behind" or "between" or "within" or "into" or "over" or "from" or "to" or "hit" or "struck" or "stormed" or "storm" or "shook" or "rocked" or "devastated" or "destroyed" or "damaged" or "targeting" or "targeted" or "against")
            {
                return true;
            }
            if (lower == "of")
            {
                return words.Lower(i - 1) is "north" or "south" or "east" or "west" or "outside" or "northeast" or "northwest" or "southeast" or "southwest" or "outskirts" or "city" or "town"
                    or "village" or "province" or "island" or "district" or "suburb" or "part" or "parts" or "area" or "areas" or "coast" or "region" or "capital" or "streets" or "state" or "border"
                    or "storming" or "bombing" or "shelling" or "front" or "corner" or "block" or "neighborhood" or "neighbourhood" or "port" or "centre" or "center" or "heart" or "section" or "side";
            }
            if (!MayStandBeforePlace(words, i))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"US troops", "Iraq war": the name says whose or what, not where.</summary>
    private static bool IsModifier(TokenizedText words, Sentence sentence, int end)
    {
        if (end >= sentence.End)
        {
            return false;
        }
        if (words.Lower(end) is "'s" or "-")
        {
            return words.Lower(end) == "-" && words.Lower(end + 1) is "led" or "backed" or "based" or "born" or "run" or "area" || words.Lower(end) == "'s" && words.Lower(end + 1) is not ("main"
                or "capital" or "largest" or "east" or "west" or "north" or "south") && !words.Tokens[Math.Min(end + 1, words.Tokens.Length - 1)].IsCapitalized;
        }
        return words.Lower(end) is "officials" or "troops" or "forces" or "service" or "soldiers" or "military" or "government" or "police" or "embassy" or "citizens" or "contractor" or "officers"
            or "commander" or "authorities" or "firefighters" or "residents" or "president" or "personnel" or "state" or "air" or "and" && words.Lower(end + 1) is "coalition";
    }

    private static bool MayStandBeforePlace(TokenizedText words, int i)
    {
        var token = words.Tokens[i];
        return token.IsCapitalized || token.Kind == TokenKind.Number || token.Lower is "the" or "a" or "an" or "-" or "," or "border" or "town" or "city" or "capital" or "village" or "eastern" or "western"
            or "northern" or "southern" or "central" or "downtown" or "suburban" or "nearby" or "base" or "military" or "air" or "district" or "area" or "'s" or "northeastern" or "northwestern"
            or "southeastern" or "southwestern" or "northeast" or "northwest" or "southeast" or "southwest" or "north" or "south" or "east" or "west" or "and" or "or" or "island" or "port"
            or "province" or "coalition" or "coastal" or "country" or "state" or "upstate" or "rural" or "remote" or "small" or "old" or "ancient" or "resort" or "iranian" or "outside" or "just" or "side";
    }
}
