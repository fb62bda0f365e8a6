using System.CommandLine;
using System.Diagnostics;
using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Commands;

/// <summary><c>evaluate</c>: how well and how fast a model annotates a treebank whose words are given.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly IReadOnlyList<IModelPart> _parts;

    public EvaluateCommand(IReadOnlyList<IModelPart> parts)
        : base("evaluate", "Measure a model on a treebank: shares of words that are right, in percent, and words a second on one core.")
    {
        _parts = parts;
        var treebank = new Argument<string>("FILE") { Description = "A treebank in CoNLL-U that the model was not trained on." };
        var model = new Option<string>("--model")
        {
            Description = "The model; by default the one that is shipped.",
            HelpName = "FILE",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "data", "models", "english.model"),
        };
        Arguments.Add(treebank);
        var chosen = new Option<string[]>("--parts") { Description = "The parts to measure; by default all.", AllowMultipleArgumentsPerToken = true, HelpName = "PART" };
        chosen.AcceptOnlyFromAmong([.. parts.Select(p => p.Name)]);
        Options.Add(model);
        Options.Add(chosen);
        SetAction(arguments => Run(arguments.GetRequiredValue(treebank), arguments.GetRequiredValue(model), arguments.GetValue(chosen) ?? []));
    }

    private int Run(string treebank, string path, string[] chosen)
    {
        try
        {
            var material = new EvaluationMaterial(Conllu.ReadFiles([treebank]));
            var model = ModelFile.Read(path);
            foreach (var score in _parts.Where(p => chosen.Length == 0 || chosen.Contains(p.Name)).SelectMany(p => p.Measure(material, model)))
            {
                Console.WriteLine($"{score.Name,-16} {score.Value}");
            }
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            Console.Error.WriteLine($"evaluate: {e.Message}");
            return 1;
        }
    }
}
