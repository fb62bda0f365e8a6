using Parallax.Language.Tagging;

namespace Parallax.Tests.Language.Tagging;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("The militia attacked the base with rockets .", "DT NN VBD DT NN IN NNS .")]
    [InlineData("Two soldiers were killed in the attack .", "CD NNS VBD VBN IN DT NN .")]
    [InlineData("Police said the suspect had fled to Mosul .", "NNS VBD DT NN VBD VBN IN NNP .")]
    [InlineData("Officials plan to talk to reporters on Friday .", "NNS VBP TO VB IN NNS IN NNP .")]
    [InlineData("He did n't say who carried out the attack .", "PRP VBD RB VB WP VBD RP DT NN .")]
    [InlineData("The minister 's car was hit by a bomb", "DT NN POS NN VBD VBN IN DT NN")]
    [InlineData("The governor ’s office wo n’t comment .", "DT NN POS NN MD RB VB .")]
    public void Tags_news_sentences(string sentence, string xpos)
    {
        var tags = ShippedModel.Tag(sentence.Split(' '));

        string.Join(' ', tags.Select(t => ShippedModel.Tagger.Tags.Xpos(t.Label))).ShouldBe(xpos);
    }

    [Theory]
    [InlineData("Rockets hit the base after the storm .", "NOUN VERB DET NOUN ADP DET NOUN PUNCT")]
    [InlineData("They left because the road had been closed .", "PRON VERB SCONJ DET NOUN AUX AUX VERB PUNCT")]
    public void Gives_universal_tags(string sentence, string upos)
    {
        var tags = ShippedModel.Tag(sentence.Split(' '));

        string.Join(' ', tags.Select(t => ShippedModel.Tagger.Tags.Upos(t.Label))).ShouldBe(upos);
    }

    [Fact]
    public void A_clear_choice_has_no_second_tag() => ShippedModel.Tag("The", "base", ".")[0].IsClose.ShouldBeFalse();

    [Fact]
    public void A_close_choice_has_a_second_tag() =>
        ShippedModel.Tag("Men", "shot", "near", "Glimtown", "homes", "report", "frees").Any(t => t.IsClose).ShouldBeTrue();

    [Fact]
    public void No_words_give_no_tags() => Should.NotThrow(() => ShippedModel.Tag());

    [Fact]
    public void Any_form_is_taken()
    {
        string[] forms = ["", "\0", "\ud83d", "😀", "مرحبا", "e\u0301", "\u200d", "’", new string('x', 1000), "\uffff"];

        Should.NotThrow(() => ShippedModel.Tag(forms));
    }

    [Fact]
    public void Very_long_forms_and_sentences_are_taken()
    {
        Should.NotThrow(() => ShippedModel.Tag(new string('a', 10_000_000)));
        Should.NotThrow(() => ShippedModel.Tag([.. Enumerable.Repeat("(", 100_000)]));
    }

    [Fact]
    public void Too_short_a_span_for_the_result_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ShippedModel.Tagger.Tag(["a", "b"], new Tag[1]));

    [Fact]
    public void Nothing_is_allocated_for_a_word()
    {
        var forms = Enumerable.Repeat(0, 40).SelectMany(_ => "Gunmen in two trucks attacked a checkpoint near Kirkuk , killing nine .".Split(' ')).ToArray();
        var tags = new Tag[forms.Length];
        ShippedModel.Tagger.Tag(forms, tags);

        // a collection may take a pooled buffer away between two runs, so the least of some counts
        Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ShippedModel.Tagger.Tag(forms, tags);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }).ShouldBe(0);
    }

    [Fact]
    public void Many_threads_get_the_same_tags()
    {
        var forms = "The two men , both from Basra , were shot dead on Sunday night .".Split(' ');
        var expected = ShippedModel.Tag(forms);

        Parallel.For(0, 200, _ => ShippedModel.Tag(forms).ShouldBe(expected));
    }

    [Fact]
    public void A_tagger_comes_back_from_its_bytes_as_it_was()
    {
        var model = new ModelFile();
        ShippedModel.Tagger.PutInto(model);

        foreach (var name in model.Names)
        {
            model.Section(name).SequenceEqual(ShippedModel.File.Section(name)).ShouldBeTrue();
        }
    }
}
