using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Parallax.Ingest.Text;

/// <summary>A line of nothing but a date, with hour, zone, weekday and label in any order: "Last updated 13:26 14/09/2013",
/// "8:05am UK, Monday 16 September 2013", "MAR. 14, 2013, 8:12 PM". Blanks around the marks inside do not matter.</summary>
/// <param name="Date">The date; null where there is no such day, or where it is not clear which number is the month (03/04/2013).</param>
/// <param name="IsLabelled">Whether it says what the date is: posted, published, updated.</param>
/// <param name="IsUpdate">Whether it says that the date is that of a change.</param>
internal sealed partial record StampLine(PublicationTime? Date, bool IsLabelled, bool IsUpdate)
{
    private const int Longest = 80;

    private static readonly FrozenSet<string> MonthNames = Words(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly FrozenSet<string> Labels = Words("posted published updated edited modified created publication");

    private static readonly FrozenSet<string> Updates = Words("updated edited modified");

    private static readonly FrozenSet<string> Others = Words(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun st nd rd th last first time date on at of the am pm a p m h hrs "
        + "utc gmt bst uk cet cest est edt cst cdt mst mdt pst pdt et ct mt pt ist jst msk nzst nzdt aest aedt awst acst local");

    /// <summary>Reads a line; null where it holds anything else, or no date.</summary>
    public static StampLine? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !line.ContainsAnyInRange('0', '9'))
        {
            return null;
        }
        if (PublicationTime.TryParse(line.ToString(), out var whole))
        {
            return new(whole, false, false);
        }
        var parts = Parts().EnumerateMatches(line);
        var words = new List<string>();
        foreach (var part in parts)
        {
            var word = line.Slice(part.Index, part.Length).ToString().ToLowerInvariant();
            if (char.IsLetter(word[0]) && !MonthNames.Contains(word) && !Labels.Contains(word) && !Others.Contains(word))
            {
                return null;
            }
            if (!char.IsLetterOrDigit(word[0]) && !",.:;/-–—|()•·'’".Contains(word[0], StringComparison.Ordinal))
            {
                return null;
            }
            words.Add(word);
        }
        var (found, date) = Worded(words) ?? InDigits(words) ?? (false, null);
        return found ? new(date, words.Exists(Labels.Contains), words.Find(Labels.Contains) is { } first && Updates.Contains(first)) : null;
    }

    /// <summary>"May 5, 2010", "05 May 2010", "16th of September, 2013".</summary>
    private static (bool Found, PublicationTime? Date)? Worded(List<string> words)
    {
        var month = words.FindIndex(MonthNames.Contains);
        if (month < 0)
        {
            return null;
        }
        var year = words.FindIndex(IsYear);
        var before = month - 1;
        while (before >= 0 && words[before] is "of" or "." or "," or "-" or "st" or "nd" or "rd" or "th")
        {
            before--;
        }
        var after = month + 1;
        while (after < words.Count && words[after] is "." or "-" or "the")
        {
            after++;
        }
        var day = before >= 0 && IsDay(words[before]) && !IsTime(words, before) ? before : after < words.Count && IsDay(words[after]) ? after : -1;
        return year < 0 || day < 0 ? null : (true, FurnitureDate.Of(Number(words[year]), FurnitureDate.MonthOf(words[month]), Number(words[day])));
    }

    /// <summary>"14 / 09 / 2013", "2013-09-14".</summary>
    private static (bool Found, PublicationTime? Date)? InDigits(List<string> words)
    {
        for (var i = 0; i + 4 < words.Count; i++)
        {
            if (words[i + 1] is not ("/" or "-" or ".") || words[i + 3] != words[i + 1])
            {
                continue;
            }
            if (IsYear(words[i]) && IsDay(words[i + 2]) && IsDay(words[i + 4]))
            {
                return (true, FurnitureDate.Of(Number(words[i]), Number(words[i + 2]), Number(words[i + 4])));
            }
            if (IsDay(words[i]) && IsDay(words[i + 2]) && IsYear(words[i + 4]))
            {
                var (first, second) = (Number(words[i]), Number(words[i + 2]));
                var year = Number(words[i + 4]);
                return (true, first > 12 || first == second ? FurnitureDate.Of(year, second, first) : second > 12 ? FurnitureDate.Of(year, first, second) : null);
            }
        }
        return null;
    }

    /// <summary>Whether the number stands behind the mark of a time of day: 26 in "13: 26".</summary>
    private static bool IsTime(List<string> words, int i) => (i > 1 && words[i - 1] is ":" or "." && char.IsDigit(words[i - 2][0]));

    private static bool IsYear(string word) => word.Length == 4 && char.IsDigit(word[0]) && Number(word) is >= 1900 and < 2100;

    private static bool IsDay(string word) => word.Length <= 2 && char.IsDigit(word[0]) && Number(word) is >= 1 and <= 31;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{L}+|[0-9]{1,9}|\S", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
