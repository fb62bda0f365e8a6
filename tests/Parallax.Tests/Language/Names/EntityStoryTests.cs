using Parallax.Language.Names;

namespace Parallax.Tests.Language.Names;

/// <summary>A whole story with what makes names hard: three spellings of a militia, a typing error in a base, two brothers of one surname, a
/// general with rank, short forms by initials, a victim called by her first name.</summary>
public sealed class EntityStoryTests
{
    private const string Story =
        """
        [l:US] JETS HIT [a:LIWA ZAHRAN] AFTER ROCKETS KILL MEDIC

        [n:American] aircraft struck five stores of [a:Liwa Zahran] in the west of [l:Iraq] on Friday, the [o:US Department of Defense] said, two days after
        rockets fell on [l:Camp Wexley] and killed a [n:British] army medic. The [o:Pentagon] blamed [a:Liwa’ Zahran] ([a:LZ]), one of the [a:Eastern
        Mobilisation Brigades] (EMB), for the rockets. The [a:EMB] denied it.

        The medic was named as Corporal [p:Jodie Garrow], 26, a reservist from [l:Leeds]. "[p:Jodie] lived for her work," her aunt, [p:Ruth Garrow], said. The
        [p:Garrow] family asked to be left alone.

        Lt. Gen. [p:Sean Vance], who leads the coalition's troops in [l:Iraq], said 14 rockets were fired at [l:Camp Wexley] from a lorry found near
        [l:Samrat]. "We know who did it," [p:Vance] said. The [n:Iraqi] prime minister, [p:Nabil al-Kadhimi], called the strikes on [n:Iraqi] soil an insult.
        [p:Kadhimi] will speak to the [l:United States] again today, said [p:Mona Reyes], a spokeswoman for the [o:Ministry of Defence]. The [o:Defence
        Ministry] counted nine dead.

        Two of the men who are said to have led the attack, [p:Omar Haddad] and his brother [p:Sami Haddad], grew up in [l:Samrat], where their father kept a
        mill. A neighbour said both had joined [a:Liwaa Zahran] in May. [p:Omar] had been a teacher, [p:Sami] a driver. The police will not say which
        [p:Haddad] was seen near the lorry.

        In the camp itself, those who slept in the tents of [l:Camp Wexlay] woke to sirens. The [l:U.S.] defence secretary, [p:Martin E. Doyle], was told at once.
        "Nobody hits our people for nothing," said Mr [p:Doyle], who had met [p:Martin Doyle Jr.], his son, at the base in March. Commander [p:Qasim Sulaimi], who founded the
        militia, was killed by a drone last year; the strike on [p:Qassem Soleimi] is still spoken of, and [p:SOLEIMI] looks down from every wall of [l:Samrat].
        """;

    private static readonly Marked Read = Marked.Read(Story, grammar: true);

    [Theory]
    [InlineData("Liwa Zahran", "LIWA ZAHRAN", "Liwa Zahran", "Liwa’ Zahran", "LZ", "Liwaa Zahran")]
    [InlineData("Eastern Mobilisation Brigades", "Eastern\nMobilisation Brigades", "EMB")]
    [InlineData("Camp Wexley", "Camp Wexley", "Camp Wexlay")]
    [InlineData("United States", "US", "American", "United States", "U.S.")]
    [InlineData("Iraq", "Iraq", "Iraqi")]
    [InlineData("Jodie Garrow", "Jodie Garrow", "Jodie")]
    [InlineData("Sean Vance", "Sean Vance", "Vance")]
    [InlineData("Nabil al-Kadhimi", "Nabil al-Kadhimi", "Kadhimi")]
    [InlineData("US Department of Defense", "US Department of Defense", "Pentagon")]
    [InlineData("Ministry of Defence", "Ministry of Defence", "Defence\nMinistry")]
    [InlineData("Omar Haddad", "Omar Haddad", "Omar")]
    [InlineData("Sami Haddad", "Sami Haddad", "Sami")]
    [InlineData("Qasim Sulaimi", "Qasim Sulaimi", "Qassem Soleimi", "SOLEIMI")]
    public void One_entity_has_all_its_forms(string entity, params string[] forms) =>
        Read.Names.Where(n => n.Entity == entity).Select(n => n.Span.Of(Read.Text)).Distinct().ShouldBe(forms, ignoreOrder: true);

    [Fact]
    public void The_surname_of_two_brothers_is_neither() => Read.The("Haddad").Entity.ShouldBe("Haddad");

    [Fact]
    public void Father_and_son_stay_two() => Read.The("Martin E. Doyle").Entity.ShouldNotBe(Read.The("Martin Doyle Jr.").Entity);

    [Fact]
    public void Aunt_niece_and_family_stay_three() =>
        Read.Names.Where(n => n.Entity.Contains("Garrow", StringComparison.Ordinal)).Select(n => n.Entity).Distinct().ShouldBe(["Jodie Garrow", "Ruth Garrow", "Garrow family"]);

    [Theory]
    [InlineData("Jodie Garrow", "Corporal", null)]
    [InlineData("Sean Vance", "Lt. Gen.", null)]
    [InlineData("Nabil al-Kadhimi", "prime minister", "IQ")]
    [InlineData("Mona Reyes", "spokeswoman for the Ministry of Defence", null)]
    [InlineData("Martin E. Doyle", "defence secretary", "US")]
    [InlineData("Qasim Sulaimi", "Commander", null)]
    public void Roles_stand_beside_the_names(string name, string role, string? country)
    {
        Read.The(name).Role.ShouldBe(role);
        Read.The(name).Country.ShouldBe(country);
    }

    [Fact]
    public void Every_entity_has_one_key() =>
        Read.Names.GroupBy(n => (n.Entity, n.Kind == NameKind.Person)).ShouldAllBe(g => g.Select(n => n.Key).Distinct().Count() == 1);
}
