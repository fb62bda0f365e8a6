using Parallax.Language.Parsing;
using Parallax.Language.References;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.References;

public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("Two masked gunmen opened fire in the market.", "Two masked gunmen", Determination.None, GrammaticalNumber.Plural, GrammaticalRole.Subject, null, NounClass.Person)]
    [InlineData("Two masked gunmen opened fire in the market.", "the market", Determination.Definite, GrammaticalNumber.Singular, GrammaticalRole.Oblique, "in", NounClass.Facility)]
    [InlineData("The convoy was attacked by rebels.", "The convoy", Determination.Definite, GrammaticalNumber.Singular, GrammaticalRole.PassiveSubject, null, NounClass.Vehicle)]
    [InlineData("The convoy was attacked by rebels.", "rebels", Determination.None, GrammaticalNumber.Plural, GrammaticalRole.Oblique, "by", NounClass.Person)]
    [InlineData("The army denied that its planes had bombed the hospital.", "its planes", Determination.Possessive, GrammaticalNumber.Plural, GrammaticalRole.Subject, null, NounClass.Aircraft)]
    [InlineData("The army denied that its planes had bombed the hospital.", "its", Determination.None, GrammaticalNumber.Singular, GrammaticalRole.Possessive, null, NounClass.Unknown)]
    [InlineData("The army denied that its planes had bombed the hospital.", "the hospital", Determination.Definite, GrammaticalNumber.Singular, GrammaticalRole.Object, null, NounClass.Facility)]
    [InlineData("A member of the council spoke.", "A member of the council", Determination.Indefinite, GrammaticalNumber.Singular, GrammaticalRole.Subject, null, NounClass.Person)]
    [InlineData("The road was closed by Mayor Ana Brook.", "Mayor Ana Brook", Determination.None, GrammaticalNumber.Singular, GrammaticalRole.Oblique, "by", NounClass.Person)]
    [InlineData("No ship left the port.", "No ship", Determination.Quantified, GrammaticalNumber.Singular, GrammaticalRole.Subject, null, NounClass.Vessel)]
    [InlineData("This attack was the first.", "This attack", Determination.Demonstrative, GrammaticalNumber.Singular, GrammaticalRole.Subject, null, NounClass.Incident)]
    public void A_phrase_tells_its_words_and_its_part(
        string text, string words, Determination determiner, GrammaticalNumber number, GrammaticalRole role, string? preposition, NounClass kind)
    {
        var phrase = Referring.PhrasesOf(text).Single(p => p.Span.Of(text) == words);
        (phrase.Determiner, phrase.Number, phrase.Role, phrase.Preposition, phrase.Class).ShouldBe((determiner, number, role, preposition, kind));
    }

    [Fact]
    public void A_number_is_told_by_its_token_and_its_size()
    {
        var phrase = Referring.PhrasesOf("They shot three soldiers.").Single(p => p.Count is not null);
        (phrase.Count, phrase.Size, phrase.Head).ShouldBe((2, 3, 3));
    }

    [Fact]
    public void Phrases_joined_by_and_are_one_more_phrase()
    {
        const string Text = "The driver and his cousin fled.";
        var joined = Referring.PhrasesOf(Text).Single(p => p.IsCoordination);
        (joined.Span.Of(Text), joined.Size, joined.Number, joined.Role).ShouldBe(("The driver and his cousin", 2, GrammaticalNumber.Plural, GrammaticalRole.Subject));
    }

    [Theory]
    [InlineData("Fatima Reyes left.", Gender.Female)]
    [InlineData("Mr. Reyes left.", Gender.Male)]
    [InlineData("The policewoman left.", Gender.Female)]
    [InlineData("The guard left.", Gender.Unknown)]
    public void Gender_is_known_where_the_words_tell(string text, Gender gender) => Referring.PhrasesOf(text).Single().Gender.ShouldBe(gender);

    [Fact]
    public void The_noun_before_a_name_says_what_it_names()
    {
        var phrase = Referring.PhrasesOf("The tanker Northern Star was hit.").Single();
        (phrase.Class, phrase.Determiner, phrase.First, phrase.Role).ShouldBe((NounClass.Vessel, Determination.Definite, 0, GrammaticalRole.PassiveSubject));
    }

    [Fact]
    public void Grammar_of_another_text_is_refused() => Should.Throw<ArgumentException>(() =>
        new NounPhraseFinder(Referring.Lexicon).Find(SentenceSplitter.Split("One two."), new GrammarToken[1], [])).Message.ShouldContain("grammar of 1 tokens; expected that of 3");
}
