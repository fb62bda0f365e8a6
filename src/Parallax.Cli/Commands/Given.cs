using System.CommandLine;
using System.CommandLine.Parsing;

namespace Parallax.Cli.Commands;

/// <summary>The arguments and options that several commands share, so that they read the same everywhere.</summary>
internal static class Given
{
    public static Argument<string[]> Inputs(ArgumentArity? arity = null, string? description = null)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Arity = arity ?? ArgumentArity.OneOrMore,
            Description = description
                ?? "Reports to read: text files, JSON lines (.jsonl, one report a line), folders, globs, or - for standard input.",
        };
        inputs.Validators.Add(RefuseUnknownOptions);
        return inputs;
    }

    public static Option<string?> Output(string description) => new("--output", "-o")
    {
        HelpName = "FILE",
        Description = description,
    };

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

    /// <summary>A list of inputs would swallow a mistyped option; a file whose name begins with a hyphen is written <c>./-name</c>.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value is ['-', _, ..]))
        {
            result.AddError($"'{token.Value}' is not an option of this command; write ./{token.Value} for a file of that name.");
        }
    }
}
