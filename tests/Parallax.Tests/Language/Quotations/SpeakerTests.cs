namespace Parallax.Tests.Language.Quotations;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Defense Secretary Paul Hartmann, who took office in May, said the base was safe.", "Defense Secretary Paul Hartmann")]
    [InlineData("Officials at the Ministry of Health said the ward was full.", "Officials at the Ministry of Health")]
    [InlineData("Senator Olga Ruiz (Green Party) said the vote was lost.", "Senator Olga Ruiz")]
    [InlineData("police said the road was open.", "police")]
    [InlineData("Two barges sank, the port's captain, Commander Ida Lunt, told Bayside News.", "the port's captain")]
    [InlineData("“It was loud,” said Ana Petrova, a nurse who lives nearby.", "Ana Petrova")]
    public void A_speaker_is_named_without_what_hangs_on_the_name(string text, string speaker) => Attributed.Only(text).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("Jonas Berg said the road was open. He said the bridge was not.", "Jonas Berg")]
    [InlineData("Jonas Berg arrived on Monday. He said the bridge was not open.", "Jonas Berg")]
    [InlineData("Rebels said the road was open. They said the bridge was not.", "Rebels")]
    [InlineData("The ministry said the road was open. It said the bridge was not.", "The ministry")]
    public void A_pronoun_is_given_the_last_named_speaker_that_fits(string text, string speaker) => Attributed.In(text)[^1].Speaker.ShouldBe(speaker);

    [Fact]
    public void He_and_she_are_told_apart_by_what_was_learned_before()
    {
        var found = Attributed.In("Ms. Lund said the road was open. Mr. Berg said it was not. She said it was. He said no more had been seen.");
        found.Select(one => one.Speaker).ShouldBe(["Ms. Lund", "Mr. Berg", "Ms. Lund", "Mr. Berg"]);
    }

    [Fact]
    public void A_pronoun_that_nobody_fits_stays_a_pronoun() => Attributed.Only("He said the road was open.").Speaker.ShouldBe("He");

    [Fact]
    public void Who_stands_for_the_name_before_it() =>
        Attributed.Only("The guards arrested Jonas Berg, who said he had seen nothing.").Speaker!.ShouldEndWith("Jonas Berg");

    [Theory]
    [InlineData("An unnamed official cited by Fox News said the base was hit.", "An unnamed official", "Fox News")]
    [InlineData("A resident told the New York Times that the base was hit.", "A resident", "the New York Times")]
    [InlineData("The minister told Reuters the base was hit.", "The minister", "Reuters")]
    [InlineData("Reuters, citing two officials, said the base was hit.", "two officials", "Reuters")]
    [InlineData("The minister was quoted by Interfax as saying that the base was hit.", "The minister", "Interfax")]
    [InlineData("According to a harbour pilot cited by Haaretz, two barges sank.", "a harbour pilot", "Haaretz")]
    [InlineData("The base was hit, Reuters reported, citing two officials.", "two officials", "Reuters")]
    [InlineData("She told CNN's evening show that the base was hit.", "She", "CNN")]
    public void Who_passes_the_word_on_is_named_apart(string text, string speaker, string via)
    {
        var found = Attributed.In(text)[0];
        found.Speaker.ShouldBe(speaker);
        found.Via.ShouldBe(via);
    }

    [Fact]
    public void Whom_an_outlet_quotes_is_the_speaker()
    {
        var found = Attributed.In("Interfax quoted Jonas Berg as saying that the base was hit.")[^1];
        found.Source.ShouldBe("Jonas Berg");
        found.Via.ShouldBe("Interfax");
    }

    [Fact]
    public void Who_cites_a_reason_passes_nothing_on()
    {
        var found = Attributed.In("The hospital, citing privacy laws, said it could not comment.")[^1];
        found.Speaker.ShouldBe("The hospital");
        found.Via.ShouldBeNull();
    }

    [Fact]
    public void Those_who_are_told_are_no_outlet_unless_they_are_one() =>
        Attributed.Only("The minister told Ivar Dahl that the base was hit.").Via.ShouldBeNull();
}
