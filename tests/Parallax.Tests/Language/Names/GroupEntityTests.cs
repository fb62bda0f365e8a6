using Parallax.Language.Names;

namespace Parallax.Tests.Language.Names;

public sealed class GroupEntityTests
{
    [Theory]
    [InlineData("The [a:Zahr Liberation Forces] ([a:ZLF]) spoke. The [a:ZLF] left.", "Zahr Liberation Forces")]
    [InlineData("The [a:Zahr Liberation Forces] (ZLF) spoke. The [x:ZLF] left.", "Zahr Liberation Forces")]
    [InlineData("The [a:ZLF], or [a:Zahr Liberation Forces], spoke.", "Zahr Liberation Forces")]
    [InlineData("The [a:ZLF] ([a:Zahr Liberation Forces]) spoke.", "Zahr Liberation Forces")]
    [InlineData("The [a:Zahr Liberation Forces] spoke. The [a:ZLF] left.", "Zahr Liberation Forces")]
    [InlineData("The [o:Front for the Defence of Zahr] spoke. The [o:FDZ] left.", "Front for the Defence of Zahr")]
    [InlineData("The [a:Zahr Liberation Forces] (known by its French initials FLZ) spoke. The [a:FLZ] left.", "Zahr Liberation Forces")]
    [InlineData("[a:Liwa al-Zahr] spoke. [a:Liwa’ al Zahr] left.", "Liwa al-Zahr")]
    [InlineData("[a:Kata'ib Zahrin] spoke. [a:Kataeb Zahrin] left. The [a:Kataib] are few.", "Kata'ib Zahrin")]
    [InlineData("The [o:Ministry of Defence] spoke. The [o:Defense Ministry] left, and the [o:Ministry] was silent.", "Ministry of Defence")]
    [InlineData("The [o:UK Ministry of Health] spoke. The [o:Ministry of Health] left.", "UK Ministry of Health")]
    [InlineData("The [o:US Army] spoke. The [o:U.S. Army] left, the [o:American Army] too.", "US Army")]
    [InlineData("The [o:Harrow Observatory for Human Rights] spoke. The [o:Harrow Observatory] counted, the [o:Observatory] said.", "Harrow Observatory for Human Rights")]
    [InlineData("The [a:Popular Zahr Mobilisation Force] left. [a:Popular Zahr Mobilization] is a part of it, the [a:Popular Zahr Mobilization Forces].", "Popular Zahr Mobilisation Force")]
    [InlineData("[o:HARROW RELIEF] SPEAKS. [o:Harrow Relief] left.", "Harrow Relief")]
    [InlineData("The [o:Wexford Trading Company] spoke. The [o:Wexford Tradding Company] left. The [o:Wexford Trading Company] is old.", "Wexford Trading Company")]
    public void Forms_of_one_groups_name_are_one_entity(string text, string entity)
    {
        var read = Marked.Read(text);
        read.Names.ShouldAllBe(n => n.Entity == entity, string.Join(" | ", read.Pairs));
        read.Names.Select(n => n.Key).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("The [o:Northern Command] met the [o:Central Command].")]
    [InlineData("The [o:New York Times] wrote of [l:New York].")]
    [InlineData("The [o:US Army] met the [o:British Army]. The [o:Army] was silent.")]
    [InlineData("[a:Hezbollah] met [a:Kataib Zahr].")]
    [InlineData("The [o:Senate] met. The [o:Senate Armed Services Committee] did not.")]
    [InlineData("The [o:Ministry of Defence] met the [o:Ministry of Health]. The [o:Ministry] was silent.")]
    [InlineData("The [o:Zahr Liberation Forces] met the [o:Zahr Labour Federation]. The [o:ZLF] was silent.")]
    [InlineData("[x:Flight 212] landed. [x:Flight 213] did not. [x:Flight 212] was late.")]
    [InlineData("The [o:Harrow Police] met the [o:Barrow Police].")]
    public void Two_groups_stay_two(string text)
    {
        var read = Marked.Read(text);
        read.Entities.ShouldBe(read.Names.Select(n => n.Span.Of(read.Text)).Distinct().Count(), string.Join(" | ", read.Pairs));
    }

    [Fact]
    public void A_group_of_which_most_say_that_it_is_armed_is_armed_everywhere()
    {
        var read = Marked.Read("[a:Kataib Zahr] spoke. [o:Kata'ib Zahr] left. [x:Kataib Zahr] is small.");
        read.Names.ShouldAllBe(n => n.Kind == NameKind.ArmedGroup);
    }

    [Theory]
    [InlineData("The [o:Iraqi Security Forces] spoke.", "IQ")]
    [InlineData("The British [o:Army] spoke.", "GB")]
    [InlineData("The [o:Harrow Army] spoke.", null)]
    public void The_country_in_or_before_the_name_of_an_organisation_is_its_country(string text, string? country) =>
        Marked.Read(text).Names.Single().Country.ShouldBe(country);
}
