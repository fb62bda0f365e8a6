using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The mill burned. Nobody was hurt.", 2)]
    [InlineData("Lt. Gen. Omar Vance spoke to the U.S. Army. It left.", 2)]
    [InlineData("It began at 10 p.m. Wednesday. Police came.", 2)]
    [InlineData("It began at 10 p.m. Police came.", 2)]
    [InlineData("It began at 10 p.m. Moscow time. Police came.", 2)]
    [InlineData("It began at 10 p.m. New York time. Time was short.", 2)]
    [InlineData("\"We left,\" he said. \"It was dark.\" Then it rained.", 3)]
    [InlineData("He asked: “Why?” She left.", 2)]
    [InlineData("J. Arden and Mr. T. Lodge met. They left.", 2)]
    [InlineData("It cost $1.5m. It was 19:35 (16:35 GMT).", 2)]
    [InlineData("(It was late.) They slept.", 2)]
    [InlineData("See example.com for more. Call now!", 2)]
    [InlineData("   \r\n \t ", 0)]
    [InlineData("It was sold to Acme Inc. The mill then closed.", 2)]
    [InlineData("Acme Inc. Chief Executive Omar Vance left.", 1)]
    [InlineData("They lacked vitamin D. The crew fell ill.", 2)]
    [InlineData("No. 5 was lost. No. They came back.", 3)]
    [InlineData("It stood on Gray St. The bridge fell.", 2)]
    [InlineData("The St. Anne Bridge fell.", 1)]
    [InlineData("BEXLEY, March 12 (Wire) — Two boats sank. Nobody drowned.", 2)]
    [InlineData("He waited... and left.", 1)]
    [InlineData("He waited... Then he left.", 2)]
    [InlineData("Nothing moved . . . Then it rained.", 2)]
    [InlineData("They came at 8: 30 p. m. on Monday. They left.", 2)]
    [InlineData("He held a. 38 caliber revolver.", 1)]
    [InlineData("It was so (was it?), and they left.", 1)]
    [InlineData("They cheered (what a night!). Then they left.", 2)]
    [InlineData("Do this: 1. Open the valve. 2. Wait.", 2)]
    [InlineData("The river rose again.[12] The town fled.", 2)]
    [InlineData("It held. :) We left.", 2)]
    [InlineData("Fruit • apples • pears", 3)]
    [InlineData("The sign read \"Stop!\" in red.", 1)]
    public void Sentences_end_where_a_reader_ends_them(string text, int expected) => SentenceSplitter.Split(text).Sentences.Length.ShouldBe(expected);

    [Theory]
    [InlineData("\"Where is he?\" she asked. \"Gone.\"", "\"Where is he?\" she asked.|\"Gone.\"")]
    [InlineData("“Where is he?” Omar Vance asked.", "“Where is he?” Omar Vance asked.")]
    [InlineData("He said ''no.'' ''Why?'' she asked.", "He said ''no.''|''Why?'' she asked.")]
    [InlineData("`` We left . '' Then it rained .", "`` We left . ''|Then it rained .")]
    [InlineData("\" We left . \" Then it rained .", "\" We left . \"|Then it rained .")]
    [InlineData("It rained. ''We left,'' he said.", "It rained.|''We left,'' he said.")]
    [InlineData("It rained. \"We left,\" he said.", "It rained.|\"We left,\" he said.")]
    [InlineData("It rained.\"We left,\" he said.", "It rained.|\"We left,\" he said.")]
    [InlineData("“He said ‘go.’” They left.", "“He said ‘go.’”|They left.")]
    [InlineData("“ We left . ” Then it rained .", "“ We left . ”|Then it rained .")]
    [InlineData("«We left.» Then it rained.", "«We left.»|Then it rained.")]
    [InlineData("(\"We left.\") Then it rained.", "(\"We left.\")|Then it rained.")]
    public void Quotation_marks_stay_with_the_words_they_enclose(string text, string expected) => Sentences(text).ShouldBe(expected);

    [Theory]
    [InlineData("A headline without a stop\n\nThe text begins here.", "A headline without a stop|The text begins here.")]
    [InlineData("Ferry sinks off Bexley, nine people are missing after the storm\nFriday, March 12\nA ferry sank.", "Ferry sinks off Bexley, nine people are missing after the storm|Friday, March 12|A ferry sank.")]
    [InlineData("Rescuers carry a stretcher up the beach\nPhoto: Omar Vance\r\nThe ferry sank.", "Rescuers carry a stretcher up the beach|Photo: Omar Vance|The ferry sank.")]
    [InlineData("They need\n- food\n- water\n* tents", "They need|- food|- water|* tents")]
    [InlineData("They need\n1. Food\n2. Water", "They need|1. Food|2. Water")]
    [InlineData("They need\na) Food\nb) Water", "They need|a) Food|b) Water")]
    [InlineData("He thanked Gen.\nOmar Vance.", "He thanked Gen.\nOmar Vance.")]
    [InlineData("He left the\nharbour.", "He left the\nharbour.")]
    [InlineData("One\rTwo\u2028Three", "One|Two|Three")]
    public void Lines_end_a_sentence_where_they_are_headings_captions_or_items(string text, string expected) => Sentences(text).ShouldBe(expected);

    [Fact]
    public void Lines_wrapped_at_a_fixed_width_run_on()
    {
        const string Text = "The ferry left the harbour of Bexley shortly before six on Monday,\n"
            + "Omar Vance of the coast guard said. Rescuers from Port Anne, from\n"
            + "Wexley and from the islands searched until dark. Nobody was found.\n"
            + "The search goes on.";
        SentenceSplitter.Split(Text).Sentences.Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("He named dogs, cats, etc.", "He|named|dogs|,|cats|,|etc|.")]
    [InlineData("He left \"Acme Inc.\" They stayed.", "He|left|\"|Acme|Inc|.|\"|They|stayed|.")]
    [InlineData("He left the U.S.", "He|left|the|U.S.")]
    [InlineData("He left at 5 p.m.", "He|left|at|5|p.m.")]
    [InlineData("He took vitamin D.", "He|took|vitamin|D|.")]
    public void The_dot_of_an_abbreviation_that_ends_a_sentence_is_its_full_stop(string text, string expected) =>
        string.Join('|', SentenceSplitter.Split(text).Tokens.Select(t => t.Text)).ShouldBe(expected);

    [Fact]
    public void Only_an_empty_line_begins_a_new_paragraph() =>
        SentenceSplitter.Split("One.\nTwo. Three.\r\n \r\nFour.\n\n\nFive.").Sentences.Select(s => s.Paragraph).ShouldBe([0, 0, 0, 1, 2]);

    private static string Sentences(string text) => string.Join('|', SentenceSplitter.Split(text).Sentences.Select(s => s.Span.Of(text).ToString()));
}
