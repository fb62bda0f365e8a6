using Parallax.Language.Tagging;
using Parallax.Training;
using Parallax.Training.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Tests.Language.Tagging;

public sealed class TrainingTests
{
    private static readonly string[] Made =
    [
        "The/DET/DT/the rebels/NOUN/NNS/rebel fire/VERB/VBP/fire rockets/NOUN/NNS/rocket ./PUNCT/./.",
        "A/DET/DT/a fire/NOUN/NN/fire burned/VERB/VBD/burn the/DET/DT/the houses/NOUN/NNS/house ./PUNCT/./.",
        "The/DET/DT/the fire/NOUN/NN/fire killed/VERB/VBD/kill dogs/NOUN/NNS/dog ./PUNCT/./.",
        "Guards/NOUN/NNS/guard fire/VERB/VBP/fire guns/NOUN/NNS/gun ./PUNCT/./.",
    ];

    [Fact]
    public void The_same_material_gives_the_same_bytes()
    {
        var text = Path.GetTempFileName();
        try
        {
            File.WriteAllText(text, string.Concat(Enumerable.Repeat("The rebels fire rockets. A fire burned the houses. Dogs fire guns. ", 20)));

            Train(text).ToBytes().ShouldBe(Train(text).ToBytes());
        }
        finally
        {
            File.Delete(text);
        }
    }

    [Fact]
    public void A_trained_model_knows_what_it_was_taught()
    {
        var model = Train();
        var scores = Parts(model).ToDictionary(s => s.Name, s => s.Value);

        scores["UPOS"].ShouldBe("100.00");
        scores["XPOS"].ShouldBe("100.00");
        scores["lemma"].ShouldBe("100.00");
    }

    private static ModelFile Train(params string[] texts)
    {
        var (model, material) = (new ModelFile(), new TrainingMaterial(Treebank(), texts, _ => { }));
        new TaggerPart().Train(material, model);
        new LemmaPart().Train(material, model);
        return ModelFile.FromBytes(model.ToBytes());
    }

    private static IEnumerable<Score> Parts(ModelFile model)
    {
        var material = new EvaluationMaterial(Treebank());
        return [.. new TaggerPart().Measure(material, model), .. new LemmaPart().Measure(material, model)];
    }

    private static List<ConlluSentence> Treebank() => [.. Enumerable.Repeat(Made, 5).SelectMany(m => m).Select(Sentence)];

    private static ConlluSentence Sentence(string line) =>
        new([], [.. line.Split(' ').Select(w => w.Split('/')).Select(c => new ConlluWord(c[0], c[3], c[1], c[2], -1, "_", "_"))]);
}
