using Parallax.Language.Names;
using Parallax.Language.Tagging;
using Parallax.Training;
using Parallax.Training.Names;
using Parallax.Training.Treebanks;

namespace Parallax.Tests.Language.Names;

public sealed class NameTrainingTests
{
    private const string Treebank = """
        # newdoc id = a
        1	Ana	Ana	PROPN	NNP	_	2	nsubj	_	Entity=(1-person-new)
        2	left	leave	VERB	VBD	_	0	root	_	_
        3	Oslo	Oslo	PROPN	NNP	_	2	obj	_	Entity=(2-place-new)
        4	.	.	PUNCT	.	_	2	punct	_	_

        # newdoc id = b
        1	The	the	DET	DT	_	3	det	_	Entity=(1-organization-new
        2	Salt	Salt	PROPN	NNP	_	3	compound	_	_
        3	Union	Union	PROPN	NNP	_	4	nsubj	_	Entity=1)
        4	left	leave	VERB	VBD	_	0	root	_	_
        5	Bergen	Bergen	PROPN	NNP	_	4	obj	_	Entity=(2-place-new)

        """;

    [Fact]
    public void A_treebank_is_learned_by_heart_and_gives_the_same_bytes_again()
    {
        var first = Trained();
        Trained().ToBytes().ShouldBe(first.ToBytes());
        var scores = new NamePart().Measure(new([.. Sentences()]), first).ToList();
        scores[0].Value.ShouldStartWith("F1 1.000");
    }

    [Fact]
    public void Without_entities_the_model_gets_no_finder_of_names()
    {
        var model = Trained([.. Conllu.Read(new StringReader(Treebank.Replace("Entity=", "Other=", StringComparison.Ordinal)), "test")]);
        NameTagger.IsIn(model).ShouldBeFalse();
        new NamePart().Measure(new([.. Sentences()]), model).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 0)]
    public void Labels_go_on_only_with_the_same_name(int before, int label)
    {
        NameLabels.MayFollow(before, label).ShouldBeTrue();
        Enumerable.Range(1, NameLabels.Count - 1).Where(l => NameLabels.Position(l) is NameLabels.Inside or NameLabels.Last)
            .ShouldAllBe(l => !NameLabels.MayFollow(NameLabels.Outside, l));
    }

    private static IEnumerable<ConlluSentence> Sentences() => Conllu.Read(new StringReader(Treebank), "test");

    private static ModelFile Trained(IReadOnlyList<ConlluSentence>? treebank = null)
    {
        var (material, model) = (new TrainingMaterial(treebank ?? [.. Sentences()], [], _ => { }), new ModelFile());
        new Parallax.Training.Tagging.TaggerPart().Train(material, model);
        new NamePart().Train(material, model);
        return model;
    }
}
