using System.CommandLine;
using System.Diagnostics;
using Parallax.Language.Tagging;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Commands;

/// <summary><c>train</c>: from treebanks to a model.</summary>
internal sealed class TrainCommand : Command
{
    private readonly IReadOnlyList<IModelPart> _parts;

    public TrainCommand(IReadOnlyList<IModelPart> parts)
        : base("train", "Train a model. The same files in the same order give the same bytes.")
    {
        _parts = parts;
        var treebank = new Option<string[]>("--treebank") { Description = "Treebanks in CoNLL-U.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var text = new Option<string[]>("--text")
        {
            Description = "Texts without annotation, from which classes of words are learned: JSON Lines with \"title\" and \"text\" (*.jsonl), or plain text.",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "FILE",
        };
        var output = new Option<string>("--output", "-o") { Description = "Where to write the model.", Required = true, HelpName = "FILE" };
        Options.Add(treebank);
        Options.Add(text);
        Options.Add(output);
        SetAction(arguments => Run(arguments.GetRequiredValue(treebank), arguments.GetValue(text) ?? [], arguments.GetRequiredValue(output)));
    }

    private int Run(string[] treebanks, string[] texts, string output)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var material = new TrainingMaterial(Conllu.ReadFiles(treebanks), texts, line => Console.Error.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:F1} s  {line}"));
            var model = new ModelFile();
            foreach (var part in _parts)
            {
                part.Train(material, model);
            }
            File.WriteAllBytes(output, model.ToBytes());
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine($"train: {e.Message}");
            return 1;
        }
    }
}
