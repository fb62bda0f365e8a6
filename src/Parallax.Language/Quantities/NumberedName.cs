using System.Collections.Frozen;
using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Tells numbers that are part of a name: "Route 9", "Reactor 4", "Air Force One", "the Group of Seven", "Seven Oaks".</summary>
internal static class NumberedName
{
    private static readonly FrozenSet<string> Heads =
        ("route highway flight no. nos. number interstate room unit chapter section article resolution platform gate channel type model boeing airbus apollo page caption photo slide zone district "
        + "ward phase level grade division group line pier terminal exit area building sector block apartment apt suite station # rule title bus train tram precinct local "
        + "category class camp tower cell psalm verse version part season episode volume act battalion company platoon brigade squadron regiment hwy rt. box ship "
        + "super g formula load hole lane runway track lap round game week day stage tier checkpoint engine ladder marker clause paragraph protocol amendment proposition prop "
        + "appendix annex figure fig. table exhibit count studio mark glock beretta sig windows iphone galaxy soyuz voyager falcon bbc itv itn fox radio news cable battery car "
        + "bill docket badge inmate patient juror invoice order operation camera reactor hangar warehouse shaft mine well grid site hill point bulletin notice question measure decree "
        + "law directive form lot plan seat row bed bay dock pump vol. sec. art. ch. pp. p. para. sgt. step option team room elevator lift pool court depot hut "
        + "senate hr h.r. s.r. matchday wave cohort").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LowerHeads =
        "no. nos. # number marker iphone page chapter room flight route highway unit channel square cloud top resolution article section interstate platform".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that a headline in title case leaves in small letters.</summary>
    private static readonly FrozenSet<string> Small =
        "the and for from with after over near into amid than that but nor via per off out are was were has have not least more about who its his her as at by in of on or to an is"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How far a sentence is searched for an ordinary word in small letters, in tokens.</summary>
    private const int Reach = 24;

    /// <summary>The index after the name that the number from <paramref name="i"/> to <paramref name="end"/> belongs to; <paramref name="i"/> where it counts.</summary>
    public static int Skip(TokenizedText text, int i, int end) =>
        Follows(text, i, end) || IsSingular(text, i, end) || IsCapitalInside(text, i) || IsGroupOf(text, i, end) ? end : Place(text, i, end);

    /// <summary>"Reactor 4", "Psalm 23", "page 5": a word that numbers itself stands before.</summary>
    private static bool Follows(TokenizedText text, int i, int end)
    {
        var before = text.Lower(i - 1);
        if (i == 0 || People.Is(text.Lower(end)))
        {
            return false;
        }
        return text.Tokens[i - 1].IsCapitalized && Heads.Contains(before) && (text.Tokens[i].Kind == TokenKind.Number || text.Tokens[i].IsCapitalized)
            || LowerHeads.Contains(before) || before == "force" && text.Lower(i - 2) == "task";
    }

    /// <summary>"The 747 was lost", "the Voyager 2 is": many would take "were".</summary>
    private static bool IsSingular(TokenizedText text, int i, int end) =>
        end == i + 1 && i > 0 && text.Tokens[i].Kind == TokenKind.Number && text.Lower(end) is "was" or "is" or "has"
            && (text.Lower(i - 1) == "the" || text.Tokens[i - 1].Kind == TokenKind.Word && text.Tokens[i - 1].IsCapitalized && !text.Lower(i - 1).EndsWith('s'));

    /// <summary>"Air Force One landed": a number word with a capital inside a sentence that is no headline.</summary>
    private static bool IsCapitalInside(TokenizedText text, int i)
    {
        if (i == 0 || text.Tokens[i].Kind != TokenKind.Word || !text.Tokens[i].IsCapitalized || text.Tokens[i - 1].Kind != TokenKind.Word)
        {
            return false;
        }
        var sentence = text.Sentences[text.SentenceOf(i)];
        var (before, earlier) = (text.Tokens[i - 1], text.Lower(i - 1) == "of" && i > 1 ? text.Tokens[i - 2] : text.Tokens[i - 1]);
        if (!earlier.IsCapitalized && before.Lower != "the" || People.Is(text.Lower(i + 1)))
        {
            return false;
        }
        if (i == sentence.First || before.IsAllCaps && i == sentence.First + 1 || text.Tokens[i].IsAllCaps)
        {
            return false;
        }
        for (var at = Math.Max(sentence.First, i - Reach); at < Math.Min(sentence.End, i + Reach); at++)
        {
            if (text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalized: false, Lower.Length: > 2 } token && !Small.Contains(token.Lower))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"the Group of 20".</summary>
    private static bool IsGroupOf(TokenizedText text, int i, int end) =>
        i > 2 && text.Lower(i - 1) == "of" && text.Lower(i - 2) is "group" or "gang" && text.Tokens[i - 2].IsCapitalized && text.Lower(i - 3) == "the" && !People.Is(text.Lower(end));

    /// <summary>"Seven Oaks has", "Three Mile Island was": one place, though its first word is a number.</summary>
    private static int Place(TokenizedText text, int i, int end)
    {
        if (text.Tokens[i].Kind != TokenKind.Word || !text.Tokens[i].IsCapitalized || text.Lower(i) is "one" or "a" or "an")
        {
            return i;
        }
        var at = end;
        while (at < end + 3 && at < text.Tokens.Length && text.Tokens[at].Kind == TokenKind.Word && text.Tokens[at].IsCapitalized)
        {
            at++;
        }
        return at > end && text.Lower(at) is "was" or "is" or "has" ? at : i;
    }
}
