using System.Diagnostics;
using Parallax.Language.Tagging;

namespace Parallax.Training.Tagging;

/// <summary>The tagger.</summary>
internal sealed class TaggerPart : IModelPart
{
    public string Name => "tagger";

    public void Train(TrainingMaterial material, ModelFile model) => new TaggerRecipe(material).Train().PutInto(model);

    public IEnumerable<Score> Measure(EvaluationMaterial material, ModelFile model)
    {
        var start = Stopwatch.GetTimestamp();
        var tagger = Tagger.From(model);
        var loading = Stopwatch.GetElapsedTime(start);
        var (buffer, upos, xpos, close, second) = (new Tag[material.Treebank.Max(s => s.Words.Length)], 0, 0, 0, 0);
        foreach (var sentence in material.Treebank)
        {
            tagger.Tag(sentence.Forms, buffer);
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var (tag, word) = (buffer[i], sentence.Words[i]);
                upos += tagger.Tags.Upos(tag.Label) == word.Upos ? 1 : 0;
                xpos += tagger.Tags.Xpos(tag.Label) == word.Xpos ? 1 : 0;
                close += tag.IsClose ? 1 : 0;
                second += tag.IsClose && tagger.Tags.Xpos(tag.Label) != word.Xpos && tagger.Tags.Xpos(tag.Second) == word.Xpos ? 1 : 0;
            }
        }
        yield return Score.Share("UPOS", upos, material.WordCount);
        yield return Score.Share("XPOS", xpos, material.WordCount);
        yield return Score.Share("close", close, material.WordCount);
        yield return Score.Share("second is right", second, material.WordCount);
        yield return Score.Speed("tagging", material.WordCount, Stopclock.Best(material.Treebank, s => tagger.Tag(s.Forms, buffer)));
        yield return new("loading", $"{loading.TotalMilliseconds:F0} ms");
    }
}
