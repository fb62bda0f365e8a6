using System.Collections.Immutable;
using System.Globalization;

namespace Parallax.Bench.Worlds;

/// <summary>Records of invented events, made without reading: as many as it takes to measure what comes after reading. Each event is told by three reports, with some twenty claims;
/// some have no time, no place or no number, and hostile words stand among the names.</summary>
internal static class InventedRecord
{
    private const int Tellings = 3;

    private static readonly EventType[] Types = [EventType.ShellingOrMissile, EventType.AirStrike, EventType.ArmedClash, EventType.Protest, EventType.Earthquake, EventType.Shooting];
    private static readonly string[] Countries = ["IQ", "LY", "UA", "ML", "CO"];
    private static readonly string[] Names = ["Camp Ash", "Reed, Upper", "\"Old\" Fort", "=SUM(A1)", "+Cross", "Lake|side", "São Brás"];
    private static readonly string[] Groups = ["civilians", "soldiers", "attackers"];

    /// <summary>A record of so many events; one seed gives the same.</summary>
    public static Record Of(int events, ulong seed = 1)
    {
        var (made, reports, links) = (new List<Event>(events), new List<RecordReport>(events * Tellings), new List<Link>());
        for (var i = 0; i < events; i++)
        {
            var tellings = Enumerable.Range(0, Tellings).Select(t => ReportOf(i, t)).ToList();
            made.Add(EventOf(i, tellings, Chance.Of(seed, i)));
            reports.AddRange(tellings.Select(r => new RecordReport(r, r.Published, PublishedBasis.Stated, null,
                new(new((ulong)reports.Count + 1), LineageRole.Alone, null, "No other report carries its text."), made[i].Id)));
            if (i % 5 == 4)
            {
                links.Add(new(made[i].Id, made[i - 1].Id, LinkType.RetaliationFor, FactStatus.Single, [Says(tellings[0], "in retaliation", "link", new LinkValue(LinkType.RetaliationFor, "in retaliation"))]));
            }
        }
        return new(new("1.0.0", "invented", "none", "none", "supported"), reports, made, [], links);
    }

    private static Report ReportOf(int number, int telling)
    {
        var invariant = CultureInfo.InvariantCulture;
        var text = string.Create(invariant, $"Attack {number} struck on Saturday, and it was in retaliation. At least {12 + telling} people were killed, a minister of the north said, and {20 + telling} were hurt. Ana Lorca, 34, was among them.");
        return new(string.Create(invariant, $"{number}-{telling}"), "invented", text, $"Outlet {telling}", null, "An attack", string.Create(invariant, $"https://example.org/{number}/{telling}"),
            new(new DateOnly(2031, 5, 4 + telling)), "en");
    }

    private static Event EventOf(int number, List<Report> reports, Chance chance)
    {
        var (day, name) = (new DateOnly(2031, 1, 1).AddDays(chance.Below(300)), chance.One(Names));
        var last = chance.Happens(20) ? day.AddDays(chance.Below(40)) : day;
        return new()
        {
            Type = chance.One(Types),
            Label = $"Attack, {name}",
            Prominence = Prominence.Main,
            Counts = new(Tellings, Tellings, Tellings, Tellings),
            Mentions = [.. reports.Select(r => new Mention(r, TextField.Text, SpanOf(r, "struck"), EventType.Bombing))],
            When = chance.Happens(90) ? new(day, last, null, TimePrecision.Day, FactStatus.Agreed, "All say the same.", [.. reports.Select(r => Says(r, "on Saturday", "when", new TimeValue(day, last, TimePrecision.Day, "Saturday")))]) : null,
            Where = chance.Happens(90) ? new(PlaceOf(name, chance), FactStatus.Agreed, [.. reports.Select(r => Says(r, "struck", "where", new NameValue(name, name)))]) : null,
            Actors =
            [
                Acts(ActorRole.Initiator, "Reed Brigade", "armed-group", chance.Happens(30) ? ActorCertainty.Denied : ActorCertainty.Alleged, reports),
                Acts(ActorRole.Target, chance.One(Groups), "group", ActorCertainty.Stated, reports),
            ],
            People = [new("Ana Lorca", "injured", [Says(reports[0], "Ana Lorca, 34", "injured", new NameValue("Ana Lorca", "Ana Lorca"))]) { Age = 34 }],
            Facts = FactsOf(reports, chance),
        };
    }

    private static PlaceIdentity PlaceOf(string name, Chance chance) => new()
    {
        Name = name, Locality = "Ash", Admin1 = "Upper Ash", Country = chance.One(Countries), Latitude = chance.Below(1200) / 10.0 - 60, Longitude = chance.Below(3600) / 10.0 - 180,
        Precision = PlacePrecision.Town, Basis = PlaceBasis.Gazetteer,
    };

    private static ImmutableArray<Fact> FactsOf(List<Report> reports, Chance chance)
    {
        if (chance.Happens(20))
        {
            return [];
        }
        var killed = reports.Select((r, t) => Says(r, $"At least {12 + t} people", "killed", new NumberValue(12 + t, null, "people", $"At least {12 + t}"), "a minister of the north"));
        var injured = reports.Select((r, t) => Says(r, $"{20 + t} were hurt", "injured", new NumberValue(20 + t, 20 + t, "people", $"{20 + t}")));
        return
        [
            new("killed", null, "people", FactStatus.Compatible, 12, 14, null, "All can be true.", Tellings, killed),
            new("killed", chance.One(Groups), "people", FactStatus.Single, 3, 3, 3, "One voice only.", 1, [Says(reports[0], "people were killed", "killed", new NumberValue(3, 3, "people", "people"))]),
            new("injured", null, "people", FactStatus.Disputed, 20, 21, 22, "20 in 1 lineage, 21 in 1 lineage, 22 in 1 lineage.", Tellings, injured),
        ];
    }

    private static Actor Acts(ActorRole role, string name, string kind, ActorCertainty certainty, List<Report> reports) =>
        new(role, name, [], kind, null, FactStatus.Agreed, certainty, [.. reports.Select(r => Says(r, "Attack", Wording.Of(role), new NameValue(name, "Attack")))]);

    private static Claim Says(Report report, string words, string attribute, ClaimValue value, string? speaker = null) =>
        new(report, TextField.Text, SpanOf(report, words), attribute, value, speaker is null ? Stance.Asserted : Stance.Attributed, speaker);

    private static TextSpan SpanOf(Report report, string words)
    {
        var at = report.Text.IndexOf(words, StringComparison.Ordinal);
        return new(at, at + words.Length);
    }
}
