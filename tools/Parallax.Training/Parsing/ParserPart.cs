using System.Diagnostics;
using Parallax.Language.Parsing;
using Parallax.Language.Tagging;
using Parallax.Training.Tagging;

namespace Parallax.Training.Parsing;

/// <summary>The parser; it is trained on tags of taggers that did not see the sentence, and measured with the tagger's.</summary>
internal sealed class ParserPart : IModelPart
{
    private const int Folds = 5;
    private const int LeastForScore = 50;

    public string Name => "parser";

    public void Train(TrainingMaterial material, ModelFile model)
    {
        if (!material.Treebank.Any(ParserTraining.HasTree))
        {
            material.Log("no trees: the model gets no parser");
            return;
        }
        var tagger = Tagger.From(model);
        var tags = Jackknife.Tags(material, tagger, Folds);
        Parser.Put(ParserTraining.Train(material.Treebank, tags, tagger, new(), material.Log), model);
    }

    public IEnumerable<Score> Measure(EvaluationMaterial material, ModelFile model)
    {
        if (!Parser.IsIn(model))
            yield break;
        var start = Stopwatch.GetTimestamp();
        var parser = Parser.From(model);
        var loading = Stopwatch.GetElapsedTime(start);
        var sentences = MeasuredSentence.Read(material.Treebank, Tagger.From(model));
        foreach (var sentence in sentences)
            sentence.Parse(parser);
        yield return Score.Share("UAS", sentences.Sum(s => s.RightHeads), material.WordCount);
        yield return Score.Share("LAS", sentences.Sum(s => s.RightArcs(parser.Relations)), material.WordCount);
        yield return Score.Speed("parsing", material.WordCount, Stopclock.Best(sentences, s => s.Parse(parser)));
        yield return new("loading", $"{loading.TotalMilliseconds:F0} ms");
        var counts = new RelationCounts();
        sentences.ForEach(s => s.CountInto(counts, parser.Relations));
        foreach (var score in counts.Scores(LeastForScore))
            yield return score;
    }
}
