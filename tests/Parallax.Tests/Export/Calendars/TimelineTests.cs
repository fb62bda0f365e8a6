using System.Text;
using Parallax.Bench.Worlds;
using Parallax.Export.Calendars;
using Parallax.Tests.Export.Tables.Conflict;

namespace Parallax.Tests.Export.Calendars;

public sealed class TimelineTests
{
    [Theory]
    [InlineData(null, "DTSTART;VALUE=DATE:20310503")]
    [InlineData("2031-05-03", "DTSTART;VALUE=DATE:20310503")]
    [InlineData("2031-05-03T01:35", "DTSTART:20310503T013500")]
    [InlineData("2031-05-03T01:35+03:00", "DTSTART:20310502T223500Z")]
    [InlineData("2031-05-03T19:35-05:00", "DTSTART:20310504T003500Z")]
    public void A_start_is_a_moment_only_where_clock_and_zone_are_known(string? best, string line) => Lines(new Told { Best = best }).ShouldContain(line);

    [Fact]
    public void An_event_of_which_no_day_is_known_is_left_out_and_counted()
    {
        Written.As("ics", Told.Record(new(), new() { When = null }, new() { When = (new(2031, 5, 3), new(2031, 5, 4)) }), out var said).Split("BEGIN:VEVENT").Length.ShouldBe(2);
        said.ShouldBe(["2 of 3 events left out: 1 with a time known less exactly than to the day, 1 without a time."]);
    }

    [Fact]
    public void The_stamp_is_the_latest_publication_and_a_disputed_time_is_tentative()
    {
        Lines(new Told { WhenStatus = FactStatus.Disputed }).ShouldContain("STATUS:TENTATIVE");
        Lines(new Told()).ShouldNotContain(l => l.StartsWith("STATUS", StringComparison.Ordinal));
        Lines(new Told()).ShouldContain("DTSTAMP:20310504T000000Z");
        Unfolded(Written.As("ics", Made.Record())).ShouldContain("DTSTAMP:20310505T063000Z");
    }

    [Theory]
    [InlineData("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [InlineData("one\r\ntwo\nthree\u2028four", "one\\ntwo\\nthree\\nfour")]
    [InlineData("bell\a tab\t", "bell\uFFFD tab\t")]
    public void A_text_is_escaped(string text, string escaped) => ContentLines.Text(text).ShouldBe(escaped);

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("—")]
    [InlineData("\U0001F680")]
    public void A_line_is_folded_after_75_octets_and_never_within_a_character(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 200));
        var lines = Written.As("ics", Told.Record(new Told { Label = text })).Split("\r\n");
        lines.ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75 && !l.Contains('\n') && !l.Contains('\uFFFD'));
        lines.Count(l => Encoding.UTF8.GetByteCount(l) > 75 - 4).ShouldBeGreaterThan(2);
        Lines(new Told { Label = text }).ShouldContain("SUMMARY:" + text);
    }

    [Fact]
    public void Entries_are_whole_and_their_ids_unique()
    {
        var lines = Unfolded(Written.As("ics", InventedRecord.Of(60)));
        (lines[0], lines[^1]).ShouldBe(("BEGIN:VCALENDAR", "END:VCALENDAR"));
        var entries = lines.Count(l => l == "BEGIN:VEVENT");
        entries.ShouldBeGreaterThan(20);
        foreach (var name in new[] { "UID:", "DTSTAMP:", "DTSTART", "SUMMARY:", "END:VEVENT" })
        {
            lines.Count(l => l.StartsWith(name, StringComparison.Ordinal)).ShouldBe(entries);
        }
        lines.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).ShouldBeUnique();
    }

    private static string[] Lines(Told told) => Unfolded(Written.As("ics", Told.Record(told)));

    private static string[] Unfolded(string calendar)
    {
        calendar.ShouldEndWith("\r\n");
        return calendar.Replace("\r\n ", "", StringComparison.Ordinal)[..^2].Split("\r\n");
    }
}
