using System.Globalization;
using Parallax.Language.Times;

namespace Parallax.Events.Extraction;

/// <summary>Puts times of what has happened into the past: "the Fourth of July shooting" in a report of April is of the year before, and "on Saturday" of a deed is never next Saturday.</summary>
internal static class PastTimes
{
    /// <summary>A report may be dated a day early, by the clocks of another place.</summary>
    private const int Slack = 1;

    private const int Week = 7;

    /// <summary>The time as it can be of the mention: the same, or a week or a year earlier where the words name neither and the mention tells of what has happened.</summary>
    public static TimeExpression Of(EventMention mention, TimeExpression time)
    {
        if (mention.Actuality != Actuality.Actual || mention.Report.Published?.Date is not { } published || time is not { From: { } from, To: { } to } || from.DayNumber <= published.DayNumber + Slack || from != to)
        {
            return time;
        }
        var words = time.Span.Of(mention.Words.Text);
        if (IsOfAnotherDay(words))
        {
            return time;
        }
        if (HasMonth(words))
        {
            return words.ContainsAnyInRange('0', '9') && !HasYear(words) && !HasWeekday(words) ? At(time, from.AddYears(-1)) : time;
        }
        return HasWeekday(words) ? At(time, from.AddDays(-Week * ((from.DayNumber - published.DayNumber + Week - 1) / Week))) : time;
    }

    private static TimeExpression At(TimeExpression time, DateOnly day)
    {
        var value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return time with { From = day, To = day, Value = time.Value.Length > value.Length ? value + time.Value[value.Length..] : value };
    }

    private static bool HasYear(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOfAnotherDay(ReadOnlySpan<char> words) =>
        words.Contains("next", StringComparison.OrdinalIgnoreCase) || words.Contains("tomorrow", StringComparison.OrdinalIgnoreCase) || words.Contains("later", StringComparison.OrdinalIgnoreCase)
        || words.Contains("coming", StringComparison.OrdinalIgnoreCase) || words.Contains("this", StringComparison.OrdinalIgnoreCase);

    private static bool HasWeekday(ReadOnlySpan<char> words) => Names(words, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static bool HasMonth(ReadOnlySpan<char> words) =>
        Names(words, "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

    private static bool Names(ReadOnlySpan<char> words, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (words.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
