using Parallax.Pipeline;

namespace Parallax.Tests.Pipeline;

public sealed class ReportVersionsTests
{
    private const string Old = "Twelve people were injured when a bus left the road near Aldmoor on Monday, police said.";
    private const string New = "Fourteen people were injured when a bus left the road near Aldmoor on Monday, police said.";

    [Fact]
    public void A_key_of_an_outlet_with_another_text_is_a_version() =>
        Current(new("1", "a", Old, "Gazette", published: Day(2)), new("1", "b", New, "Gazette", published: Day(3))).ShouldBe([New]);

    [Fact]
    public void A_key_of_another_outlet_is_another_report() =>
        Current(new("1", "a", Old, "Gazette"), new("1", "b", New, "Herald")).Count().ShouldBe(2);

    [Fact]
    public void An_address_with_most_of_the_words_is_a_version_under_any_key() =>
        Current(new("1", "a", Old, url: "https://a.example/1", published: Day(2)), new("2", "b", New, url: "https://a.example/1", published: Day(3))).ShouldBe([New]);

    [Fact]
    public void A_live_page_gives_one_address_to_several_reports() =>
        Current(new("1", "a", Old, url: "https://a.example/1"), new("2", "b", "Ferries were cancelled in strong winds.", url: "https://a.example/1")).Count().ShouldBe(2);

    [Fact]
    public void One_text_under_two_keys_is_two_reports() =>
        Current(new("1", "a", Old, url: "https://a.example/1"), new("2", "b", Old, url: "https://a.example/1")).Count().ShouldBe(2);

    [Fact]
    public void Of_versions_of_one_date_the_one_taken_in_last_counts()
    {
        var (first, second) = (new DateTimeOffset(2031, 5, 6, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(2031, 5, 7, 12, 0, 0, TimeSpan.Zero));
        Report Made(string text, DateTimeOffset taken) => new("1", "a", text, "Gazette", published: Day(2)) { TakenIn = taken };
        Current(Made(Old, first), Made(New, second)).ShouldBe([New]);
        Current(Made(Old, second), Made(New, first)).ShouldBe([Old]);
    }

    private static PublicationTime Day(int day) => new(new(2031, 5, day));

    private static IEnumerable<string> Current(params Report[] reports) => new ReportVersions().Change([], reports).Come.Select(r => r.Text);
}
