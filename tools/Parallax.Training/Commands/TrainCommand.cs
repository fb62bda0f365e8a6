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
        var chosen = new Option<string[]>("--parts")
        {
            Description = $"The parts to train, of {string.Join(", ", parts.Select(p => p.Name))}; by default all.",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "PART",
        };
        chosen.AcceptOnlyFromAmong([.. parts.Select(p => p.Name)]);
        var model = new Option<string>("--model") { Description = "A model whose other parts are kept; by default none.", HelpName = "FILE" };
        var output = new Option<string>("--output", "-o") { Description = "Where to write the model.", Required = true, HelpName = "FILE" };
        Options.Add(treebank);
        Options.Add(text);
        Options.Add(chosen);
        Options.Add(model);
        Options.Add(output);
        SetAction(a => Run(a.GetRequiredValue(treebank), a.GetValue(text) ?? [], a.GetValue(chosen) ?? [], a.GetValue(model), a.GetRequiredValue(output)));
    }

    private int Run(string[] treebanks, string[] texts, string[] chosen, string? existing, string output)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var material = new TrainingMaterial(Conllu.ReadFiles(treebanks), texts, line => Console.Error.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:F1} s  {line}"));
            var model = existing is null ? new ModelFile() : ModelFile.Read(existing);
            foreach (var part in _parts.Where(p => chosen.Length == 0 || chosen.Contains(p.Name)))
            {
                part.Train(material, model);
            }
            File.WriteAllBytes(output, model.ToBytes());
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or InvalidDataException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine($"train: {e.Message}");
            return 1;
        }
    }
}
