namespace Parallax.Tests.Language.Quotations;

public sealed class DirectQuotationTests
{
    [Theory]
    [InlineData("“The bridge is closed,” said Marta Lund.", "Marta Lund", "“The bridge is closed,”")]
    [InlineData("“The bridge is closed,” Marta Lund said.", "Marta Lund", "“The bridge is closed,”")]
    [InlineData("\"The bridge is closed,\" Marta Lund said on Monday.", "Marta Lund", "\"The bridge is closed,\"")]
    [InlineData("''The bridge is closed,'' Marta Lund said.", "Marta Lund", "''The bridge is closed,''")]
    [InlineData("``The bridge is closed,'' Marta Lund said.", "Marta Lund", "``The bridge is closed,''")]
    [InlineData("`` The bridge is closed , '' Marta Lund said .", "Marta Lund", "`` The bridge is closed , ''")]
    [InlineData("‘The bridge is closed,’ Marta Lund said.", "Marta Lund", "‘The bridge is closed,’")]
    [InlineData("Marta Lund said: “The bridge is closed.”", "Marta Lund", "“The bridge is closed.”")]
    [InlineData("Marta Lund said, “The bridge is closed.”", "Marta Lund", "“The bridge is closed.”")]
    [InlineData("Marta Lund: “The bridge is closed.”", "Marta Lund", "“The bridge is closed.”")]
    [InlineData("“Who closed the bridge?” asked Marta Lund.", "Marta Lund", "“Who closed the bridge?”")]
    [InlineData("“Who closed the bridge?” Marta Lund asked.", "Marta Lund", "“Who closed the bridge?”")]
    [InlineData("“Close the bridge!” shouted Marta Lund.", "Marta Lund", "“Close the bridge!”")]
    [InlineData("“Nobody is safe here,” the two write.", "the two", "“Nobody is safe here,”")]
    public void Direct_speech_goes_to_the_name_beside_the_verb(string text, string source, string content)
    {
        var found = Attributed.Only(text);
        found.Source.ShouldBe(source);
        found.Content.ShouldBe(content);
    }

    [Fact]
    public void Both_halves_of_an_interrupted_quotation_are_content() =>
        Attributed.Only("“We heard two blasts,” the baker said, “and then a third.”").Content.ShouldBe("“We heard two blasts,” | “and then a third.”");

    [Fact]
    public void A_further_quoted_sentence_of_the_paragraph_belongs_to_the_same_speaker() =>
        Attributed.Only("“We heard two blasts,” the baker said. “Then the lights went out.”").Content.ShouldBe("“We heard two blasts,” | “Then the lights went out.”");

    [Fact]
    public void A_quotation_of_several_sentences_is_one_content() =>
        Attributed.Only("“We heard two blasts. Then the lights went out,” the baker said.").Content.ShouldBe("“We heard two blasts. Then the lights went out,”");

    [Fact]
    public void A_quotation_that_runs_on_into_the_next_paragraph_keeps_its_speaker() =>
        Attributed.Only("“We heard two blasts,” the baker said. “The lights went out.\n\n“Nobody slept that night.”").Content
            .ShouldBe("“We heard two blasts,” | “The lights went out. | “Nobody slept that night.”");

    [Fact]
    public void A_quoted_paragraph_after_a_colon_belongs_to_the_speaker_before_it()
    {
        var found = Attributed.In("The mayor added on Friday that there was more:\n\n“The school stays shut.”");
        found[0].Source.ShouldBe("The mayor");
        found[0].Content.ShouldEndWith("“The school stays shut.”");
    }

    [Fact]
    public void A_quoted_paragraph_of_its_own_is_not_given_to_the_paragraph_before() =>
        Attributed.In("“It is over,” the mayor said.\n\n“It is not.”").ShouldHaveSingleItem().Content.ShouldBe("“It is over,”");

    [Fact]
    public void A_word_in_quotation_marks_does_not_end_the_clause() =>
        Attributed.Only("The mayor said the “temporary” camp would stay open.").Content.ShouldBe("the “temporary” camp would stay open");

    [Fact]
    public void A_clause_after_direct_speech_is_not_content() =>
        Attributed.Only("“It is over,” the mayor said as he left the hall.").Content.ShouldBe("“It is over,”");

    [Fact]
    public void A_verb_of_speech_within_a_quotation_has_no_attribution_of_its_own() =>
        Attributed.Only("“They told us that help was near,” the baker said.").Source.ShouldBe("the baker");

    [Fact]
    public void A_speaker_after_the_verb_may_have_an_apposition()
    {
        var found = Attributed.Only("“It is over,” said Marta Lund, the mayor of Halden. “Go home.”");
        found.Speaker.ShouldBe("Marta Lund");
        found.Content.ShouldBe("“It is over,” | “Go home.”");
    }

    [Fact]
    public void He_added_continues_with_the_last_speaker()
    {
        var found = Attributed.In("“It is over,” Jonas Berg said. “Go home,” he added.");
        found.Count.ShouldBe(2);
        found[1].Source.ShouldBe("he");
        found[1].Speaker.ShouldBe("Jonas Berg");
    }
}
