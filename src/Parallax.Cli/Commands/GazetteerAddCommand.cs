using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parallax.Cli.Output;
using Parallax.Language.Places;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax gazetteer add</c>: puts the places of a GeoNames dump into the user's own index.</summary>
internal sealed class GazetteerAddCommand : ExampleCommand
{
    private readonly Surroundings _world;

    public GazetteerAddCommand(Surroundings world)
        : base("add", "Add the places of a GeoNames dump; every command knows them from then on. A bad row changes nothing.")
    {
        _world = world;
        var source = new Argument<string>("DUMP")
        {
            Description = "The dump: a .txt of GeoNames' 19 columns or a .zip with one, as a file or an http or https address.",
        };
        var folder = GazetteerCommand.Folder();
        Add(source);
        Add(folder);
        SetAction((arguments, cancellation) => Task.Run(
            () => RunAsync(arguments.GetRequiredValue(source), arguments.GetValue(folder) ?? world.UserFolder, cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax gazetteer add cities500.zip", "from a file"),
        new("parallax gazetteer add https://download.geonames.org/export/dump/IQ.zip", "from the net; a download that breaks off is resumed"),
    ];

    private async Task<int> RunAsync(string source, string? folder, CancellationToken cancellation)
    {
        if (folder is null)
        {
            _world.Say($"there is no folder for added names; expected --data DIR or {UserFolder.Variable} in the environment.");
            return ExitCode.WrongUsage;
        }
        try
        {
            return await AddAsync(source, folder, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            _world.Say($"{e.Message} Nothing was changed.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException)
        {
            _world.Say($"{source}: {e.Message} Nothing was changed.");
        }
        return ExitCode.NothingUsable;
    }

    private async Task<int> AddAsync(string source, string folder, CancellationToken cancellation)
    {
        var path = source;
        if (Download.IsAddress(source))
        {
            using var progress = new ProgressBar(_world);
            Directory.CreateDirectory(folder);
            path = await new Download(new Uri(source), folder).RunAsync(new Share(progress, "downloading"), cancellation).ConfigureAwait(false);
        }
        GazetteerAddition added;
        using (var progress = new ProgressBar(_world))
        {
            added = AddedGazetteer.Add(folder, path, source, new Share(progress, "adding"), cancellation);
        }
        if (path != source)
        {
            Download.Forget(path);
        }
        var output = _world.OutputText();
        await using (output.ConfigureAwait(false))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{source}: {added.Rows} rows, {(added.Changed ? "added" : "nothing new")}; places added in all: {added.Places}.")).ConfigureAwait(false);
        }
        return ExitCode.Done;
    }

    /// <summary>A share of the work as steps of a progress bar.</summary>
    private sealed class Share(ProgressBar bar, string step) : IProgress<double>
    {
        private const int Steps = 1000;

        public void Report(double value) => bar.Report(new(step, (int)(value * Steps), Steps));
    }
}
