using System.CommandLine;
using System.Diagnostics;
using Parallax.Language.Tagging;
using Parallax.Training.Names;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Commands;

/// <summary><c>cross-validate</c>: how well names are found in documents that a labeller was not trained on.</summary>
internal sealed class CrossValidateCommand : Command
{
    public CrossValidateCommand()
        : base("cross-validate", "Train the finder of names on all documents but some, and measure it on these, in turn.")
    {
        var treebank = new Option<string[]>("--treebank") { Description = "Treebanks in CoNLL-U with entities.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var model = new Option<string>("--model") { Description = "A model with a tagger, best one that saw none of the measured documents.", Required = true, HelpName = "FILE" };
        var genre = new Option<string>("--documents") { Description = "Measure on documents whose name has this in it; by default on all.", HelpName = "WORD", DefaultValueFactory = _ => "" };
        var folds = new Option<int>("--folds") { Description = "Into how many parts the documents are cut.", HelpName = "N", DefaultValueFactory = _ => 5 };
        foreach (var option in (Option[])[treebank, model, genre, folds])
        {
            Options.Add(option);
        }
        SetAction(a => Run(a.GetRequiredValue(treebank), a.GetRequiredValue(model), a.GetValue(genre) ?? "", a.GetValue(folds)));
    }

    private static int Run(string[] treebanks, string path, string genre, int folds)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var material = new TrainingMaterial(Conllu.ReadFiles(treebanks), [], line => Console.Error.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:F1} s  {line}"));
            foreach (var score in NameFolds.Measure(material, ModelFile.Read(path), genre, folds, new()))
            {
                Console.WriteLine($"{score.Name,-16} {score.Value}");
            }
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            Console.Error.WriteLine($"cross-validate: {e.Message}");
            return 1;
        }
    }
}
