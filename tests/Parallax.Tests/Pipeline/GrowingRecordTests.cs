using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Bench.Worlds;
using Parallax.Ingest;
using Parallax.Json;
using Parallax.Pipeline;

namespace Parallax.Tests.Pipeline;

/// <summary>However reports arrive, the record is that of all of them at once.</summary>
public sealed class GrowingRecordTests
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
