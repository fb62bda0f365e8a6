using Parallax.Export.Redaction;

namespace Parallax.Tests.Export.Redaction;

/// <summary>Who is private: by the role that a report gives, and by what happened to whom.</summary>
public sealed class PrivatePeopleTests
{
    [Theory]
    [InlineData("mayor", false, false)]
    [InlineData("Deputy Foreign Minister", false, false)]
    [InlineData("Pentagon spokeswoman", false, false)]
    [InlineData("Colonel", true, false)]
    [InlineData("Colonel", false, true)]
    [InlineData("Lt. Gen.", true, false)]
    [InlineData("former mayor", true, true)]
    [InlineData("vice-president", false, false)]
    [InlineData("ex-president", false, true)]
    [InlineData("combat medic", true, true)]
    [InlineData("Dr", true, true)]
    [InlineData(null, true, true)]
    public void An_office_and_a_quoted_rank_are_public(string? role, bool speaks, bool isPrivate) =>
        Redact(Text("Mark Hale was there."), Names("Mark Hale", role, speaks)).ShouldBe(isPrivate ? "█████████ was there." : "Mark Hale was there.");

    [Fact]
    public void Whoever_was_harmed_is_private_whatever_the_office() =>
        Redact(Made.Gazette, new PersonMention(In(Made.Gazette, "Ana Lorca"), "Ana Lorca", "ana lorca") { Roles = ["minister"], Speaks = true }).ShouldContain("Among the dead was █████████, 34, a pilot.");

    [Theory]
    [InlineData(true, "Mark Hale left.")]
    [InlineData(false, "█████████ left.")]
    public void An_office_that_one_report_tells_holds_in_those_that_share_an_event_with_it(bool shareAnEvent, string text)
    {
        var (first, second) = (Text("Mark Hale was there.", "1"), Text("Mark Hale left.", "2"));
        var record = shareAnEvent ? Empty(EventOf(first, second), first, second) : Empty(null, first, second);
        var redaction = PeopleRedaction.Of([new(first, [Mention(first, "Mark Hale", "mayor")]), new(second, [Mention(second, "Mark Hale", null)])], record);
        (redaction.Of(second).Text, redaction.Of(first).Text.StartsWith('█')).ShouldBe((text, !shareAnEvent));
    }

    [Fact]
    public void A_surname_alone_is_public_only_where_nobody_private_bears_it()
    {
        var (first, second, third) = (Text("Mark Hale was there.", "1"), Text("Hale left.", "2"), Text("Ana Hale wept.", "3"));
        NamedReport[] two = [new(first, [Mention(first, "Mark Hale", "mayor")]), new(second, [Mention(second, "Hale", null)])];
        PeopleRedaction.Of(two, Empty(null, first, second)).Of(second).Text.ShouldBe("Hale left.");
        PeopleRedaction.Of([.. two, new(third, [Mention(third, "Ana Hale", null)])], Empty(null, first, second, third)).Of(second).Text.ShouldBe("████ left.");
    }

    [Fact]
    public void All_forms_of_a_name_go_also_where_they_were_not_seen_as_names()
    {
        var report = new Report("ana-lorca.txt", "in/ana-lorca.txt", "LORCA DEAD. Ana Lorca, the pilot, died. Lorca's son wept; Mr. Lorca did not.", author: "A. Nobody", title: "For Lorca", url: "https://x.example/ana-lorca");
        var redacted = PeopleRedaction.Of([new(report, [Mention(report, "Ana Lorca", "pilot")])], Empty(null, report)).Of(report);
        redacted.Text.ShouldBe("█████ DEAD. █████████, the pilot, died. █████'s son wept; Mr. █████ did not.");
        (redacted.Title, redacted.Url, redacted.Key, redacted.Source, redacted.Author).ShouldBe(("For █████", "https://x.example/█████████", "█████████.txt", "in/█████████.txt", "█████████"));
        (redacted.Id, redacted.Sha256).ShouldBe((report.Id, report.Sha256));
    }

    [Fact]
    public void A_full_name_goes_from_reports_too_in_which_nobody_found_it()
    {
        var (first, second) = (Text("Ana Lorca died.", "1"), Text("The Ana Lorca prize.", "2"));
        PeopleRedaction.Of([new(first, [Mention(first, "Ana Lorca", null)]), new(second, [])], Empty(null, first, second)).Of(second).Text.ShouldBe("The █████████ prize.");
    }

    [Fact]
    public void A_longer_form_of_a_name_does_not_shield_it()
    {
        var report = Text("Ana Hale died. Mayor Ana Hale Brook wept.");
        Redact(report, Mention(report, "Ana Hale", null), Mention(report, "Ana Hale Brook", "mayor")).ShouldBe("████████ died. Mayor ████████ Brook wept.");
    }

    [Fact]
    public void A_surname_inside_the_name_of_somebody_public_stays()
    {
        var report = Text("Ana Hale died. Mayor Mark Hale wept. Hale was young.");
        Redact(report, Mention(report, "Ana Hale", null), Mention(report, "Mark Hale", "mayor")).ShouldBe("████████ died. Mayor Mark Hale wept. ████ was young.");
    }

    private static string Redact(Report report, params PersonMention[] people) =>
        PeopleRedaction.Of([new(report, [.. people]), .. Made.Reports.Where(r => r != report).Select(r => new NamedReport(r, []))], Made.Record()).Of(report).Text;

    private static PersonMention Names(string name, string? role, bool speaks) => new(new(TextField.Text, new(0, name.Length)), name, name) { Roles = role is null ? [] : [role], Speaks = speaks };

    private static PersonMention Mention(Report report, string name, string? role) => new(In(report, name), name, name) { Roles = role is null ? [] : [role] };

    private static FieldSpan In(Report report, string words)
    {
        var at = report.Text.IndexOf(words, StringComparison.Ordinal);
        return new(TextField.Text, new(at, at + words.Length));
    }

    private static Report Text(string text, string key = "one") => new(key, key, text);

    private static Record Empty(Event? item, params Report[] reports) => new(new("1", "l", "m", "g", "supported"),
        reports.Select(r => new RecordReport(r, null, PublishedBasis.Unknown, null, new(default, LineageRole.Alone, null, "No other report carries its text."), null)), item is null ? [] : [item], [], []);

    private static Event EventOf(params Report[] reports) => new()
    {
        Type = EventType.Other,
        Label = "Visit of Mark Hale",
        Prominence = Prominence.Main,
        Mentions = [.. reports.Select(r => new Mention(r, TextField.Text, new(10, r.Text.Length), EventType.Other))],
        Counts = new(reports.Length, reports.Length, reports.Length, reports.Length),
    };
}
