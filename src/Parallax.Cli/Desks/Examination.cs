using System.Globalization;
using System.Runtime.InteropServices;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Pipeline;
using Parallax.Storage;

namespace Parallax.Cli.Desks;

/// <summary>One finding of the doctor.</summary>
/// <param name="What">What was looked at.</param>
/// <param name="Found">What was found.</param>
/// <param name="Advice">What to do; null where nothing is amiss.</param>
/// <param name="IsFatal">Whether the desk cannot be used as it is.</param>
internal sealed record Finding(string What, string Found, string? Advice = null, bool IsFatal = false);

/// <summary>Looks at what the program needs.</summary>
internal sealed class Examination(Surroundings world)
{
    private const long LittleSpace = 1L << 30;

    /// <summary>What is found, in the order in which to read it.</summary>
    /// <param name="location">The desk's path or address.</param>
    /// <param name="isNamed">Whether the user named it.</param>
    public IEnumerable<Finding> Of(string location, bool isNamed)
    {
        yield return new("program", $"parallax {CommandTree.Version} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription} ({RuntimeInformation.ProcessArchitecture})");
        var basis = Basis(out var data);
        yield return data;
        yield return UserFolder();
        yield return Fonts();
        foreach (var engine in DeskStores.Engines())
        {
            yield return new(engine.Name, engine.Found, engine.Advice);
        }
        var isFile = !location.Contains("://", StringComparison.Ordinal);
        if (isFile)
        {
            yield return Disk(location);
        }
        if (isFile && !File.Exists(location))
        {
            yield return new("desk", $"{location} is not there{(isNamed ? "" : " yet")}", isNamed ? "'parallax add' makes it." : null, isNamed);
            yield break;
        }
        foreach (var finding in Desk(location, basis))
        {
            yield return finding;
        }
    }

    private Basis? Basis(out Finding finding)
    {
        try
        {
            var basis = RecordPipeline.Open(userFolder: world.UserFolder).Basis;
            finding = new("data", $"lexicon {basis.Lexicon}, model {basis.Model}, gazetteer {basis.Gazetteer}");
            return basis;
        }
        catch (Exception e) when (e is IOException or FormatException or InvalidDataException or UnauthorizedAccessException)
        {
            finding = new("data", e.Message, "Install the program anew: its folder 'data' is not whole.", IsFatal: true);
            return null;
        }
    }

    private Finding UserFolder() => new("your folder", world.UserFolder is not { } folder ? "none" : Directory.Exists(folder) ? folder : $"{folder} (not made yet)");

    /// <summary>Fonts matter to the browsers and viewers that show pages and exports, not to the program.</summary>
    private static Finding Fonts()
    {
        string?[] folders = OperatingSystem.IsLinux()
            ? ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts")]
            : [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), OperatingSystem.IsMacOS() ? "/System/Library/Fonts" : null];
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var count = folders.Where(Directory.Exists).Sum(f => Directory.EnumerateFiles(f!, "*", options)
            .Count(p => Path.GetExtension(p).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".WOFF2"));
        return new("fonts", Phrases.Count(count, "file"), count > 0 ? null : "Install a font package (on Debian fonts-dejavu) if this machine shall show pages or print them.");
    }

    private static Finding Disk(string location)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(location))!;
        if (!Directory.Exists(folder))
        {
            return new("disk", $"there is no folder {folder}", "Make it, or name another with --db.", IsFatal: true);
        }
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var found = string.Create(CultureInfo.InvariantCulture, $"{free / 1e9:0.0} GB free in {folder}");
        return new("disk", found, free >= LittleSpace ? null : "Make room: a desk takes some 10 kB a report.");
    }

    private static IEnumerable<Finding> Desk(string location, Basis? basis)
    {
        IDeskStore? store = null;
        Finding? trouble = null;
        try
        {
            store = DeskStores.Open(location, DeskMode.Read);
        }
        catch (DeskException e)
        {
            trouble = new("desk", e.Message, "See docs/reference/stores.md for what each of these messages asks for.", IsFatal: true);
        }
        if (trouble is not null)
        {
            yield return trouble;
            yield break;
        }
        using (store)
        {
            using var desk = store!.Read();
            var state = desk.State;
            yield return new("desk", string.Create(CultureInfo.InvariantCulture,
                $"{store.Name}: {Phrases.Count(desk.ReportIds().Count(), "report")}, {Phrases.Count(desk.Events(new()).Count(), "event")}, {Phrases.Count(state.Revision, "revision")}"));
            var own = basis is { } now && state.Basis is { } made && (made with { Policy = now.Policy, Lexicon = state.Lexicons.IsEmpty ? made.Lexicon : now.Lexicon }) != now;
            yield return new("record", state.Basis is { } b ? $"made with program {b.Program}, lexicon {b.Lexicon}, model {b.Model}, gazetteer {b.Gazetteer}, policy {b.Policy}" : "none yet",
                own ? "This program has others. The record stays as it is, and takes nothing in, until 'parallax rebuild'; '--preview' shows what that would change." : null);
        }
    }
}
