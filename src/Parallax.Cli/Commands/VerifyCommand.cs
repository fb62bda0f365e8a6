using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Parallax.Export.Dossiers;
using Parallax.Export.Verification;
using Parallax.Ingest;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax verify</c>: whether a record says of its reports what they say.</summary>
internal sealed class VerifyCommand : ExampleCommand
{
    private readonly Surroundings _world;

    public VerifyCommand(Surroundings world)
        : base("verify", "Read the reports of a record, or of an evidence package, again and check every hash, reference and quoted word of it. Ends at the first that is false.")
    {
        _world = world;
        var record = new Argument<string>("RECORD") { Description = "The record, as parallax record wrote it, or - for standard input; or a package, as parallax export wrote evidence.zip." };
        var inputs = Given.Inputs(ArgumentArity.ZeroOrMore, "Where to read the reports; by default from the sources that the record names.");
        var original = new Option<string?>("--original")
        {
            HelpName = "PACKAGE",
            Description = "For a package that names were taken out of: the package with the names. Checks that nothing else differs.",
        };
        Add(record);
        Add(inputs);
        Add(original);
        SetAction((arguments, cancellation) => Task.Run(
            () => Run(arguments.GetRequiredValue(record), arguments.GetValue(inputs) ?? [], arguments.GetValue(original), cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax verify record.json", "against the files it was made from"),
        new("parallax verify record.json news/", "against the reports of a folder"),
        new("parallax verify evidence.zip", "a package, against nothing but itself"),
        new("parallax verify public.zip --original evidence.zip", "and that it is the other but for names"),
    ];

    private int Run(string path, string[] inputs, string? original, CancellationToken cancellation)
    {
        if (PackageVerifier.IsPackage(path))
        {
            return inputs.Length > 0 ? Say(ExitCode.WrongUsage, $"{path} has its reports with it; expected no inputs after it.") : new PackageVerifier(_world, cancellation).Run(path, original);
        }
        if (original is not null)
        {
            return Say(ExitCode.WrongUsage, $"--original is for packages; expected a file that parallax export wrote as evidence.zip instead of {path}.");
        }
        if (path == "-" && inputs.Contains("-"))
        {
            return Say(ExitCode.WrongUsage, "standard input cannot be both the record and a report.");
        }
        try
        {
            using var file = path == "-" ? _world.Input : File.OpenRead(path);
            using var json = JsonDocument.Parse(file, new() { AllowDuplicateProperties = false });
            return Verify(path, json.RootElement, inputs, cancellation);
        }
        catch (JsonException e)
        {
            return Say(ExitCode.VerificationFailed, $"{path}:{e.LineNumber + 1}: this is not JSON; expected a record as parallax record writes it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(ExitCode.NothingUsable, $"{path}: {e.Message} Expected a record as parallax record writes it.");
        }
    }

    private int Verify(string path, JsonElement record, string[] inputs, CancellationToken cancellation)
    {
        var (intake, code) = NamedSources.Read(_world, path, record, inputs, cancellation);
        return intake is null ? code : Judge(path, RecordVerifier.Check(record, intake.Reports), intake.Problems);
    }

    private int Judge(string path, Verification verification, ImmutableArray<InputProblem> problems)
    {
        if (verification.First is { } first)
        {
            // a report that is nowhere may be in what could not be read
            return NamedSources.Refuse(_world, path, first, problems);
        }
        using var output = _world.OutputText();
        output.WriteLine($"{path}: verified {Phrases.Count(verification.Reports, "report")}, {Phrases.Count(verification.Mentions, "mention")}, "
            + $"{Phrases.Count(verification.Claims, "claim")} and {Phrases.Count(verification.Quotations, "quotation")}.");
        return ExitCode.Done;
    }

    private int Say(int code, string message)
    {
        _world.Say(message);
        return code;
    }
}
