using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Plausibility;

/// <summary>Finds what a report tells of as past and dates after its own publication, and causes that a report dates after what came of them. It finds, and changes
/// nothing.</summary>
internal static class OrderCheck
{
    /// <summary>Days that time zones and late editions explain.</summary>
    private const int Slack = 1;

    /// <summary>Dates without a year that are further apart may be of two years.</summary>
    private const int MostDaysWithoutYear = 31;

    /// <summary>A finding for each claim that dates an event after the report that tells of it as past. Only dates with a year or a weekday that fits count: others may be
    /// of the year before; and only reports whose date the input states.</summary>
    public static IEnumerable<EventNote> Notes(EventTime? when, IEnumerable<EventMention> mentions)
    {
        foreach (var mention in when is null ? [] : mentions)
        {
            if (mention is { Time: { From: { } day } time, Report.Report.Published: { } published, Actuality: Actuality.Actual } && time.To == day
                && day.DayNumber > published.Date.DayNumber + Slack && IsSureOfYear(Words(mention), day) && IsPast(mention) && ClaimOf(when!, mention) is { } claim)
            {
                yield return new("order", string.Create(CultureInfo.InvariantCulture,
                    $"“{Words(mention)}” is told as past; the report was published on {published.Date:d MMMM yyyy}."), [claim.Id]);
            }
        }
    }

    /// <summary>A finding for a tie that a report makes between two events which it dates the other way round; null where its dates agree with it.</summary>
    public static EventNote? Note(MentionLink link, EventTime? from)
    {
        if (link.Type == LinkType.PartOf || from is null || link.From.Time is not { From: { } effect } late || link.To.Time is not { From: { } cause } early
            || late.To != effect || early.To != cause || cause.DayNumber - effect.DayNumber <= Slack
            || !AreOfOneYear(Words(link.From), Words(link.To), cause.DayNumber - effect.DayNumber)
            || ClaimOf(from, link.From) is not { } one)
        {
            return null;
        }
        var other = TimeFuser.ClaimOf(link.To);
        var words = link.From.Words.SpanOf(link.First, link.End).Of(link.From.Words.Text);
        return new("order", $"“{words}” puts what is told of “{one.Quote}” after what is told of “{other.Quote}”.", [one.Id, other.Id]);
    }

    private static string Words(EventMention mention) => mention.Time!.Span.Of(mention.Words.Text);

    private static Claim? ClaimOf(EventTime when, EventMention mention) =>
        when.Claims.FirstOrDefault(c => c.Report.Id == mention.Report.Report.Id && c.Field == mention.Text.Field && c.Span == mention.Time!.Span);

    private static bool HasYear(string words, DateOnly day) => words.Contains(day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool IsSureOfYear(string words, DateOnly day) =>
        HasYear(words, day) || (words.Any(char.IsAsciiDigit) && words.StartsWith(day.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase));

    private static bool AreOfOneYear(string one, string other, int days) => (HasFourDigits(one) || NamesMonth(one)) && (HasFourDigits(other) || NamesMonth(other))
        && (days <= MostDaysWithoutYear || (HasFourDigits(one) && HasFourDigits(other)));

    /// <summary>Whether words give a month, and not only a weekday or a clock time.</summary>
    private static bool NamesMonth(string words) => words.Split(' ', ',', '.').Any(w => w.Length >= 3
        && CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(m => m.StartsWith(w, StringComparison.OrdinalIgnoreCase)));

    private static bool HasFourDigits(string words) => words.Split(' ', ',', '-', '/', '.').Any(w => w.Length == 4 && w.All(char.IsAsciiDigit));

    /// <summary>Whether a verb in the past tells of it, and nothing in its sentence of what is to come.</summary>
    private static bool IsPast(EventMention mention)
    {
        var (tree, head) = (mention.Tree, mention.Head);
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            if (mention.Words.Lower(i) is "will" or "would" or "to" or "scheduled" or "expected" or "set" or "due" or "until" or "next" or "plans" or "planned" or "through" or "shall" or "could" or "may" or "'ll" or "’ll")
            {
                return false;
            }
        }
        var grammar = mention.Text.Grammar;
        return grammar[head].Xpos == "VBD" || (grammar[head].Xpos == "VBN" && Enumerable.Range(tree.Sentence.First, head - tree.Sentence.First).Any(i => grammar[i].Head == head && mention.Words.Lower(i) is "was" or "were"));
    }
}
