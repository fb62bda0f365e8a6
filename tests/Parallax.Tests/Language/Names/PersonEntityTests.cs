namespace Parallax.Tests.Language.Names;

public sealed class PersonEntityTests
{
    [Theory]
    [InlineData("[p:Mark Hale] spoke. [p:Hale] left.", "Mark Hale")]
    [InlineData("Crowds wait for [p:Hale]. [p:Mark Hale] came late.", "Mark Hale")]
    [InlineData("[p:Mark Hale] spoke, and Mr [p:Hale]'s words were few.", "Mark Hale")]
    [InlineData("[p:Brodie Lodge], a medic, was killed. Her aunt said [p:Brodie] loved the sea.", "Brodie Lodge")]
    [InlineData("[p:SALIHANI] IS DEAD. [p:Karim Salihani] was hit by a drone.", "Karim Salihani")]
    [InlineData("[p:John R. Orme] and the crew left. [p:John Orme] was tired, and [p:Orme] slept.", "John R. Orme")]
    [InlineData("[p:Dan Orme Jr.] won. [p:Dan Orme] was glad. [p:Orme] sang.", "Dan Orme Jr.")]
    [InlineData("[p:J. Orme] wrote it. [p:Jane Orme] read it.", "Jane Orme")]
    [InlineData("[p:Karim Suleimi] fled. [p:Kareem Soleimi] was seen. [p:Sulaimi] is 60.", "Karim Suleimi")]
    [InlineData("[p:Mohammed al-Zahri] fled. [p:Muhammad Al Zahri] was seen.", "Mohammed al-Zahri")]
    [InlineData("[p:Abu Salih al-Zahri] fled. [p:Abu Salih] was seen. [p:al-Zahri] is 60. [p:Zahri] hid.", "Abu Salih al-Zahri")]
    [InlineData("[p:Kim Sol-un] spoke. [p:Kim Sol Un] waved. Mr [p:Kim] left.", "Kim Sol-un")]
    [InlineData("[p:Jörg Müller] spoke. [p:Jorg Muller] waved.", "Jörg Müller")]
    [InlineData("[p:Sean O'Dell] spoke. [p:O’Dell] waved.", "Sean O'Dell")]
    [InlineData("[p:Ana García Ruiz] spoke. [p:García Ruiz] waved.", "Ana García Ruiz")]
    [InlineData("[p:Nasser bin Faris] spoke. [p:bin Faris] waved.", "Nasser bin Faris")]
    [InlineData("[p:Mark Hale] spoke. [x:Hale] waved.", "Mark Hale")]
    [InlineData("[p:President Hale] spoke. [p:Mark Hale] waved.", "Mark Hale")]
    [InlineData("[p:Karim Nour], better known as [p:Abu Salih], fled. [p:Abu Salih] is 60.", "Karim Nour")]
    [InlineData("[p:Rick Feldmann] spoke. [p:Feldmann] waved, and [p:Feldmann] left. A friend of [p:Feldman] wept.", "Rick Feldmann")]
    public void Forms_of_one_persons_name_are_one_entity(string text, string entity)
    {
        var read = Marked.Read(text);
        read.Names.ShouldAllBe(n => n.Entity == entity, string.Join(" | ", read.Pairs));
        read.Names.Select(n => n.Key).Distinct().ShouldHaveSingleItem();
        read.Names.ShouldAllBe(n => n.Kind == Parallax.Language.Names.NameKind.Person);
    }

    [Theory]
    [InlineData("[p:Omar Haddad] and his brother [p:Sami Haddad] fled in May. A shop was burnt. [p:Haddad] is sought.")]
    [InlineData("[p:Dan Orme Sr.] spoke. [p:Dan Orme Jr.] waved.")]
    [InlineData("[p:Dan Orme] and [p:Dan Orme Jr.] waved.")]
    [InlineData("[p:John Q. Orme] spoke. [p:John R. Orme] waved.")]
    [InlineData("[p:Hassan Zahri] spoke. [p:Hussein Zahri] waved.")]
    [InlineData("[p:Mark Hale] died. The [p:Hale] family wept.")]
    [InlineData("[p:Nasser bin Faris] met King [p:Faris].")]
    [InlineData("[p:Omar Ali Haddad] met [p:Ali Haddad].")]
    [InlineData("[p:Mark Hale] met [o:Mark Hale].")]
    [InlineData("Mr [p:Mark Hale] spoke. It rained. It snowed. Mrs [p:Hale] waved.")]
    [InlineData("[p:Sami Tell] met [p:Samir Tell].")]
    public void Two_persons_stay_two(string text)
    {
        var read = Marked.Read(text);
        read.Entities.ShouldBe(read.Names.Length, string.Join(" | ", read.Pairs));
    }

    [Theory]
    [InlineData("[p:Omar Haddad] and [p:Sami Haddad] fled. It rained. General [p:Haddad] wept.", "Haddad")]
    [InlineData("Gen. [p:Omar Haddad] met [p:Sami Haddad]. It rained. It snowed. General [p:Haddad] wept.", "Omar Haddad")]
    [InlineData("[p:Omar Haddad] met his sister, Ms [p:Lina Haddad]. It rained. It snowed. Ms [p:Haddad] wept.", "Haddad")]
    [InlineData("Mr [p:Omar Haddad] met Ms [p:Lina Haddad]. It rained. It snowed. Ms [p:Haddad] wept.", "Lina Haddad")]
    [InlineData("[p:Sami Haddad] fled. It rained. It snowed. [p:Omar Haddad] is a baker. [p:Haddad] wept.", "Omar Haddad")]
    [InlineData("[p:Sami Haddad] fled. [p:Omar Haddad] is a baker. [p:Haddad] wept.", "Omar Haddad")]
    [InlineData("[p:Sami Haddad] fled. [p:Omar Haddad] met [p:Sami Haddad]. [p:Haddad] wept.", "Haddad")]
    [InlineData("[p:Omar Haddad] and [p:Sami Haddad] fled. It rained. [p:Omar] wept.", "Omar Haddad")]
    public void A_surname_of_several_means_the_one_with_the_title_or_the_one_just_named_and_else_none(string text, string last) =>
        Marked.Read(text).Names[^1].Entity.ShouldBe(last);

    [Fact]
    public void A_first_name_before_the_full_name_means_nobody_yet()
    {
        var read = Marked.Read("[p:Brodie] is a good name. [p:Brodie Lodge] bears it.");
        read.The("Brodie").Entity.ShouldBe("Brodie");
    }

    [Fact]
    public void The_family_is_named_as_the_report_names_it() =>
        Marked.Read("[p:Ana Brook] died. The [p:Brook] family wept.").The("Brook").Entity.ShouldBe("Brook family");

    [Fact]
    public void A_name_in_the_title_is_the_one_of_the_text()
    {
        var title = Marked.Field("[p:HALE] SEEN IN [l:LEEDS]");
        var text = Marked.Field("[p:Mark Hale] was seen in [l:Leeds].");
        var names = Marked.Namer.Name([title, text]);
        names[0].Select(n => n.Entity).ShouldBe(["Mark Hale", "Leeds"]);
    }
}
