using System.Collections.Frozen;
using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>The closed classes of English words that the search for speakers and clauses leans on.</summary>
internal static class Words
{
    public static readonly FrozenSet<string> Be = Set("be am is are was were been being 's 're 'm");

    public static readonly FrozenSet<string> Modals = Set("will would can could may might must shall should ca wo 'll 'd do does did");

    public static readonly FrozenSet<string> Have = Set("has have had having 've");

    public static readonly FrozenSet<string> Negations = Set("not n't never no");

    public static readonly FrozenSet<string> Determiners = Set("the a an this that these those his her its their our my your some any every each no another all both several many few one two three");

    public static readonly FrozenSet<string> Numbers = Set("two three four five six seven eight nine ten dozen hundred many several few other");

    public static readonly FrozenSet<string> Prepositions = Set(
        "of in on at to for from with by about into over under after before during against between among through within without since until "
        + "toward towards upon across around near amid via despite beyond behind per like than inside outside");

    public static readonly FrozenSet<string> SubjectPronouns = Set("he she they it we i you");

    public static readonly FrozenSet<string> ObjectPronouns = Set("him her them it us me you himself herself themselves");

    public static readonly FrozenSet<string> Relatives = Set("who which that");

    /// <summary>Subjects without an -s of their own that take the plain form of a verb.</summary>
    public static readonly FrozenSet<string> Plurals = Set("they we i you who police people some others many two three both men women children");

    /// <summary>Words that open a clause, so that a subject cannot reach back over them.</summary>
    public static readonly FrozenSet<string> Openers = Set(
        "that because while when if although though as since after before until unless whether where why how what but so which who whom whose yet nor than");

    public static readonly FrozenSet<string> Conjunctions = Set("and or but yet so");

    public static readonly FrozenSet<string> ContentOpeners = Set("that whether if how what why who when where which");

    /// <summary>Words that may stand before a subject at the start of a sentence.</summary>
    public static readonly FrozenSet<string> Lead = Set(
        "and but so yet or also then now still however meanwhile later earlier today yesterday tuesday monday wednesday thursday friday saturday sunday instead "
        + "indeed perhaps finally recently even once again separately additionally nevertheless moreover thus week month "
        + "year night morning evening afternoon");

    public static readonly FrozenSet<string> TimeWords = Set(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently afterwards afterward morning afternoon "
        + "evening night week month year last this next early late also again publicly simply bluntly repeatedly immediately january february march "
        + "april may june july august september october november december");

    private static readonly FrozenSet<string> Adverbs = Set(
        "also then later now still just even first once again never not n't previously ever often always earlier long further too soon yet quite rather "
        + "already himself herself themselves itself only instead both all ago");

    private static readonly FrozenSet<string> LyNouns = Set("family ally reply assembly italy july rally supply fly likely early daily elderly friendly only kelly anomaly");

    /// <summary>Finite verbs that are no verbs of speech and do not end in "ed"; they close off a subject.</summary>
    private static readonly FrozenSet<string> Verbs = Set(
        "went came took made got gave left met held saw ran won lost began became kept sent put set hit led fell rose stood sat grew broke spoke threw drew flew drove rode wore chose built paid spent taught struck shook hid fled shot swept let brought bought "
        + "caught fought sought goes comes takes makes gets gives leaves meets holds sees runs wins loses seems appears remains killed makes needs wants");

    public static bool IsAuxiliary(string lower) => Be.Contains(lower) || Modals.Contains(lower) || Have.Contains(lower);

    public static bool IsAdverb(string lower) =>
        Adverbs.Contains(lower) || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !LyNouns.Contains(lower));

    /// <summary>Whether the word is surely or probably a verb with a tense.</summary>
    public static bool IsFinite(Token token)
    {
        if (token.Kind != TokenKind.Word || token.IsCapitalized)
        {
            return false;
        }
        var lower = token.Lower;
        return IsAuxiliary(lower) && lower is not "'s" || Verbs.Contains(lower)
            || (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && lower is not ("united" or "hundred" or "alleged" or "armed" or "unnamed" or "retired" or "speed" or "indeed"));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
