using Parallax.Language.Names;
using Parallax.Training.Names;
using Parallax.Training.Treebanks;

namespace Parallax.Tests.Language.Names;

public sealed class GoldNamesTests
{
    private const string President = """
        1	Deputy	Deputy	PROPN	NNP	_	2	compound	_	Entity=(1-person-new
        2	President	President	PROPN	NNP	_	3	nmod:desc	_	_
        3	Ana	Ana	PROPN	NNP	_	6	nsubj	_	_
        4	Brook	Brook	PROPN	NNP	_	3	flat	_	SpaceAfter=No
        5	's	's	PART	POS	_	3	case	_	Entity=1)
        6	sang	sing	VERB	VBD	_	0	root	_	_
        """;

    private const string University = """
        1	the	the	DET	DT	_	3	det	_	Entity=(1-organization-new
        2	old	old	ADJ	JJ	_	3	amod	_	_
        3	University	University	PROPN	NNP	_	0	root	_	_
        4	of	of	ADP	IN	_	5	case	_	_
        5	Oslo	Oslo	PROPN	NNP	_	3	nmod	_	Entity=(2-place-new)
        6	in	in	ADP	IN	_	7	case	_	_
        7	Norway	Norway	PROPN	NNP	_	3	nmod	_	Entity=(3-place-new)1)
        """;

    private const string Title = """
        1	The	the	DET	DT	_	2	det	_	Entity=(1-person-new
        2	President	President	PROPN	NNP	_	3	nsubj	_	Entity=1)
        3	left	leave	VERB	VBD	_	0	root	_	_
        4	Norwegians	Norwegian	PROPN	NNPS	_	3	obj	_	Entity=(2-person-new)
        5	Monday	Monday	PROPN	NNP	_	3	obl	_	Entity=(3-time-new)
        """;

    [Theory]
    [InlineData(President, "Person Ana Brook")]
    [InlineData(University, "Organization University of Oslo", "Place Norway")]
    [InlineData(Title, "Nationality Norwegians")]
    public void A_name_is_the_proper_nouns_of_a_mention_without_what_stands_around_them(string sentence, params string[] names)
    {
        var material = NameMaterial.Open();
        var read = Conllu.Read(new StringReader(sentence), "test").Single();
        new GoldNames(material.Lexicon, material.Gazetteer).Of(read).Select(n => $"{n.Kind} {string.Join(' ', read.Forms[n.First..n.End])}").ShouldBe(names);
    }

    [Fact]
    public void A_document_is_running_text_with_the_spans_of_its_names()
    {
        var material = NameMaterial.Open();
        var treebank = Conllu.Read(new StringReader("# newdoc id = a\n# text = Deputy President Ana Brook's sang\n" + President), "test").ToList();
        var document = NameDocument.Of(treebank, new(material.Lexicon, material.Gazetteer)).Single();
        document.Text.ShouldBe("Deputy President Ana Brook's sang\n\n");
        document.Names.Select(n => n.Span.Of(document.Text)).ShouldBe(["Ana Brook"]);
    }
}
