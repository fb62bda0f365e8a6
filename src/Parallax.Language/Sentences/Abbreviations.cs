using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>How an abbreviation stands to its dot.</summary>
internal enum DotKind
{
    /// <summary>It takes none: a plain word.</summary>
    None,

    /// <summary>A title or another word that a name follows: "Dr.", "St."; it seldom ends a sentence.</summary>
    Title,

    /// <summary>It keeps its dot wherever it stands: "Inc.", "etc.".</summary>
    Always,

    /// <summary>It is a word or a name as well, and keeps its dot only where the text goes on in the same sentence: "Mass.", "min.".</summary>
    Guarded,

    /// <summary>It keeps its dot before a number: "No. 5", "Sgt. 1".</summary>
    Numbered,
}

/// <summary>Which words keep a dot after them.</summary>
internal static class Abbreviations
{
    private const int Longest = 7;

    private static readonly FrozenDictionary<string, DotKind>.AlternateLookup<ReadOnlySpan<char>> Words = Table();

    /// <summary>How the word, without its dot, stands to one. A capital decides where the word has another meaning in lower case.</summary>
    public static DotKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest)
        {
            return DotKind.None;
        }
        if (Words.TryGetValue(word, out var kind))
        {
            return kind;
        }
        Span<char> title = stackalloc char[word.Length];
        word[1..].ToLowerInvariant(title[1..]);
        title[0] = word[0];
        return char.IsUpper(word[^1]) && Words.TryGetValue(title, out kind) ? kind : DotKind.None; // GEN., OCT.
    }

    /// <summary>Whether the dot belongs to the word that began at <paramref name="start"/>.</summary>
    public static bool KeepsDot(string text, int start, int dot, int limit)
    {
        if (!char.IsLetter(text[dot - 1]))
        {
            return false;
        }
        if (dot - start == 1)
        {
            return char.IsUpper(text[start]) || GoesOn(text, start, dot + 1, limit) || TakesName(text, start, dot) || TakesFigure(text, start, dot) || IsSpacedHalf(text, start);
        }
        if (text[dot - 2] == '.')
        {
            return true; // one more letter of U.S. or a.m.
        }
        var word = text.AsSpan(start, dot - start);
        if (word.Contains('.'))
        {
            return true; // M.Sc.
        }
        return IsDegree(word) && dot + 2 < limit && char.IsUpper(text[dot + 1]) && text[dot + 2] == '.' || KindOf(word) switch
        {
            DotKind.None => false,
            DotKind.Guarded => RunsOn(text, dot + 1) || FollowsComma(text, start),
            DotKind.Numbered => char.IsAsciiDigit(After(text, dot + 1)) || After(text, dot + 1) == '#',
            _ => true,
        };
    }

    /// <summary>Whether the word goes on after a dot that belongs to it: with one more letter (U.S.), or with the rest of a degree (M.Sc., Ph.D.).</summary>
    public static bool GoesOn(string text, int start, int i, int limit)
    {
        if (i >= limit || !char.IsLetter(text[i]) || char.IsLetter(text[i - 1]))
        {
            return false;
        }
        if (i + 1 >= limit || !Characters.IsLetterOrDigit(text[i + 1]))
        {
            return i - start == 2 || text[i - 3] == '.' || IsDegree(text.AsSpan(start, i - 1 - start));
        }
        var end = i;
        while (end < limit && end - i < 6 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }
        return i - start == 2 && char.IsUpper(text[start]) && text.AsSpan(i, end - i) is "Sc" or "Phil" or "Ed" or "Eng" or "Tech" or "Litt" or "Arch";
    }

    /// <summary>"Wade v. Jacobs".</summary>
    private static bool TakesName(string text, int start, int dot) => text[start] == 'v' && char.IsUpper(After(text, dot + 1));

    /// <summary>"c. 1870", "p. 12", "(b. March 1901)".</summary>
    private static bool TakesFigure(string text, int start, int dot) =>
        text[start] is 'c' or 'p' or 'b' or 'd' or 'r' or 'n' or 'm' && (char.IsAsciiDigit(After(text, dot + 1)) || (start > 0 && text[start - 1] == '('));

    /// <summary>"8: 30 p. m.", as texts with spaced punctuation have it.</summary>
    private static bool IsSpacedHalf(string text, int start)
    {
        var half = text[start] == 'm' ? start - 3 : start;
        return half > 1 && half + 4 < text.Length && text[half] is 'a' or 'p' && text[half - 1] == ' ' && char.IsAsciiDigit(text[half - 2]) && text.AsSpan(half + 1, 4) is ". m.";
    }

    private static bool IsDegree(ReadOnlySpan<char> word) => word is "Ph" or "Ed" or "Psy" or "Litt" or "Sc" or "Th" or "Pharm";

    /// <summary>Whether the sentence plainly goes on: with a small letter, a figure, a month, or a mark that ends none.</summary>
    private static bool RunsOn(string text, int i)
    {
        var next = After(text, i);
        if (char.IsLower(next) || char.IsAsciiDigit(next) || (next is ',' or ';' or ':' or ')' or ']' or '-' or '/' or '&' or '#' or '('))
        {
            return true;
        }
        var start = i < text.Length && text[i] == ' ' ? i + 1 : i;
        var end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }
        return text.AsSpan(start, end - start) is "Jan" or "Feb" or "March" or "April" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec";
    }

    private static bool FollowsComma(string text, int start) => start > 1 && text[start - 1] == ' ' && text[start - 2] == ',';

    /// <summary>The character after one space at most; a space where there is none or a line ends.</summary>
    private static char After(string text, int i)
    {
        i = i < text.Length && text[i] is ' ' or '\u00A0' ? i + 1 : i;
        return i < text.Length ? text[i] : ' ';
    }

    private static FrozenDictionary<string, DotKind>.AlternateLookup<ReadOnlySpan<char>> Table()
    {
        var words = new Dictionary<string, DotKind>(StringComparer.Ordinal);
        void Put(DotKind kind, string list)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = kind;
            }
        }
        Put(DotKind.Title, "Mr mr Mrs mrs Ms ms Messrs Mme Mlle Msgr Dr dr Drs Prof prof Rev Fr Hon Gen gen Lt lt Col col Maj maj Capt capt Cmdr cmdr Cmdt Cpl cpl Lcpl "
            + "Sgt sgt Ssgt Msgt Sfc Pvt Pfc Spc Adm adm Brig brig Gov gov Sen sen Sens Rep Reps Pres Supt supt Insp insp Det Amb Atty St Ste Mt Ft");
        Put(DotKind.Always, "etc Etc vs Vs inc Inc corp Corp Co ltd Ltd jr Jr sr Sr bros Bros Esq Jan Feb Apr Aug Sept Sep Oct Nov Dec "
            + "Mon Tue Tues Wed Thu Thur Thurs Fri Calif Ariz Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Tenn Tex Va Vt Wis Wyo Que Ont Alta Sask "
            + "Ave ave Blvd blvd Rd rd Hwy Pkwy Bldg dept Dept approx Approx Assn Univ Intl Natl Govt govt Mfg al Attn attn esp Esp eds lbs yrs arrv Arrv Op");
        Put(DotKind.Guarded, "Sun Sat Mar Jun Jul Ill Ind Mass Miss Wash Ore Del Pa La Ala Ark Mo Me Dak co est Est min mins Min hr hrs yr lb oz ft mph "
            + "div Div reg tel Tel Ph ph Mob ext Ext Ed ed vol Vol incl excl ca cf Cal dist Dist Conf Spec arr lv Sc gal sq Asst asst misc Twp Ct Pt");
        Put(DotKind.Numbered, "No no Nos nos Art Fig Figs fig figs Sec Sect sec Ch pp Para para Rm Eq eq Apt apt Rs rs");
        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
