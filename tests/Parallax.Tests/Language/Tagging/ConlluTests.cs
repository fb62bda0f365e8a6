using Parallax.Training.Treebanks;

namespace Parallax.Tests.Language.Tagging;

public sealed class ConlluTests
{
    private const string Sentences =
        "# newdoc id = made-1\n# text = They didn't go.\n1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n3.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n1\tYes\tyes\tINTJ\tUH\t_\t_\t_\t_\t_";

    [Fact]
    public void Reads_words_without_ranges_and_empty_nodes()
    {
        var read = Read(Sentences);

        read.Count.ShouldBe(2);
        read[0].Forms.ShouldBe(["They", "did", "n't", "go", "."]);
        read[0].Words[3].ShouldBe(new("go", "go", "VERB", "VB", 0, "root", "SpaceAfter=No"));
        read[1].Words[0].Head.ShouldBe(-1);
    }

    [Fact]
    public void Reads_comments()
    {
        var read = Read(Sentences);

        read[0].NewDocument.ShouldBe("made-1");
        read[0].Comment("text").ShouldBe("They didn't go.");
        read[1].NewDocument.ShouldBeNull();
    }

    [Theory]
    [InlineData("1\tone", "made:1: found 2 columns; expected 10, divided by tabs.")]
    [InlineData("2\ta\ta\tX\tX\t_\t0\troot\t_\t_", "made:1: found the word number '2'; expected 1.")]
    [InlineData("\n1\ta\ta\tX\tX\t_\tone\troot\t_\t_", "made:2: found the head 'one'; expected a whole number or '_'.")]
    public void A_broken_line_is_named(string text, string message) => Should.Throw<FormatException>(() => Read(text)).Message.ShouldBe(message);

    private static List<ConlluSentence> Read(string text) => [.. Conllu.Read(new StringReader(text), "made")];
}
