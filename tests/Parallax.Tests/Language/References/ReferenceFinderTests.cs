using System.Text;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.References;

public sealed class ReferenceFinderTests
{
    [Theory]
    [InlineData("Two gunmen opened fire in the market. They fled on a motorcycle.", "They = Two gunmen")]
    [InlineData("The army said on Monday that its troops had left the town.", "its = The army")]
    [InlineData("The ministry said it had sent two ships.", "it = The ministry")]
    [InlineData("\"I saw him fall,\" said Tom Arden. He left the room.", "He = Tom Arden")]
    [InlineData("A 10-year-old girl was found near the lake. The girl told police that her mother had left.", "The girl = A 10-year-old girl; her = A 10-year-old girl")]
    [InlineData("General Omar Vance and Mayor Ana Brook met in Wexley. He told her that the road was open.", "He = Omar Vance; her = Ana Brook")]
    [InlineData("Ana Brook thanked the crew. She was tired. She went home.", "She = Ana Brook; She = Ana Brook")]
    public void A_pronoun_stands_for_the_one_who_fits(string text, string expected) => Referring.In(text).ShouldBe(expected.Split("; "));

    [Theory]
    [InlineData("It rained all day in Harrow.")]
    [InlineData("The dam broke. It is clear that the town was not warned.")]
    [InlineData("The bridge was old. It took days to mend the road.")]
    [InlineData("He left.")]
    [InlineData("\"I am tired,\" said Tom Arden.")]
    [InlineData("Ana Brook saw a man. We left.")]
    [InlineData("Director Tom Arden spoke to the press. The child had left.")]
    public void A_pronoun_without_a_clear_antecedent_stands_for_none(string text) => Referring.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Ana Brook, who leads the council, spoke first.", "who = Ana Brook")]
    [InlineData("She thanked the crew that put out the fire.", "that = the crew")]
    [InlineData("Police found the man whose car had burned.", "whose = the man")]
    public void A_relative_pronoun_stands_for_what_its_clause_modifies(string text, string expected) => Referring.In(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Kataib Harrow fired the rockets. The militia left at dawn.", "The militia = Kataib Harrow")]
    [InlineData("The militant group Harrow Front held the mill. The group has many men.", "The group = Harrow Front")]
    [InlineData("The tanker Northern Star was hit by a drone off Wexley. The ship was on its way to Harrow.", "The ship = Northern Star")]
    [InlineData("Police arrested a man, 36, on Sunday. The 36-year-old had a knife.", "The 36-year-old = a man")]
    [InlineData("A gunman shot two soldiers. The two were taken to a clinic.", "The two = two soldiers")]
    [InlineData("Three soldiers from the Harrow Guard were shot. The three men were on leave.", "The three men = Three soldiers")]
    [InlineData("The driver and his cousin were pulled from the van. Both had burns.", "Both = The driver and his cousin")]
    public void A_description_stands_for_what_was_named_before(string text, string expected) => Referring.In(text).ShouldContain(expected);

    [Theory]
    [InlineData("Rockets hit a base. The other base was empty.")]
    [InlineData("The Harrow Front and the Salt Road Brigade were at war. The group left.")]
    [InlineData("A bombing hit the market. The attack on the school was worse.")]
    [InlineData("Two men were shot. The woman was unhurt.")]
    public void A_description_of_something_else_stands_for_none(string text) => Referring.In(text).ShouldBeEmpty();

    [Fact]
    public void A_chain_of_references_goes_back_to_the_first() =>
        Referring.In("Ana Brook closed the road. The mill burned. She said that her house was safe.").ShouldBe(["She = Ana Brook", "her = Ana Brook"]);

    [Fact]
    public void A_reference_is_found_by_its_head_and_by_its_words()
    {
        const string Text = "Kevin Ashdale found the boat. He towed it in.";
        var words = SentenceSplitter.Split(Text);
        var map = Referring.Find(words);
        var he = words.TokenAt(Text.IndexOf("He", StringComparison.Ordinal));
        map.AntecedentOf(he)!.Name!.Entity.ShouldBe("Kevin Ashdale");
        map.AntecedentOf(words.Tokens[he].Span)!.Span.Of(Text).ShouldBe("Kevin Ashdale");
        map.AntecedentOf(0).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("it")]
    [InlineData("the the the the")]
    [InlineData("\ud800 who \u0301 's ' \" both of them, the two, and and and")]
    public void Any_text_is_read(string text) => Referring.In(text).Length.ShouldBeLessThan(4);

    [Theory]
    [InlineData("The man and his dog saw it. ", 4000)]
    [InlineData("the group and the base and ", 8000)]
    [InlineData("head of the ", 8000)]
    [InlineData("(", 50_000)]
    public void Long_texts_are_read_in_time(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        var found = Referring.Find(SentenceSplitter.Split(text)).All;
        found.ShouldAllBe(r => r.Antecedent.Head <= r.Phrase.Head);
    }
}
