using Parallax.Language.Parsing;
using Parallax.Language.Tagging;
using Parallax.Training.Parsing;
using Parallax.Training.Treebanks;

namespace Parallax.Tests.Language.Parsing;

public sealed class ParserTrainingTests
{
    private const string Treebank = """
        1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
        2	attacked	attack	VERB	VBD	_	0	root	_	_
        3	the	the	DET	DT	_	4	det	_	_
        4	base	base	NOUN	NN	_	2	obj	_	_
        5	.	.	PUNCT	.	_	2	punct	_	_

        1	The	the	DET	DT	_	2	det	_	_
        2	base	base	NOUN	NN	_	4	nsubj:pass	_	_
        3	was	be	AUX	VBD	_	4	aux:pass	_	_
        4	attacked	attack	VERB	VBN	_	0	root	_	_
        5	by	by	ADP	IN	_	6	case	_	_
        6	rebels	rebel	NOUN	NNS	_	4	obl:agent	_	_

        1	Police	police	NOUN	NNS	_	2	nsubj	_	_
        2	left	leave	VERB	VBD	_	0	root	_	_

        """;

    private static readonly ParserOptions Small = new() { Shape = new(Width: 64, Layers: 1, Hidden: 32), Passes = 40, Rate = 0.01f };

    [Fact]
    public void A_treebank_is_learned_by_heart()
    {
        var (treebank, tagger, tags) = Material();
        var parser = new Parser(ParserTraining.Train(treebank, tags, tagger, Small, _ => { }));
        foreach (var (i, sentence) in treebank.Index())
        {
            var (heads, relations) = (new int[sentence.Words.Length], new short[sentence.Words.Length]);
            parser.Parse(ParserTraining.Views(sentence.Forms, tagger.Lexicon), tags[i], [sentence.Forms.Length], heads, relations);
            heads.ShouldBe(sentence.Words.Select(w => w.Head));
            relations.Select(r => parser.Relations[r]).ShouldBe(sentence.Words.Select(w => w.Relation));
        }
    }

    [Fact]
    public void The_same_treebank_gives_the_same_bytes()
    {
        var (treebank, tagger, tags) = Material();
        var options = Small with { Passes = 3 };
        var first = ParserTraining.Train(treebank, tags, tagger, options, _ => { }).ToBytes();
        ParserTraining.Train(treebank, tags, tagger, options, _ => { }).ToBytes().ShouldBe(first);
        ParserTraining.Train(treebank, tags, tagger, options with { Seed = 2 }, _ => { }).ToBytes().ShouldNotBe(first);
    }

    [Fact]
    public void Transitions_that_cost_nothing_lead_to_the_gold_tree()
    {
        var (random, state) = (new Random(1), new ParserState());
        for (var round = 0; round < 200; round++)
        {
            var gold = RandomTree(random, state, 1 + random.Next(30));
            state.Reset(gold.Count);
            while (!state.IsDone)
            {
                var free = Enum.GetValues<Transition>().Where(t => state.Allows(t) && Oracle.Cost(t, state, gold) == 0).ToArray();
                free.ShouldNotBeEmpty();
                state.Make(free[random.Next(free.Length)], 1);
            }
            Enumerable.Range(1, gold.Count).ShouldAllBe(t => state.HeadOf(t) == gold.Heads[t]);
        }
    }

    [Fact]
    public void Each_transition_costs_as_many_arcs_as_it_makes_unreachable()
    {
        var (random, state) = (new Random(2), new ParserState());
        for (var round = 0; round < 200; round++)
        {
            var gold = RandomTree(random, state, 1 + random.Next(20));
            state.Reset(gold.Count);
            var lost = 0;
            while (!state.IsDone)
            {
                var allowed = Enum.GetValues<Transition>().Where(state.Allows).ToArray();
                var chosen = allowed[random.Next(allowed.Length)];
                lost += Oracle.Cost(chosen, state, gold);
                state.Make(chosen, 1);
            }
            Enumerable.Range(1, gold.Count).Count(t => state.HeadOf(t) != gold.Heads[t]).ShouldBe(lost);
        }
    }

    private static TrainingSentence RandomTree(Random random, ParserState state, int count)
    {
        state.Reset(count);
        while (!state.IsDone)
        {
            var allowed = Enum.GetValues<Transition>().Where(state.Allows).ToArray();
            state.Make(allowed[random.Next(allowed.Length)], 1);
        }
        int[] heads = [.. Enumerable.Range(1, count).Select(t => state.HeadOf(t) == state.Root ? 0 : state.HeadOf(t))];
        return new(new WordView[count], new Tag[count], heads, new short[count]);
    }

    private static (List<ConlluSentence> Treebank, Tagger Tagger, Tag[][] Tags) Material()
    {
        var treebank = Conllu.Read(new StringReader(Treebank), "test").ToList();
        var tagSet = new TagSet([.. treebank.SelectMany(s => s.Words).Select(w => (w.Upos, w.Xpos)).Distinct()]);
        var tagger = new Tagger(tagSet, new([], []), WeightTable.Create([]), 0);
        var tags = treebank.Select(s => Array.ConvertAll(s.Words, w => (byte)tagSet.IndexOf(w.Upos, w.Xpos)).Select(t => new Tag(t, t)).ToArray()).ToArray();
        return (treebank, tagger, tags);
    }
}
