using System.Collections.Frozen;

namespace Parallax.Language.Times;

/// <summary>The words of the calendar, in lower case.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, int> Months = Table(
        ("january", 1), ("jan", 1), ("jan.", 1), ("february", 2), ("feb", 2), ("feb.", 2), ("march", 3), ("mar", 3), ("mar.", 3), ("april", 4), ("apr", 4),
        ("apr.", 4), ("may", 5), ("june", 6), ("jun", 6), ("jun.", 6), ("july", 7), ("jul", 7), ("jul.", 7), ("august", 8), ("aug", 8), ("aug.", 8),
        ("september", 9), ("sept", 9), ("sept.", 9), ("sep", 9), ("sep.", 9), ("october", 10), ("oct", 10), ("oct.", 10), ("november", 11), ("nov", 11),
        ("nov.", 11), ("december", 12), ("dec", 12), ("dec.", 12));

    private static readonly FrozenDictionary<string, int> Weekdays = Table(
        ("sunday", 0), ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5), ("saturday", 6),
        ("sun.", 10), ("mon.", 11), ("tue", 12), ("tue.", 12), ("tues", 12), ("tues.", 12), ("wed", 13), ("wed.", 13), ("thu", 14), ("thu.", 14),
        ("thur", 14), ("thurs", 14), ("thurs.", 14), ("fri", 15), ("fri.", 15), ("sat.", 16), ("mon", 11), ("sun", 10), ("sat", 16));

    private static readonly FrozenDictionary<string, int> Units = Table(
        ("second", 0), ("seconds", 0), ("sec", 0), ("secs", 0), ("minute", 1), ("minutes", 1), ("min", 1), ("mins", 1), ("hour", 2), ("hours", 2), ("hr", 2), ("hrs", 2),
        ("day", 3), ("days", 3), ("week", 4), ("weeks", 4), ("fortnight", 4), ("month", 5), ("months", 5), ("quarter", 6), ("quarters", 6), ("year", 7), ("years", 7),
        ("decade", 8), ("decades", 8), ("century", 9), ("centuries", 9));

    /// <summary>Words that may begin a time and are in none of the other tables.</summary>
    private static readonly FrozenSet<string> Openers =
        ("the its a an another half couple several few many numerous countless some dozens hundreds thousands tens scores today yesterday tomorrow tonight morning afternoon evening "
        + "night noon midday midnight this last past next coming upcoming previous preceding following current same that first second third fourth 1st 2nd 3rd 4th latest final recent "
        + "recently lately now currently nowadays presently right these more most soon future daily nightly hourly weekly monthly yearly annually every each early late earlier later "
        + "mid sometime exactly precisely about around approximately roughly nearly almost over under only at less fewer up just well as fiscal comparable corresponding "
        + "thanksgiving christmas halloween boxing bastille veterans labor memorial election new good easter twenties thirties forties fifties sixties seventies eighties "
        + "nineties hundred mondays tuesdays wednesdays thursdays fridays saturdays sundays").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those of the openers that begin a time only where its heart follows shortly.</summary>
    private static readonly FrozenSet<string> LightOpeners =
        "the its a an another that at over under up just well as about around right these more most same only some every each".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Hearts =
        "weekend weekends mornings afternoons evenings nights eve period".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The month from 1 to 12; 0 for any other word.</summary>
    public static int Month(string lower) => Months.GetValueOrDefault(lower);

    /// <summary>Sunday 0 to Saturday 6 by the full name; 10 to 16 for a short form; null for any other word.</summary>
    public static int? Weekday(string lower) => Weekdays.TryGetValue(lower, out var n) ? n : null;

    public static TimeUnit? Unit(string lower) => Units.TryGetValue(lower, out var unit) ? (TimeUnit)unit : null;

    /// <summary>Whether a time can begin with the word; cheap, so that most words of a text are passed over at once.</summary>
    public static bool MayBegin(string lower) => Openers.Contains(lower) || Months.ContainsKey(lower) || Weekdays.ContainsKey(lower) || Units.ContainsKey(lower)
        || Season(lower) is not null || Quantities.NumberReader.Small(lower) is not null || Ordinals.Of(lower) > 0;

    /// <summary>Whether the word can be what makes a time of the words before and after it: an opener that is no light one, or a word that only
    /// stands inside.</summary>
    public static bool IsHeart(string lower) => Hearts.Contains(lower) || (MayBegin(lower) && !LightOpeners.Contains(lower));

    public static bool IsPlural(string lower) => lower.EndsWith('s') && lower != "hours'" || lower == "centuries";

    /// <summary>The TIMEX3 code of a season; null for any other word.</summary>
    public static string? Season(string lower) => lower switch
    {
        "spring" or "springtime" => "SP",
        "summer" or "summertime" or "midsummer" => "SU",
        "fall" or "autumn" => "FA",
        "winter" or "wintertime" or "midwinter" => "WI",
        _ => null,
    };

    /// <summary>The TIMEX3 code of a part of the day; null for any other word.</summary>
    public static string? PartOfDay(string lower) => lower switch
    {
        "morning" or "midmorning" => "MO",
        "afternoon" or "midafternoon" => "AF",
        "evening" => "EV",
        "night" or "nighttime" => "NI",
        _ => null,
    };

    /// <summary>The code of a length in the unit: <c>P2D</c>, <c>PT5H</c>; the number is X where it is not told.</summary>
    public static string Length(decimal? n, TimeUnit unit)
    {
        var (factor, code) = unit switch
        {
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.Day => (1, "D"),
            TimeUnit.Week => (1, "W"),
            TimeUnit.Month => (1, "M"),
            TimeUnit.Quarter => (3, "M"),
            TimeUnit.Decade => (10, "Y"),
            TimeUnit.Century => (100, "Y"),
            _ => (1, "Y"),
        };
        var number = n is { } value && value < 1_000_000_000 ? (value * factor).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture) : "X";
        return (unit <= TimeUnit.Hour ? "PT" : "P") + number + code;
    }

    private static FrozenDictionary<string, int> Table(params ReadOnlySpan<(string Word, int Number)> rows)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, number) in rows)
        {
            table.Add(word, number);
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
