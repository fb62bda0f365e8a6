namespace Parallax.Tests.Language.Quotations;

public sealed class IndirectSpeechTests
{
    [Theory]
    [InlineData("The mayor said that the bridge was closed.", "The mayor", "said", "that the bridge was closed")]
    [InlineData("The mayor said the bridge was closed.", "The mayor", "said", "the bridge was closed")]
    [InlineData("The bridge was closed, the mayor said.", "the mayor", "said", "The bridge was closed")]
    [InlineData("The bridge was closed, said police chief Ivar Dahl.", "police chief Ivar Dahl", "said", "The bridge was closed")]
    [InlineData("The bridge, the mayor said, was closed.", "the mayor", "said", "The bridge | was closed")]
    [InlineData("Police said in a statement that the bridge was closed.", "Police", "said", "that the bridge was closed")]
    [InlineData("In a statement, the ministry said the bridge was closed.", "the ministry", "said", "the bridge was closed")]
    [InlineData("The statement said the bridge was closed.", "The statement", "said", "the bridge was closed")]
    [InlineData("The mayor said on Tuesday that the bridge was closed.", "The mayor", "said", "that the bridge was closed")]
    [InlineData("The mayor told reporters that the bridge was closed.", "The mayor", "told reporters", "that the bridge was closed")]
    [InlineData("The mayor told reporters the bridge was closed.", "The mayor", "told reporters", "the bridge was closed")]
    [InlineData("The mayor told him he was wrong.", "The mayor", "told him", "he was wrong")]
    [InlineData("The mayor has repeatedly denied that the bridge was closed.", "The mayor", "has repeatedly denied", "that the bridge was closed")]
    [InlineData("Officials say the bridge was closed.", "Officials", "say", "the bridge was closed")]
    [InlineData("The army confirmed the strike.", "The army", "confirmed", "the strike")]
    [InlineData("The army blamed rebels for the strike.", "The army", "blamed", "rebels for the strike")]
    [InlineData("The group claimed responsibility for the blast.", "The group", "claimed responsibility", "for the blast")]
    [InlineData("The minister described the strike as “a mistake”.", "The minister", "described", "the strike as “a mistake”")]
    [InlineData("The minister called for a ceasefire.", "The minister", "called for", "a ceasefire")]
    [InlineData("The minister vowed to rebuild the bridge.", "The minister", "vowed", "to rebuild the bridge")]
    [InlineData("Mayor Lund Says The Bridge Is Safe", "Mayor Lund", "Says", "The Bridge Is Safe")]
    [InlineData("He called the raid “reckless”.", "He", "called", "the raid “reckless”")]
    [InlineData("While he said the road was safe, drivers stayed away.", "he", "said", "the road was safe")]
    [InlineData("Ivar Dahl - the head of the union - said the plant would close.", "Ivar Dahl - the head of the union -", "said", "the plant would close")]
    [InlineData("The mayor said, on Monday, that the bridge was closed.", "The mayor", "said", "that the bridge was closed")]
    [InlineData("Residents believe that the shells came from the north.", "Residents", "believe", "that the shells came from the north")]
    public void What_was_said_goes_to_the_subject_of_the_verb(string text, string source, string cue, string content)
    {
        var found = Attributed.Only(text);
        found.Source.ShouldBe(source);
        found.Cue.ShouldBe(cue);
        found.Content.ShouldBe(content);
    }

    [Theory]
    [InlineData("According to the Pentagon, two drones were shot down.", "two drones were shot down")]
    [InlineData("Two drones were shot down, according to the Pentagon.", "Two drones were shot down")]
    [InlineData("On Friday, according to the Pentagon, two drones were shot down.", "On Friday | two drones were shot down")]
    public void According_to_gives_the_rest_of_the_sentence_to_its_source(string text, string content)
    {
        var found = Attributed.Only(text);
        found.Source.ShouldBe("the Pentagon");
        found.Cue.ShouldBe("according to", StringCompareShould.IgnoreCase);
        found.Content.ShouldBe(content);
    }

    [Fact]
    public void Reportedly_attributes_to_nobody_named()
    {
        var found = Attributed.Only("The general reportedly fled the city.");
        found.Source.ShouldBeNull();
        found.Speaker.ShouldBeNull();
        found.Cue.ShouldBe("reportedly");
        found.Content.ShouldBe("The general | fled the city");
    }

    [Fact]
    public void A_participle_shares_the_subject_of_its_sentence()
    {
        var found = Attributed.Only("The minister left the talks early, saying that nothing had been agreed.");
        found.Source.ShouldBe("The minister");
        found.Content.ShouldBe("that nothing had been agreed");
    }

    [Fact]
    public void A_second_verb_shares_the_subject_of_the_first()
    {
        var found = Attributed.In("The minister said the talks had failed and added that he would resign.");
        found.Select(one => one.Source).ShouldBe(["The minister", "The minister"]);
        found.Select(one => one.Content).ShouldBe(["the talks had failed", "that he would resign"]);
    }

    [Fact]
    public void A_second_speaker_ends_the_words_of_the_first()
    {
        var found = Attributed.In("The army said the town had fallen, but the rebels said they still held it.");
        found.Select(one => one.Source).ShouldBe(["The army", "the rebels"]);
        found[0].Content.ShouldBe("the town had fallen");
    }

    [Fact]
    public void An_aside_before_the_verb_belongs_to_the_speaker()
    {
        var found = Attributed.Only("Ivar Dahl, 52, the head of the union, said the plant would close.");
        found.Speaker.ShouldBe("Ivar Dahl");
        found.Content.ShouldBe("the plant would close");
    }

    [Fact]
    public void A_relative_clause_ends_before_the_verb_of_the_whole() =>
        Attributed.Only("The guard, who said he had seen nothing, was arrested.").Content.ShouldBe("he had seen nothing");

    [Fact]
    public void The_final_stop_is_not_content() => Attributed.Only("Police said nobody was hurt.").Content.ShouldBe("nobody was hurt");
}
