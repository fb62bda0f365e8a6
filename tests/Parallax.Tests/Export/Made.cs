using System.Text;
using Parallax.Json;

namespace Parallax.Tests.Export;

/// <summary>Three invented reports of a blast that never was, and the record they come to, made by hand.</summary>
internal static class Made
{
    public static Report Gazette { get; } = new(
        "gazette-1", "made/gazette.txt",
        "A blast tore through the ferry terminal at Port Varla on Saturday, killing three people and wounding at least 12, "
        + "the harbour authority said. It came a week after strikes on the rebels’ camp, and was \"an act of revenge\", "
        + "a minister said.\nAmong the dead was Ana Lorca, 34, a pilot.",
        outlet: "Harbour Gazette", title: "Blast at Port Varla *terminal*", published: new(new DateOnly(2031, 5, 4)), language: "en",
        warnings: ["The text ends without a line feed."]);

    public static Report Courier { get; } = new(
        "courier-7", "made/courier.txt",
        "Port Varla: 3 dead, 14 wounded in terminal explosion. The Free Coast rebels denied any part in it; “we mourn with the city”, they said. "
        + "Damage was put at $2.5 million.",
        outlet: "Northern | Courier", url: "https://courier.example/7", published: new(new DateOnly(2031, 5, 5), new TimeOnly(8, 30), TimeSpan.FromHours(2)), language: "en");

    public static Report Reprint { get; } = new("reprint", "made/reprint.txt", Gazette.Text, language: "en");

    public static IReadOnlyList<Report> Reports => [Gazette, Courier, Reprint];

    private static Event Blast { get; } = new()
    {
        Type = EventType.Bombing,
        Label = "Blast at the Port Varla ferry terminal",
        Prominence = Prominence.Main,
        Mentions = [Tells(Gazette, "A blast"), Tells(Courier, "terminal explosion"), Tells(Reprint, "A blast")],
        Counts = new(3, 2, 2, 3),
        When = new(new(2031, 5, 3), new(2031, 5, 3), "2031-05-03", TimePrecision.Day, FactStatus.Single, "Saturday before 4 May 2031.",
            [Says(Gazette, "on Saturday", "when", new TimeValue(new(2031, 5, 3), new(2031, 5, 3), TimePrecision.Day, "Saturday"))]),
        Where = new(new() { Name = "ferry terminal", Locality = "Port Varla", Precision = PlacePrecision.Town, Basis = PlaceBasis.Gazetteer, Latitude = 41.50, Longitude = -3.125, Country = "ES" },
            FactStatus.Agreed, [Says(Gazette, "the ferry terminal at Port Varla", "where", new NameValue("Port Varla", "Port Varla")), Says(Courier, "Port Varla", "where", new NameValue("Port Varla", "Port Varla"))]),
        Actors =
        [
            new(ActorRole.Initiator, "Free Coast", ["the Free Coast rebels"], "armed-group", null, FactStatus.Single, ActorCertainty.Denied,
                [Says(Courier, "The Free Coast rebels denied any part", "initiator", new NameValue("Free Coast", "The Free Coast rebels"), Stance.Denied, "the Free Coast rebels")]),
        ],
        People =
        [
            new("Ana Lorca", "killed", [Says(Gazette, "Ana Lorca, 34, a pilot", "person", new NameValue("Ana Lorca", "Ana Lorca"))])
            {
                Age = 34, Role = "pilot", Sex = "female",
            },
        ],
        Facts =
        [
            new("killed", null, "people", FactStatus.Agreed, 3.0m, 3.00m, 3m, "All reports say 3.", 2,
                [Says(Gazette, "killing three people", "killed", new NumberValue(3, 3, "people", "three"), Stance.Attributed, "the harbour authority"), Says(Courier, "3 dead", "killed", new NumberValue(3, 3, "people", "3"))]),
            new("injured", null, "people", FactStatus.Compatible, 14, 14, 14, "14 is at least 12.", 2, [InjuredByGazette, Says(Courier, "14 wounded", "injured", new NumberValue(14, 14, "people", "14"))]),
            new("damage-cost", null, "money", FactStatus.Single, 2_500_000m, 2_500_000m, null, "One report only.", 1,
                [Says(Courier, "put at $2.5 million", "damage-cost", new NumberValue(2_500_000.00m, null, "money", "$2.5 million", "USD"), Stance.Unconfirmed)]),
        ],
        Joins = [new(Reprint.Id, Gazette.Id, "Both have the same day, 3 May 2031; the words terminal, blast.")],
        Notes = [new("sum", "14 and 3 are 17.", [InjuredByGazette.Id])],
    };

    private static Event Strikes { get; } = new()
    {
        Type = EventType.AirStrike,
        Label = "Strikes on the rebels’ camp",
        Prominence = Prominence.Background,
        Mentions = [Tells(Gazette, "strikes on the rebels’ camp"), Tells(Reprint, "strikes on the rebels’ camp")],
        Counts = new(2, 2, 1, 1),
        Window = null,
    };

    private static Claim InjuredByGazette =>
        Says(Gazette, "wounding at least 12", "injured", new NumberValue(12, null, "people", "at least 12"), Stance.Attributed, "the harbour authority");

    public static Record Record(bool reversed = false)
    {
        var lineage = ContentHash.Id<Lineage>("one");
        RecordReport[] reports =
        [
            new(Gazette, Gazette.Published, PublishedBasis.Stated, null, new(lineage, LineageRole.Original, null, "The first of two with this text."), Blast.Id),
            new(Courier, Courier.Published, PublishedBasis.Stated, null, new(ContentHash.Id<Lineage>("two"), LineageRole.Alone, null, "No other report carries its text."), Blast.Id),
            new(Reprint, new(new DateOnly(2031, 5, 4)), PublishedBasis.Inferred, "The report it copies.", new(lineage, LineageRole.Copy, Gazette.Id, "The same text."), null),
        ];
        Event[] events = [Blast, Strikes];
        StatementVariant[] variants =
        [
            new(Courier, TextField.Text, Where(Courier, "we mourn with the city"), "the Free Coast rebels"),
            new(Gazette, TextField.Title, Where(Gazette, "Blast at Port", TextField.Title), null)
            {
                Completeness = QuoteCompleteness.Partial, Wording = QuoteWording.Differs,
                Differences =
                [
                    new(DifferenceKind.Replacement, Where(Gazette, "Blast", TextField.Title), new(Courier, TextField.Text, Where(Courier, "mourn with")), false),
                    new(DifferenceKind.Deletion, new(8, 8), new(Courier, TextField.Text, Where(Courier, "the city")), true),
                    new(DifferenceKind.Insertion, Where(Gazette, "Port", TextField.Title), null, false),
                ],
            },
        ];
        var link = new Link(Blast.Id, Strikes.Id, LinkType.RetaliationFor, FactStatus.Single,
            [Says(Gazette, "an act of revenge", "retaliation-for", new LinkValue(LinkType.RetaliationFor, "an act of revenge"), Stance.Attributed, "a minister")]);
        return new(new("1.0.0", "lex", "none", "gaz", "supported"), reversed ? reports.Reverse() : reports, reversed ? events.Reverse() : events,
            [new("the Free Coast rebels", new(2031, 5, 4), variants) { Fullest = Courier.Id, Speakers = new(FactStatus.Single, "Only one report names the speaker: “the Free Coast rebels”.") }], [link]);
    }

    /// <summary>The record as <c>parallax record</c> prints it.</summary>
    public static string Json(bool indented = true)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(Record(), stream, indented);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Mention Tells(Report report, string words) => new(report, TextField.Text, Where(report, words), report == Courier ? EventType.Explosion : EventType.Bombing);

    private static Claim Says(Report report, string words, string attribute, ClaimValue value, Stance stance = Stance.Asserted, string? speaker = null) =>
        new(report, TextField.Text, Where(report, words), attribute, value, stance, speaker);

    private static TextSpan Where(Report report, string words, TextField field = TextField.Text)
    {
        var start = report.Of(field).IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
