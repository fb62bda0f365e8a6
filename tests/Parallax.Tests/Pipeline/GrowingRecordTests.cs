using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Bench.Worlds;
using Parallax.Ingest;
using Parallax.Json;
using Parallax.Pipeline;

namespace Parallax.Tests.Pipeline;

/// <summary>However reports arrive, the record is that of all of them at once.</summary>
public sealed partial class GrowingRecordTests
{
    private static readonly RecordPipeline Program = RecordPipeline.Open();

    private static readonly string[] Places = ["Leeds", "Basra", "Tucson", "Harrow", "Lagos"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday"];

    private static readonly string[] Events =
    [
        "A bomb killed {0} people at a market in {1} on {2}.", "Police said a gunman shot {0} people in {1} on {2}.", "A fire at a mill in {1} left {0} workers dead on {2}.",
        "Gunmen abducted {0} teachers near {1} on {2}.", "At least {0} people died when a bus crashed outside {1} on {2}. Ana Brook, 34, was among the dead.",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reports_that_come_one_by_one_make_the_record_of_all_at_once(int seed)
    {
        var random = new Random(seed);
        var reports = Reports(random, 12);
        var record = Program.Grow();

        for (var i = 0; i < reports.Length; i++)
        {
            record.Add([reports[i]]);
            if (i % 4 == 3)
            {
                Json(record.Build()).ShouldBe(Json(Program.Build(reports[..(i + 1)])));
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Neither_their_order_nor_how_many_come_together_matters(int seed)
    {
        var random = new Random(seed);
        var reports = Reports(random, 24);
        var all = Json(Program.Build(reports));
        random.Shuffle(reports);
        var record = Program.Grow();

        for (var i = 0; i < reports.Length;)
        {
            var count = Math.Min(random.Next(1, 9), reports.Length - i);
            record.Add(reports[i..(i += count)]);
            if (random.Next(2) == 0)
            {
                record.Build();
            }
        }

        Json(record.Build()).ShouldBe(all);
    }

    [Fact]
    public void However_the_reports_of_a_world_come_the_record_is_that_of_all_at_once() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var reports = Invented(seed, 40);
            var all = Json(Program.Build(reports));
            var random = new Random(seed);
            random.Shuffle(reports);
            var record = Program.Grow();
            for (var i = 0; i < reports.Length;)
            {
                var count = Math.Min(random.Next(1, 12), reports.Length - i);
                record.Add(reports[i..(i += count)]);
                Json(record.Build()).ShouldBe(Json(Program.Build(reports[..i])));
            }

            Json(record.Build()).ShouldBe(all);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    [Fact]
    public void Reports_that_went_leave_no_trace() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var reports = Invented(seed, 60).Concat(Reports(random, 20)).ToArray();
            random.Shuffle(reports);
            var (record, there) = (Program.Grow(), new HashSet<Report>());
            for (var turn = 0; turn < 12; turn++)
            {
                var come = random.GetItems(reports, random.Next(20));
                Id<Report>[] gone = [.. random.GetItems(reports, random.Next(14)).Select(r => r.Id)];
                record.Add(come);
                record.Remove(gone);
                there.UnionWith(come);
                there.RemoveWhere(r => gone.Contains(r.Id));
                if (turn % 3 == 2)
                {
                    Json(record.Build()).ShouldBe(Json(Program.Build(there)));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    [Fact]
    public void Versions_and_sources_come_and_go()
    {
        var random = new Random(8);
        Report[] reports = [.. Enumerable.Range(0, 40).Select(i => new Report($"k{i % 12}", $"{i % 3}.txt", Text(random), outlet: $"o{i % 2}", url: i % 5 == 0 ? $"https://example.org/{i % 4}" : null,
            published: new(new(2020, 3, random.Next(1, 6))), language: "en"))];
        reports = [.. reports, .. reports[..10].Select(r => new Report(r.Key, "other.txt", r.Text, r.Outlet, url: r.Url, published: r.Published, language: "en"))];
        var (record, there) = (Program.Grow(), new List<Report>());
        for (var turn = 0; turn < 20; turn++)
        {
            var come = random.GetItems(reports, 8);
            Id<Report>[] gone = [.. random.GetItems(reports, 3).Select(r => r.Id)];
            record.Add(come);
            record.Remove(gone);
            there.AddRange(come);
            there.RemoveAll(r => gone.Contains(r.Id));

            Json(record.Build()).ShouldBe(Json(Program.Build(there)));
        }
    }

    [Fact]
    public void A_report_makes_anew_only_what_it_touches()
    {
        var reports = Invented(1, 201);
        var record = Program.Grow();
        record.Add(reports[..^1]);
        var events = record.Build().Events.Length;
        record.Work.Events.ShouldBeGreaterThanOrEqualTo(events);

        record.Add(reports[^1..]);
        record.Build();

        record.Work.Events.ShouldBeInRange(1, events / 4);
        record.Work.Groups.ShouldBeLessThan(6);
        record.Build();
        record.Work.ShouldBe(default);
    }

    [Fact]
    public void What_is_done_for_one_more_report_does_not_grow_with_their_number()
    {
        var (few, many) = (WorkOfOneMore(300), WorkOfOneMore(1200));

        many.Texts.ShouldBeLessThan((2 * few.Texts) + 50);
        many.Tellings.ShouldBeLessThan((2 * few.Tellings) + 100);
        many.Groups.ShouldBeLessThan((2 * few.Groups) + 3);
        many.Events.ShouldBeLessThan((2 * few.Events) + 3);
    }

    [Fact]
    public void A_new_version_of_a_report_takes_the_place_of_the_old_one()
    {
        var old = Report("one", "A bomb killed 3 people at a market in Basra on Monday.", 4);
        var later = Report("one", "A bomb killed 5 people at a market in Basra on Monday.", 5);
        var record = Program.Grow();
        record.Add([old]);
        record.Build();
        record.Add([later, old]);

        Json(record.Build()).ShouldBe(Json(Program.Build([later, old])));
    }

    [Fact]
    public void A_run_that_is_cancelled_adds_nothing()
    {
        var reports = Reports(new(6), 4);
        var record = Program.Grow();

        Should.Throw<OperationCanceledException>(() => record.Add(reports, null, new(canceled: true)));

        Json(record.Build()).ShouldBe(Json(Program.Build([])));
    }

    /// <summary>The median of what each of the last reports of a world takes.</summary>
    private static RecordWork WorkOfOneMore(int count)
    {
        var reports = Invented(2, count + 15);
        var record = Program.Grow();
        record.Add(reports[..count]);
        record.Update();
        var work = reports[count..].Select(r =>
        {
            record.Add([r]);
            record.Update();
            return record.Work;
        }).ToList();
        T Median<T>(Func<RecordWork, T> of) => work.Select(of).Order().ElementAt(work.Count / 2);
        return new(Median(w => w.Texts), Median(w => w.Tellings), Median(w => w.Groups), Median(w => w.Events));
    }

    private static Report[] Invented(int seed, int count)
    {
        using var lines = new MemoryStream();
        WorldFiles.WriteReports(World.Of((ulong)seed).Reports(count), lines);
        lines.Position = 0;
        return [.. ReportReader.Read(["-"], lines).Reports];
    }

    private static Report[] Reports(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Report($"r{i}", Text(random), random.Next(4) == 0 ? null : random.Next(1, 10)))];

    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        string.Format(null, Events[random.Next(Events.Length)], random.Next(2, 6), Places[random.Next(Places.Length)], Days[random.Next(Days.Length)])));

    private static Report Report(string key, string text, int? day) =>
        new(key, key + ".txt", text, outlet: key, published: day is { } d ? new(new(2020, 3, d)) : null, language: "en");

    private static string Json(Record record)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(record, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
