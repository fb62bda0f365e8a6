using Parallax.Tests.Events;

namespace Parallax.Tests.Language.Parsing;

public sealed class PastFormsTests
{
    [Theory]
    [InlineData("The gunman shot a guard.", "shot", "VBD")]
    [InlineData("A gunman shot dead a teacher on Monday.", "shot", "VBD")]
    [InlineData("The attack left ten people dead.", "left", "VBD")]
    [InlineData("A driver hit and killed a woman.", "hit", "VBD")]
    [InlineData("Police fired a single shot at the door.", "shot", "NN")]
    [InlineData("The song was a hit in the summer.", "hit", "NN")]
    [InlineData("He turned to the left side.", "left", "JJ")]
    public void A_form_between_subject_and_object_is_a_past_tense(string sentence, string form, string tag)
    {
        var text = Reading.Annotate(sentence).Text;
        var token = Enumerable.Range(0, text.Words.Tokens.Length).First(i => text.Words.Tokens[i].Text == form);

        text.Grammar[token].Xpos.ShouldBe(tag);
    }
}
