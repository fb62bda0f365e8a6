using System.Collections.Immutable;
using System.Text;
using Parallax.Decisions;
using Parallax.Ingest;
using Parallax.Json;
using Parallax.Pipeline;
using Parallax.Tests.Samples;

namespace Parallax.Tests.Events.Decisions;

/// <summary>The sample's reports, their record, and decisions on it.</summary>
internal static class Zahrin
{
    public const string Rockets = "Rocket attack";
    public const string Strike = "Air strike, Bir Sannad";
    public const string CarBomb = "e-d13d580a42bbb905";
    public const string CarBombing = "Car bombing";
    public const string Protest = "Protesters";
    public const string ArrestsAtProtest = "e-b4371dd7698d69ed";

    private static readonly Lazy<RecordPipeline> Opened = new(() => RecordPipeline.Open());

    private static readonly Lazy<Record> Built = new(() => Pipeline.Build(Reports));

    private static readonly Lazy<Decision[]> Each = new(() =>
    [
        Merge(9, CarBomb, CarBombing), Split(10, Rockets, "northgate-3381"), Set(11, Rockets, "injured", "12"), Hide(12, "Drone strike"), Relink(13, Rockets, CarBombing, "follows"),
        Relink(14, Protest, Strike, "follows"), Set(15, Rockets, "where", "Tobruk"), Set(16, CarBombing, "killed", "10"), Hide(17, Protest), Set(18, Strike, "type", "bombing"),
    ]);

    private static readonly Lazy<Record> WithEach = new(() => Build(OneOfEach));

    public static RecordPipeline Pipeline => Opened.Value;

    public static ImmutableArray<Report> Reports { get; } = ReportReader.Read([Sample.Folder]).Reports;

    /// <summary>The record without decisions.</summary>
    public static Record Record => Built.Value;

    /// <summary>Decisions of every kind; the sixth does not apply, for the ninth hides its event.</summary>
    public static Decision[] OneOfEach => Each.Value;

    /// <summary>The record with these.</summary>
    public static Record Decided => WithEach.Value;

    /// <summary>Makes decisions on the record without any, at an hour of one day.</summary>
    public static DecisionMaker At(int hour) => On(Record, hour);

    /// <summary>Makes decisions on a record, at an hour of one day.</summary>
    public static DecisionMaker On(Record record, int hour) => new(record.Events, "Ana Brook", new FixedClock(new(2031, 5, 4, hour, 0, 0, TimeSpan.Zero)));

    public static Decision Merge(int hour, params string[] events) => Made(At(hour).Merge(events, "one deed, told twice"));

    public static Decision Split(int hour, string from, params string[] reports) => Made(At(hour).Split(from, reports, "another deed"));

    public static Decision Set(int hour, string item, string attribute, string value, string? of = null) => Made(At(hour).Set(item, attribute, of, value, "checked by phone"));

    public static Decision Hide(int hour, string item) => Made(At(hour).Hide(item, "not of this story"));

    public static Decision Relink(int hour, string from, string to, string type) => Made(At(hour).Relink(from, to, type, "read again"));

    public static Record Build(params Decision[] decisions) => Pipeline.Build(Reports, decisions);

    public static Decision Made(DecisionResult result) => result.Decision.ShouldNotBeNull(result.Problem);

    public static string Json(Record record)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(record, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The one event of a record with this label, or words of it.</summary>
    public static Event Event(this Record record, string words) => record.Events.Single(e => e.Id.ToString() == words || e.Label.Contains(words, StringComparison.Ordinal));

    /// <summary>What became of a decision.</summary>
    public static RecordDecision Of(this Record record, Decision decision) => record.Decisions.Single(d => d.Decision.Id == decision.Id);
}
