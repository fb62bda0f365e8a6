namespace Parallax.Tests.Language.Names;

public sealed class PlaceEntityTests
{
    [Theory]
    [InlineData("[l:Camp Wexley] was hit. Smoke rose over [l:Wexley].", "Camp Wexley")]
    [InlineData("Smoke rose over [l:Wexley]. [l:Camp Wexley] was hit.", "Camp Wexley")]
    [InlineData("[l:Camp Wexley] was hit, [l:Camp Wexley] burns. Few slept at [l:Camp Wexly].", "Camp Wexley")]
    [InlineData("[l:Camp Tarji] was hit. Few slept at [l:Camp Taji].", "Camp Taji")]
    [InlineData("[l:al-Zahd air base] was hit. [l:Al Zahd] burns.", "al-Zahd air base")]
    [InlineData("[l:al-Zahd Airbase] was hit. [l:Al Zahd Air Base] burns.", "Al Zahd Air Base")]
    [InlineData("[l:Kyiv] was hit. [l:Kiev] burns.", "Kyiv")]
    [InlineData("[l:Zahrin Province] is calm. [l:Zahrin] was hit.", "Zahrin Province")]
    [InlineData("[l:SAMRAT] BURNS. Men fled [l:Samrat].", "Samrat")]
    public void Forms_of_one_places_name_are_one_entity(string text, string entity)
    {
        var read = Marked.Read(text);
        read.Names.ShouldAllBe(n => n.Entity == entity, string.Join(" | ", read.Pairs));
        read.Names.Select(n => n.Key).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("[l:Camp Wexley] was hit. Men fled the town of [l:Wexley].")]
    [InlineData("[l:Camp Wexley], near [l:Wexley], was hit.")]
    [InlineData("[l:Camp Wexley] was hit. Men fled to [l:Wexley], a village in the hills.")]
    [InlineData("[l:Camp Wexley] and [l:Wexley Prison] were hit. Men fled [l:Wexley].")]
    [InlineData("[l:Baghdad airport] was hit. Men fled [l:Baghdad].")]
    [InlineData("[l:North Korea] met [l:South Korea].")]
    [InlineData("[l:Iran] met [l:Iraq]. [l:Iraq] left.")]
    [InlineData("[l:Block 212] burns. [l:Block 213] does not. [l:Block 212] is old.")]
    [InlineData("[l:Basra] burns. [l:Basta] does not. [l:Basra] is old.")]
    [InlineData("[l:Paris] met [p:Paris].")]
    public void Two_places_stay_two(string text)
    {
        var read = Marked.Read(text);
        read.Entities.ShouldBe(read.Names.Select(n => (n.Span.Of(read.Text), n.Kind)).Distinct().Count(), string.Join(" | ", read.Pairs));
    }

    [Theory]
    [InlineData("The [l:US] spoke. The [l:U.S.] left, the [l:United States] too. [l:America] slept, an [n:American] woke.", "United States", "US")]
    [InlineData("The [n:Iraqi] army spoke.", "Iraq", "IQ")]
    [InlineData("[n:Britons] spoke. The [n:British] left the [l:U.K], and [l:Britain] slept.", "United Kingdom", "GB")]
    [InlineData("The [o:US] spoke. The [x:U.S.] left.", "United States", "US")]
    public void A_country_and_its_people_are_one_entity_by_its_usual_name(string text, string entity, string country)
    {
        var read = Marked.Read(text);
        read.Names.ShouldAllBe(n => n.Entity == entity && n.Country == country, string.Join(" | ", read.Pairs));
    }

    [Fact]
    public void A_nationality_stays_a_nationality() =>
        Marked.Read("The [n:Iraqi] army left [l:Iraq].").Names.Select(n => n.Kind).ShouldBe([Parallax.Language.Names.NameKind.Nationality, Parallax.Language.Names.NameKind.Place]);

    [Fact]
    public void Georgia_alone_is_not_taken_for_a_country() => Marked.Read("[l:Georgia] spoke.").Names.Single().Country.ShouldBeNull();
}
