using System.Text;
using Parallax.Decisions;
using Parallax.Desks;
using Parallax.Pipeline.Desks;
using Parallax.Tests.Events.Decisions;

namespace Parallax.Tests.Pipeline.Desks;

public sealed partial class DeskTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Undated_reports_versions_and_decisions_come_and_go_and_the_desk_is_as_if_made_at_once(int seed)
    {
        var random = new Random(seed);
        var reports = Mixed(seed, random, 60);
        var (desk, held, first, decisions, record) = (Work(), new Dictionary<Id<Report>, Report>(), new Dictionary<Id<Report>, Report>(), new List<Decision>(), Program.Build([]));
        for (var turn = 0; turn < 14; turn++)
        {
            var taken = FixedClock.Noon.GetUtcNow().AddHours(turn);
            Report[] batch = [.. random.GetItems(reports, random.Next(1, 10)).DistinctBy(r => r.Id).Where(r => !held.ContainsKey(r.Id))];
            switch (random.Next(5))
            {
                case 0 when held.Count > 4:
                    Id<Report>[] gone = [.. random.GetItems(held.Keys.ToArray(), 3).Distinct()];
                    desk.Remove(gone).ShouldNotBeNull();
                    gone.ToList().ForEach(id => held.Remove(id));
                    break;
                case 1 when !record.Events.IsEmpty && SomeDecisions.On(record, random, 1) is [var decision] && decisions.TrueForAll(d => d.Id != decision.Id):
                    desk.Decide(decision).ShouldNotBeNull();
                    decisions.Add(decision);
                    break;
                case 2 when decisions.Count > 0:
                    desk.Undo(decisions[0].Id).ShouldNotBeNull();
                    decisions.RemoveAt(0);
                    break;
                default:
                    (desk.Add(Taken(batch), taken) is null).ShouldBe(batch.Length == 0);
                    foreach (var report in batch)
                    {
                        first.TryAdd(report.Id, TakenIn(report, taken));
                        held.Add(report.Id, first[report.Id]);
                    }
                    break;
            }
            record = Program.Build(held.Values, decisions);
            Document().ShouldBe(Json(record));
            desk = random.Next(4) == 0 ? Work() : desk;
        }
        DeskCheck.Of(_store).ShouldBeEmpty();
        new Desk(_store, _ => Program, FixedClock.Noon).Rebuild(null, null, preview: true)!.Difference.Parts.ShouldBeEmpty();
    }

    [Fact]
    public void A_revision_changes_only_parts_that_have_other_bytes_than_before()
    {
        var reports = Reports(15, 80);
        var desk = Work();
        desk.Add(Taken(reports[..60]), FixedClock.Noon.GetUtcNow());
        var parts = new List<int>();
        foreach (var next in reports[60..])
        {
            desk = next.Key.Length % 2 == 0 ? Work() : desk;
            var before = Bodies();
            var changed = desk.Add(Taken(next), FixedClock.Noon.GetUtcNow())!.Difference.Parts;
            var after = Bodies();

            changed.Where(p => p.After is not null && before.TryGetValue((p.Kind, p.Id), out var body) && body == after[(p.Kind, p.Id)]).ShouldBeEmpty();
            parts.Add(changed.Length);
        }
        parts.Order().ElementAt(parts.Count / 2).ShouldBeLessThan(Bodies().Count / 6);
    }

    /// <summary>Reports of a world, a part of them undated, with other versions of some and other reports at the addresses of others.</summary>
    private static Report[] Mixed(int seed, Random random, int count)
    {
        string? Url(int i) => i % 6 == 0 ? $"https://a.example/{i % 12}" : null;
        Report Changed(Report r, int i) => new(i % 2 == 0 ? r.Key : $"{r.Key}-b", r.Source, $"{r.Text} The report was mended.", r.Outlet, title: r.Title, url: r.Url, published: r.Published, language: "en");
        Report[] world = [.. Reports(seed, count).Select((r, i) => new Report(r.Key, r.Source, r.Text, r.Outlet, title: r.Title, url: Url(i), published: random.Next(3) == 0 ? null : r.Published, language: "en"))];
        return [.. world, .. world.Where((_, i) => i % 6 == 0).Select(Changed)];
    }

    private static Report TakenIn(Report r, DateTimeOffset taken) =>
        new(r.Key, r.Source, r.Text, r.Outlet, r.Author, r.Title, r.Url, r.Published, r.Language, r.Warnings) { TakenIn = taken };

    private Dictionary<(PartKind, string), string> Bodies()
    {
        using var desk = _store.Read();
        return Enum.GetValues<PartKind>().SelectMany(k => desk.Parts(k)).ToDictionary(p => (p.Kind, p.Id), p => $"{p.Order} {Encoding.UTF8.GetString(p.Body.Span)}");
    }
}
