using System.Text;
using Parallax.Json;
using Parallax.Pipeline;
using Parallax.Tests.Events.Decisions;

namespace Parallax.Tests.Pipeline;

public sealed partial class GrowingRecordTests
{
    [Fact]
    public void What_has_changed_turns_the_last_record_into_the_next()
    {
        var reports = Invented(3, 120);
        var random = new Random(3);
        var (record, parts) = (Program.Grow(), new Parts());
        for (var turn = 0; turn < 15; turn++)
        {
            record.Add(random.GetItems(reports, 12));
            record.Remove([.. random.GetItems(reports, turn % 2 == 0 ? 0 : 5).Select(r => r.Id)]);

            parts.Apply(record.Update());

            Json(parts.Whole(Program.Basis)).ShouldBe(Json(record.Build()));
            record.Update().Events.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_has_changed_names_all_whose_bytes_have_changed_with_decisions_and_without(int seed)
    {
        var random = new Random(seed);
        Report[] reports = [.. Invented(seed, 70), .. Reports(random, 30)];
        var (record, whole) = (Program.Grow(), Program.Build([]));
        for (var turn = 0; turn < 24; turn++)
        {
            record.Add(random.GetItems(reports, random.Next(10)));
            record.Remove([.. random.GetItems(reports, random.Next(6)).Select(r => r.Id)]);
            record.Decide(turn / 4 % 2 == 0 || whole.Events.IsEmpty ? [] : SomeDecisions.On(whole, random, 3));
            var (before, change) = (whole, record.Update());
            whole = record.Build();

            var named = NamesOf(change);
            var (old, now) = (Bodies(before), Bodies(whole));
            now.Where(p => !named.Contains(p.Key) && !(old.TryGetValue(p.Key, out var body) && body == p.Value)).ShouldBeEmpty();
            old.Keys.Where(id => !named.Contains(id) && !now.ContainsKey(id)).ShouldBeEmpty();
            record.Update().Events.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Decisions_that_are_undone_leave_no_trace()
    {
        var reports = Invented(5, 60);
        var (record, parts) = (Program.Grow(), new Parts());
        record.Add(reports);
        parts.Apply(record.Update());
        var all = record.Build();
        record.Decide(SomeDecisions.On(all, new(5), 6));
        parts.Apply(record.Update());
        Json(parts.Whole(Program.Basis)).ShouldBe(Json(record.Build()));
        record.Remove([reports[0].Id]);
        parts.Apply(record.Update());
        Json(parts.Whole(Program.Basis)).ShouldBe(Json(record.Build()));
        record.Decide([]);
        record.Add([reports[0]]);
        parts.Apply(record.Update());

        Json(parts.Whole(Program.Basis)).ShouldBe(Json(all));
        Json(record.Build()).ShouldBe(Json(all));
    }

    [Fact]
    public void What_was_there_before_a_run_that_was_cancelled_is_not_lost()
    {
        var reports = Invented(4, 60);
        var (record, parts) = (Program.Grow(), new Parts());
        record.Add(reports[..40]);
        parts.Apply(record.Update());
        record.Add(reports[40..]);
        record.Remove([reports[0].Id]);

        Should.Throw<OperationCanceledException>(() => record.Update(null, new(canceled: true)));

        parts.Apply(record.Update());
        Json(parts.Whole(Program.Basis)).ShouldBe(Json(Program.Build(reports[1..])));
    }

    private static HashSet<string> NamesOf(RecordChange change) =>
    [
        .. change.Reports.Select(r => r.Report.Id.ToString()), .. change.ReportsGone.Select(r => r.ToString()), .. change.Events.Select(e => e.Id.ToString()), .. change.EventsGone.Select(e => e.ToString()),
        .. change.Statements.Select(s => s.Id.ToString()), .. change.StatementsGone.Select(s => s.ToString()), .. change.Links.Select(l => $"{l.From} {l.To}"), .. change.LinksGone.Select(l => $"{l.From} {l.To}"),
        .. change.Decisions.Select(d => d.Decision.Id.ToString()), .. change.DecisionsGone.Select(d => d.ToString()),
    ];

    private static Dictionary<string, string> Bodies(Record record)
    {
        using var parts = RecordParts.Of(record);
        (string, byte[])[] all =
        [
            .. record.Reports.Select(r => (r.Report.Id.ToString(), parts.Write(r))), .. record.Events.Select(e => (e.Id.ToString(), parts.Write(e))), .. record.Statements.Select(s => (s.Id.ToString(), parts.Write(s))),
            .. record.Links.Select(l => ($"{l.From} {l.To}", parts.Write(l))), .. record.Decisions.Select(d => (d.Decision.Id.ToString(), parts.Write(d))),
        ];
        return all.ToDictionary(p => p.Item1, p => Encoding.UTF8.GetString(p.Item2));
    }
}
