using Parallax.Language.Tagging;

namespace Parallax.Training.Tagging;

/// <summary>The lemmatizer; it is measured with the tagger's tags.</summary>
internal sealed class LemmaPart : IModelPart
{
    public string Name => "lemmas";

    public void Train(TrainingMaterial material, ModelFile model) => new LemmaTrainer(Tagger.From(model).Tags).Train(material.Treebank).PutInto(model);

    public IEnumerable<Score> Measure(EvaluationMaterial material, ModelFile model)
    {
        var (tagger, lemmatizer, right) = (Tagger.From(model), Lemmatizer.From(model), 0);
        var labels = new List<(string[] Forms, Tag[] Tags)>();
        foreach (var sentence in material.Treebank)
        {
            var tags = new Tag[sentence.Words.Length];
            tagger.Tag(sentence.Forms, tags);
            labels.Add((sentence.Forms, tags));
            for (var i = 0; i < tags.Length; i++)
            {
                right += lemmatizer.Lemma(sentence.Forms[i], tags[i].Label) == sentence.Words[i].Lemma ? 1 : 0;
            }
        }
        yield return Score.Share("lemma", right, material.WordCount);
        yield return Score.Speed("lemmatizing", material.WordCount, Stopclock.Best(labels, sentence =>
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                lemmatizer.Lemma(sentence.Forms[i], sentence.Tags[i].Label);
            }
        }));
    }
}
