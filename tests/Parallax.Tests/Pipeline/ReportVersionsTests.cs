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

    [Fact]
    public void Versions_hang_together_by_keys_and_addresses_in_turn_and_part_where_one_goes()
    {
        Report[] chain =
        [
            new("1", "a", Old, "Gazette", url: "https://a.example/1", published: Day(2)), new("1", "b", "Another text.", "Gazette", published: Day(3)),
            new("2", "c", New, url: "https://a.example/1", published: Day(4)),
        ];
        var versions = new ReportVersions();
        versions.Change([], chain).Come.ShouldBe([chain[2]]);
        versions.EarlierThan(chain[2].Id).ShouldBe([chain[0].Id, chain[1].Id]);

        var change = versions.Change([chain[0]], []);

        change.Come.ShouldBe([chain[1]]);
        change.Gone.ShouldBeEmpty();
        change.Changed.ShouldBe([chain[1].Id, chain[2].Id], ignoreOrder: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_reports_come_and_go_the_versions_are_those_of_all_that_are_there(int seed)
    {
        var random = new Random(seed);
        string[] words = ["bus", "ferry", "Aldmoor", "Monday", "police", "storm", "twelve", "injured"];
        Report[] reports = [.. Enumerable.Range(0, 60).Select(i => new Report($"k{random.Next(20)}", $"{i % 2}.txt", string.Join(' ', random.GetItems(words, 4)), $"o{random.Next(2)}",
            url: random.Next(2) == 0 ? $"https://a.example/{random.Next(4)}" : null, published: random.Next(3) == 0 ? null : Day(random.Next(1, 4))) { TakenIn = FixedClock.Noon.GetUtcNow().AddHours(random.Next(3)) }).DistinctBy(r => r.Id)];
        var (versions, there, current) = (new ReportVersions(), new HashSet<Report>(), new HashSet<Id<Report>>());
        for (var turn = 0; turn < 40; turn++)
        {
            Report[] gone = [.. there.Where(_ => random.Next(6) == 0)];
            Report[] come = [.. random.GetItems(reports, 5).Where(r => !there.Contains(r)).Distinct()];
            var change = versions.Change(gone, come);
            there.ExceptWith(gone);
            there.UnionWith(come);
            current.ExceptWith(change.Gone.Select(r => r.Id));
            current.UnionWith(change.Come.Select(r => r.Id));

            var fresh = new ReportVersions();
            current.ShouldBe(fresh.Change([], there).Come.Select(r => r.Id), ignoreOrder: true);
            current.ShouldAllBe(id => versions.EarlierThan(id).SequenceEqual(fresh.EarlierThan(id)));
        }
    }

    private static PublicationTime Day(int day) => new(new(2031, 5, day));

    private static IEnumerable<string> Current(params Report[] reports) => new ReportVersions().Change([], reports).Come.Select(r => r.Text);
}
