using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Tells numbers that are dialled: "0800 555 111", "+44 20 …", "(555) …", "a 911 call".</summary>
internal static class TelephoneNumber
{
    /// <summary>The index after the telephone number; <paramref name="i"/> where the number is none.</summary>
    public static int Skip(TokenizedText text, int i, int end)
    {
        if (text.Lower(i - 1) is "dial" or "dialed" or "dialled" or "dialing" or "dialling" || IsEmergency(text, i, end))
        {
            return end;
        }
        if (text.Lower(i - 1).StartsWith('+'))
        {
            return Groups(text, end, 1);
        }
        if (text.Lower(i).Length == 3 && text.Lower(i - 1) == "(" && text.Lower(end) == ")" && end + 1 < text.Tokens.Length && text.Tokens[end + 1].Kind == TokenKind.Number)
        {
            return Groups(text, end + 1, 3);
        }
        var leads = text.Lower(i).Length > 1 && text.Lower(i)[0] == '0' && char.IsAsciiDigit(text.Lower(i)[1]);
        var at = Groups(text, end, 3);
        return leads || at > end && text.Lower(i).Length >= 3 || text.Lower(i - 1) == "text" && text.Lower(i).Length >= 4 ? at : i;
    }

    private static int Groups(TokenizedText text, int i, int least)
    {
        while (i < text.Tokens.Length && text.Tokens[i].Kind == TokenKind.Number && text.Lower(i).Length >= least && (least < 3 || text.Tokens[i - 1].Kind != TokenKind.Word))
        {
            i++;
        }
        return i;
    }

    /// <summary>"call 911", "a 911 operator": the numbers of emergency services beside a word for a call.</summary>
    private static bool IsEmergency(TokenizedText text, int i, int end)
    {
        if (text.Lower(i) is not ("911" or "999" or "112" or "101" or "111" or "000" or "100"))
        {
            return false;
        }
        if (text.Lower(end) is "call" or "calls" or "caller" or "callers" or "operator" or "operators" or "dispatcher" or "dispatchers" or "dispatch" or "tape" or "tapes" or "recording")
        {
            return text.Lower(i) is "911" or "999" or "112";
        }
        var before = text.Lower(i - 1) is "to" or "on" or "police" ? text.Lower(i - 2) : text.Lower(i - 1);
        return before is "call" or "called" or "calling" or "calls" or "phone" or "phoned" or "ring" or "rang" or "police" && !CountedPhrase.MayBegin(text, end);
    }
}
