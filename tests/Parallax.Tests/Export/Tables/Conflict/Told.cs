using System.Collections.Immutable;

namespace Parallax.Tests.Export.Tables.Conflict;

/// <summary>An invented event, told by one report, as formats for conflict need it; a test changes what it is about.</summary>
internal sealed record Told
{
    private static readonly Report Report = new("one", "one.txt", "Rockets hit the camp.", outlet: "The Gazette", title: "Rockets", published: new(new DateOnly(2031, 5, 4)), language: "en");

    public EventType Type { get; init; } = EventType.ShellingOrMissile;

    public Prominence Prominence { get; init; } = Prominence.Main;

    public (DateOnly Start, DateOnly End)? When { get; init; } = (new(2031, 5, 3), new(2031, 5, 3));

    /// <summary>The most exact form of the time.</summary>
    public string? Best { get; init; }

    public string Label { get; init; } = "Rockets, Camp Ash";

    public FactStatus WhenStatus { get; init; } = FactStatus.Single;

    public PlaceIdentity? Where { get; init; } = Place("IQ");

    public ImmutableArray<Actor> Actors { get; init; } = [];

    public ImmutableArray<Fact> Facts { get; init; } = [];

    public static PlaceIdentity Place(string? country, PlacePrecision precision = PlacePrecision.Town) => new()
    {
        Name = "Camp Ash", Locality = "Ash", Admin1 = "Upper Ash", Country = country, Latitude = 33.25, Longitude = 44.75, Precision = precision, Basis = PlaceBasis.Gazetteer,
    };

    public static Actor Actor(ActorRole role, string name, string? kind = null, string? country = null, ActorCertainty certainty = ActorCertainty.Stated) =>
        new(role, name, [], kind, country, FactStatus.Single, certainty, [Claim(new NameValue(name, "Rockets"))]);

    public static Fact Killed(decimal? low, decimal? best, decimal? high, FactStatus status = FactStatus.Single, string? of = null) =>
        new("killed", of, "people", status, low, best, high, "One voice only.", 1, [Claim(new NumberValue(low ?? 0, null, "people", "Rockets"), "a doctor")]);

    /// <summary>The rows of a format, by the names of its columns, and what it said of events left out.</summary>
    public static (List<Dictionary<string, string>> Rows, string LeftOut) In(string format, params Told[] events)
    {
        var text = Written.As(format, Record(events), out var said);
        return (format.EndsWith(".tsv", StringComparison.Ordinal) ? PlainTsv.Rows(text) : StrictCsv.Rows(text), string.Join(' ', said));
    }

    /// <summary>The one row of a format.</summary>
    public Dictionary<string, string> RowIn(string format) => In(format, this).Rows.Single();

    public static Record Record(params Told[] events) => new(new("1", "1", "1", "1", "supported"),
        [new(Report, Report.Published, PublishedBasis.Stated, null, new(ContentHash.Id<Lineage>("one"), LineageRole.Alone, null, "Alone."), null)],
        events.Select((e, i) => e.Event(i)), [], []);

    private Event Event(int number) => new()
    {
        Type = Type,
        Label = Label,
        Prominence = Prominence,
        Counts = new(1, 1, 1, 1),
        Mentions = [new(Report, TextField.Text, new(number, 7 + number), Type)],
        When = When is { } when ? new(when.Start, when.End, Best, TimePrecision.Day, WhenStatus, null, [Claim(new TimeValue(when.Start, when.End, TimePrecision.Day, "Rockets"))]) : null,
        Where = Where is null ? null : new(Where, FactStatus.Single, [Claim(new NameValue(Where.Name, "camp"))]),
        Actors = Actors,
        Facts = Facts,
    };

    private static Claim Claim(ClaimValue value, string? speaker = null) => new(Report, TextField.Text, new(0, 7), "any", value, speaker is null ? Stance.Asserted : Stance.Attributed, speaker);
}
