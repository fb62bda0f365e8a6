using System.CommandLine;
using System.CommandLine.Parsing;
using Parallax.Pipeline;

namespace Parallax.Cli.Commands;

/// <summary>The arguments and options that several commands share, so that they read the same everywhere.</summary>
internal static class Given
{
    private const string Reports = "Reports to read: text files, JSON lines (.jsonl, one report a line), folders, globs, or - for standard input.";

    public static Argument<string[]> Inputs(ArgumentArity? arity = null, string? description = null)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Arity = arity ?? ArgumentArity.OneOrMore,
            Description = description ?? Reports,
        };
        inputs.Validators.Add(RefuseUnknownOptions);
        return inputs;
    }

    /// <summary>Reports, or one record.</summary>
    public static Argument<string[]> InputsOrRecord(ArgumentArity? arity = null) => Inputs(arity, description: $"{Reports} Or one record, as parallax record wrote it.");

    public static Option<string?> Output(string description) => new("--output", "-o")
    {
        HelpName = "FILE",
        Description = description,
    };

    /// <summary>Files with triggers of the user's, refused where a row is bad.</summary>
    public static Option<string[]> Lexicons()
    {
        var lexicons = new Option<string[]>("--lexicon")
        {
            HelpName = "FILE",
            Description = "A table of words for events of your own, tried before the shipped ones; may be given more than once.",
        };
        lexicons.Validators.Add(RefuseBadLexicons);
        return lexicons;
    }

    /// <summary>Which of several values of a fact is the best.</summary>
    public static Option<FactPolicy> Policy()
    {
        string[] names = [.. Enum.GetValues<FactPolicy>().Select(Wording.Of)];
        var option = new Option<FactPolicy>("--policy")
        {
            HelpName = "NAME",
            Description = $"Which of several values of a fact is the best: {Listed(names)}. Default: {names[0]}.",
            CustomParser = result => Policy(result, names),
        };
        option.CompletionSources.Add(names);
        return option;
    }

    /// <summary>The policy that the user asked for; null where none was.</summary>
    public static FactPolicy? Chosen(Option<FactPolicy> policy, ParseResult arguments) => arguments.GetResult(policy) is { Implicit: false } ? arguments.GetValue(policy) : null;

    /// <summary>Words to choose from, in a sentence.</summary>
    public static string Listed(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";

    private static FactPolicy Policy(ArgumentResult result, string[] names)
    {
        var name = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var at = Array.IndexOf(names, name);
        if (at < 0)
        {
            result.AddError($"'{name}' is not a policy; expected {Listed(names)}.");
        }
        return at < 0 ? FactPolicy.Supported : Enum.GetValues<FactPolicy>()[at];
    }

    /// <summary>The form of the output, out of a fixed list; the first is the default.</summary>
    public static Option<string> Format(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            HelpName = string.Join('|', forms),
            Description = forms.Length == 1 ? $"The form of the output. There is one: {forms[0]}." : "The form of the output.",
            DefaultValueFactory = _ => forms[0],
        };
        return option.AcceptOnlyFromAmong(forms);
    }

    private static void RefuseBadLexicons(OptionResult result)
    {
        foreach (var problem in result.Tokens.Select(t => RecordPipeline.ProblemOf(t.Value)).OfType<string>())
        {
            result.AddError(problem);
        }
    }

    /// <summary>A list of inputs would swallow a mistyped option; a file whose name begins with a hyphen is written <c>./-name</c>.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value is ['-', _, ..]))
        {
            result.AddError($"'{token.Value}' is not an option of this command; write ./{token.Value} for a file of that name.");
        }
    }
}
