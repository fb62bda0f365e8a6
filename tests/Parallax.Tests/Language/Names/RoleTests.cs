using Parallax.Language.Names;

namespace Parallax.Tests.Language.Names;

public sealed class RoleTests
{
    [Theory]
    [InlineData("The US Defence Secretary [p:Mark Hale] spoke.", "Defence Secretary", "US")]
    [InlineData("Lt. Gen. [p:Sean Vance] spoke.", "Lt. Gen.", null)]
    [InlineData("British soldier [p:Brodie Lodge] was killed.", "soldier", "GB")]
    [InlineData("It killed a top Iranian general, [p:Karim Nour], in May.", "general", "IR")]
    [InlineData("Iraq's Prime Minister [p:Karim Nour] spoke.", "Prime Minister", "IQ")]
    [InlineData("South Korean President [p:Kim Sol] spoke.", "President", "KR")]
    [InlineData("The words of former US President [p:Walter Hale] are old.", "former US President", "US")]
    [InlineData("The [a:Salt Road Brigade] commander [p:Karim Nour] fled.", "Salt Road Brigade commander", null)]
    [InlineData("[o:Northern Command] chief Gen [p:Karim Nour] fled.", "Northern Command chief Gen", null)]
    [InlineData("[o:UK Prime] Minister [p:Ana Brook] spoke.", "Prime Minister", "GB")]
    [InlineData("The vice-president, [p:Ana Brook], spoke.", "vice-president", null)]
    [InlineData("The Pentagon spokeswoman, [p:Ana Brook], spoke.", "Pentagon spokeswoman", null)]
    [InlineData("The head of the coast guard, [p:Ana Brook], spoke.", "head of the coast guard", null)]
    [InlineData("[p:Mark Hale], the US defence secretary, spoke.", "defence secretary", "US")]
    [InlineData("[p:Ana Brook], a spokeswoman for the ministry, spoke.", "spokeswoman for the ministry", null)]
    [InlineData("[p:Brodie Lodge], 26, a combat medic, was killed.", "combat medic", null)]
    [InlineData("[p:Brodie Lodge], a 26-year-old combat medic who loved the sea, was killed.", "combat medic", null)]
    [InlineData("The 26-year-old medic [p:Brodie Lodge] was killed.", "medic", null)]
    [InlineData("[p:Karim Nour] - commander of the guard - was killed.", "commander of the guard", null)]
    [InlineData("[p:Karim Nour], who was commander of the guard, was killed.", "commander of the guard", null)]
    [InlineData("[p:Karim Nour], a leader of the Iran-backed militias in Zahr, was killed.", "leader of the Iran-backed militias in Zahr", null)]
    [InlineData("[p:Karim Nour], president of Iraq, spoke.", "president of Iraq", "IQ")]
    [InlineData("The road is closed, said Mr [p:Hale].", "Mr", null)]
    public void A_role_is_as_worded_without_age_and_country(string text, string role, string? country)
    {
        foreach (var grammar in (bool[])[false, true])
        {
            var read = Marked.Read(text, grammar);
            var name = read.Names.Single(n => n.Kind == NameKind.Person);
            name.Role.ShouldBe(role, $"grammar: {grammar}");
            name.RoleSpan!.Value.Of(read.Text).ShouldBe(role);
            name.Country.ShouldBe(country);
        }
    }

    [Theory]
    [InlineData("[p:Ana Brook], a mother of two, was hurt.")]
    [InlineData("[p:Ana Brook], from Leeds, was hurt.")]
    [InlineData("Speaking to the commander, [p:Ana Brook] wept.")]
    [InlineData("[p:Ana Brook] and the driver were hurt.")]
    [InlineData("[p:Ana Brook], driver [p:Karim Nour] and a nurse were hurt.")]
    [InlineData("They asked the guard. [p:Ana Brook] knew.")]
    [InlineData("[p:Ana Brook], the driver's sister, was hurt.")]
    public void What_is_no_role_of_the_name_gives_none(string text)
    {
        Marked.Read(text).The("Ana Brook").Role.ShouldBeNull();
        Marked.Read(text, grammar: true).The("Ana Brook").Role.ShouldBeNull();
    }

    [Fact]
    public void With_grammar_a_predicate_is_a_role()
    {
        Marked.Read("[p:Ana Brook] was the head of the office.", grammar: true).Names.Single().Role.ShouldBe("head of the office");
        Marked.Read("[p:Ana Brook] was not the head of the office.", grammar: true).Names.Single().Role.ShouldBeNull();
    }

    [Fact]
    public void Several_roles_at_one_mention_are_all_kept()
    {
        var read = Marked.Read("The army's chief of staff, General [p:Mark Vance], the base commander, spoke.");
        var name = read.Names.Single();
        name.Role.ShouldBe("General");
        name.MoreRoles.Select(s => s.Of(read.Text)).ShouldBe(["chief of staff", "base commander"]);
    }

    [Fact]
    public void The_roles_of_an_entity_are_those_of_all_its_mentions()
    {
        var read = Marked.Read("Mr [p:Hale] came. [p:Mark Hale], the defence secretary, spoke. Secretary [p:Hale] left. Defence Secretary [p:Hale] slept. [p:Ana Brook], a medic, stayed.");
        EntityRoles.Of(read.Names, "Mark Hale", read.Text).ShouldBe(["defence secretary", "Secretary"]);
        EntityRoles.Of(read.Names, "Ana Brook", read.Text).ShouldBe(["medic"]);
        EntityRoles.Of(read.Names, "Nobody", read.Text).ShouldBeEmpty();
    }
}
