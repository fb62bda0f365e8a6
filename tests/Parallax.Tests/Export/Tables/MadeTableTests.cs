namespace Parallax.Tests.Export.Tables;

/// <summary>Tables of the made record: what the sample does not have.</summary>
public sealed class MadeTableTests
{
    [Fact]
    public void An_open_bound_an_unknown_one_and_a_currency_are_told_apart()
    {
        var damage = Claims("damage-cost").Single();
        (damage["min"], damage["max"], damage["unit"], damage["currency"], damage["stance"]).ShouldBe(("2500000", "inf", "money", "USD", "unconfirmed"));
        Claims("injured").Select(c => (c["min"], c["max"])).ShouldBe([("12", "inf"), ("14", "14")], ignoreOrder: true);
        var blast = Table("events.csv")[0];
        (blast["damage_cost_low"], blast["damage_cost_high"], blast["missing_low"], blast["missing_high"]).ShouldBe(("2500000", "inf", "", ""));
    }

    [Fact]
    public void A_finding_stands_beside_each_claim_that_it_compares()
    {
        var note = Claims("note").Single();
        (note["value"], note["text"], note["quote"], note["speaker"]).ShouldBe(("sum", "14 and 3 are 17.", "wounding at least 12", "the harbour authority"));
    }

    [Fact]
    public void What_is_only_named_has_the_rows_of_its_mentions()
    {
        var strikes = Table("events.csv")[1];
        Table("claims.csv").Where(c => c["event"] == strikes["event"]).Select(c => (c["attribute"], c["value"], c["claim"][0])).Distinct().ShouldBe([("mention", "bombing", 'm')]);
    }

    [Fact]
    public void A_link_names_the_event_at_its_other_end() => Claims("link").Select(c => (c["of"], c["value"])).ShouldBe([(Table("events.csv")[1]["event"], "retaliation-for")]);

    [Fact]
    public void A_person_has_a_row_and_claims_of_their_own()
    {
        var person = Table("people.csv").Single();
        (person["name"], person["age"], person["sex"], person["role"], person["civilian"], person["reports"]).ShouldBe(("Ana Lorca", "34", "female", "pilot", "", "1"));
        Claims("person.person").Single()["of"].ShouldBe("Ana Lorca");
    }

    private static IEnumerable<Dictionary<string, string>> Claims(string attribute) => Table("claims.csv").Where(c => c["attribute"] == attribute);

    private static List<Dictionary<string, string>> Table(string format)
    {
        var rows = StrictCsv.Rows(Written.As(format, Made.Record(), out var said));
        said.ShouldBeEmpty();
        return rows;
    }
}
