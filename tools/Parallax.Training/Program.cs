using System.CommandLine;
using Parallax.Training;
using Parallax.Training.Commands;

var command = new RootCommand("Trains the language models of Parallax from treebanks in CoNLL-U, and measures them.")
{
    new TrainCommand(Parts.All),
    new EvaluateCommand(Parts.All),
    new CrossValidateCommand(),
};
return await command.Parse(args).InvokeAsync();
