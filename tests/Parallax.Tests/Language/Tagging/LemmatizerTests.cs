using Parallax.Language.Tagging;

namespace Parallax.Tests.Language.Tagging;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("killed", "VERB", "VBN", "kill")]
    [InlineData("Killed", "VERB", "VBN", "kill")]
    [InlineData("shot", "VERB", "VBD", "shoot")]
    [InlineData("was", "AUX", "VBD", "be")]
    [InlineData("is", "AUX", "VBZ", "be")]
    [InlineData("men", "NOUN", "NNS", "man")]
    [InlineData("children", "NOUN", "NNS", "child")]
    [InlineData("bodies", "NOUN", "NNS", "body")]
    [InlineData("explosions", "NOUN", "NNS", "explosion")]
    [InlineData("glimmerings", "NOUN", "NNS", "glimmering")]
    [InlineData("fortified", "VERB", "VBN", "fortify")]
    [InlineData("stopping", "VERB", "VBG", "stop")]
    [InlineData("larger", "ADJ", "JJR", "large")]
    [InlineData("n't", "PART", "RB", "not")]
    [InlineData("Baghdad", "PROPN", "NNP", "Baghdad")]
    [InlineData("They", "PRON", "PRP", "they")]
    public void Finds_the_dictionary_form(string form, string upos, string xpos, string lemma) =>
        ShippedModel.Lemmatizer.Lemma(form, ShippedModel.Tagger.Tags.IndexOf(upos, xpos)).ShouldBe(lemma);

    [Fact]
    public void Gives_the_form_itself_where_nothing_changes()
    {
        var form = new string("base");

        ShippedModel.Lemmatizer.Lemma(form, ShippedModel.Tagger.Tags.IndexOf("NOUN", "NN")).ShouldBeSameAs(form);
    }

    [Fact]
    public void Any_form_and_label_is_taken()
    {
        foreach (var form in (string[])["", "s", "'", "\ud83d", "ING", "ies", new string('s', 100_000)])
        {
            for (var label = 0; label < ShippedModel.Tagger.Tags.Count; label++)
            {
                ShippedModel.Lemmatizer.Lemma(form, label).ShouldNotBeNull();
            }
        }
    }

    [Theory]
    [InlineData("Bodies", "body")]
    [InlineData("went", "go")]
    [InlineData("US", "US")]
    [InlineData("KILLED", "kill")]
    [InlineData("LONDON", "London")]
    [InlineData("a", "")]
    public void A_rule_made_of_a_form_and_a_lemma_makes_that_lemma(string form, string lemma)
    {
        var rule = LemmaRule.Of(form, lemma, LemmaCase.Lower);

        rule.Apply(form).ShouldBe(lemma);
        LemmaRule.Parse(rule.ToString()).ShouldBe(rule);
    }
}
