using System.Text.Json.Nodes;
using Parallax.Export.LinkedData;
using Parallax.Tests.Export.Tables.Conflict;

namespace Parallax.Tests.Export.LinkedData;

public sealed class LinkedDocumentTests
{
    [Fact]
    public void A_target_has_the_words_those_around_them_and_positions_in_characters()
    {
        var (report, claim) = Rocket();
        var target = Node(Of(report, claim), $"p:{claim.Id}")["target"]!;
        target["source"]!.ToString().ShouldBe($"p:{report.Id}:text");
        var (quote, position) = (target["selector"]![0]!, target["selector"]![1]!);
        (quote["exact"]!.ToString(), quote["prefix"]!.ToString(), quote["suffix"]!.ToString()).ShouldBe(("three died", "\U0001F680\U0001F680 ", " \U0001F680"));
        (position["start"]!.ToString(), position["end"]!.ToString(), claim.Span.Start).ShouldBe(("3", "13", 5));
    }

    [Fact]
    public void Each_of_several_disputed_values_is_a_view_of_those_who_say_it()
    {
        var (report, three) = Rocket();
        var four = new Claim(report, TextField.Text, three.Span, "killed", new NumberValue(4, null, "people", "four"), Stance.Attributed, "a medic");
        var denied = new Claim(report, TextField.Text, three.Span, "killed", new NumberValue(3, 3, "people", "three"), Stance.Denied, "a minister");
        var fact = Event(Of(report, three, four, denied))["fact"]![0]!;
        fact["view"]!.AsArray().Select(v => (v!["min"]!.ToString(), v["max"]?.ToString(), v["noUpperBound"]?.ToString(), v["denied"]!.ToString(), v["accordingTo"]![0]!.ToJsonString(), v["derivedFrom"]![0]!.ToString()))
            .ShouldBe(
            [
                ("3", "3", null, "false", $"\"p:{report.Id}\"", $"p:{three.Id}"),
                ("4", null, "true", "false", """{"type":["Agent","Authority"],"name":"a medic"}""", $"p:{four.Id}"),
                ("3", "3", null, "true", """{"type":["Agent","Authority"],"name":"a minister"}""", $"p:{denied.Id}"),
            ], ignoreOrder: true);
    }

    [Fact]
    public void Values_that_nobody_disputes_have_no_views() => Event(Made.Record())["fact"]!.AsArray().ShouldAllBe(f => f!["view"] == null && f["derivedFrom"]!.AsArray().Count > 0);

    [Fact]
    public void An_actor_whom_some_deny_has_views_whatever_its_status()
    {
        var actor = Event(Told.Record(new Told { Actors = [Told.Actor(ActorRole.Initiator, "Reed Brigade", certainty: ActorCertainty.Disputed)] }))["hasActor"]![0]!;
        (actor["status"]!.ToString(), actor["certainty"]!.ToString(), actor["view"]!.AsArray().Count).ShouldBe(("single", "disputed", 1));
    }

    [Fact]
    public void What_is_unknown_is_not_there()
    {
        var strikes = Nodes(Made.Record()).Last(n => n["eventType"] is not null);
        (strikes["hasTime"], strikes["hasPlace"], strikes["startDate"]).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_copy_is_derived_from_what_it_copies_and_an_inferred_date_is_no_stated_one()
    {
        var copy = Node(Made.Record(), $"p:{Made.Reprint.Id}");
        (copy["derivedFrom"]!.ToString(), copy["datePublished"], copy["datePublishedInferred"]!.ToString()).ShouldBe(($"p:{Made.Gazette.Id}", null, "2031-05-04"));
    }

    [Fact]
    public void Names_are_of_characters_that_a_urn_may_have() => Iri.OfOutlet("Northern | Courier \"é\"").ShouldBe("p:outlet:Northern%20%7C%20Courier%20%22%C3%A9%22");

    /// <summary>A report with characters outside the basic plane before its claim, and no outlet.</summary>
    internal static (Report Report, Claim Claim) Rocket()
    {
        var report = new Report("one", "one.txt", "\U0001F680\U0001F680 three died \U0001F680", language: "en");
        return (report, new(report, TextField.Text, new(5, 15), "killed", new NumberValue(3, 3, "people", "three")));
    }

    /// <summary>A record of one event in which the claims dispute how many were killed.</summary>
    internal static Record Of(Report report, params Claim[] claims) => new(new("1", "1", "1", "1", "supported"),
        [new(report, null, PublishedBasis.Unknown, null, new(ContentHash.Id<Lineage>("one"), LineageRole.Alone, null, "Alone."), null)],
        [
            new Event
            {
                Type = EventType.Bombing, Label = "Blast", Prominence = Prominence.Background, Counts = new(1, 1, 1, 1),
                Mentions = [new(report, TextField.Text, claims[0].Span, EventType.Bombing)],
                Facts = [new("killed", null, "people", FactStatus.Disputed, 3, 3, null, "Two values.", 1, claims)],
            },
        ], [], []);

    private static JsonObject Event(Record record) => Nodes(record).First(n => n["eventType"] is not null);

    private static JsonObject Node(Record record, string id) => Nodes(record).Single(n => n["id"]?.ToString() == id);

    private static List<JsonObject> Nodes(Record record) => [.. JsonNode.Parse(Written.As("jsonld", record))!["@graph"]!.AsArray().Select(n => n!.AsObject())];
}
