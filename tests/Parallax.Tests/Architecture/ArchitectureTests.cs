using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Parallax.Tests.Architecture;

/// <summary>The directions that docs/ARCHITECTURE.md promises.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Projects = ["Parallax", "Parallax.Cli", "Parallax.Events", "Parallax.Export", "Parallax.Ingest", "Parallax.Language", "Parallax.Pipeline", "Parallax.Storage"];

    private static readonly string[] ProjectsBeside = ["bench/Parallax.Bench", "tools/Parallax.Training"];

    [Fact]
    public void Projects_use_only_those_that_they_may() =>
        Projects.Select(p => $"src/{p}").Concat(ProjectsBeside).SelectMany(References).Order(StringComparer.Ordinal).ShouldBe(
        [
            "Parallax.Bench -> Parallax.Cli",
            "Parallax.Cli -> Parallax.Export",
            "Parallax.Cli -> Parallax.Pipeline",
            "Parallax.Cli -> Parallax.Storage",
            "Parallax.Events -> Parallax",
            "Parallax.Events -> Parallax.Language",
            "Parallax.Export -> Parallax",
            "Parallax.Ingest -> Parallax",
            "Parallax.Language -> Parallax",
            "Parallax.Pipeline -> Parallax.Events",
            "Parallax.Pipeline -> Parallax.Ingest",
            "Parallax.Pipeline -> Parallax.Language",
            "Parallax.Storage -> Parallax",
            "Parallax.Training -> Parallax.Language",
        ], ignoreOrder: true);

    [Fact]
    public void Every_project_of_src_is_held_to_the_directions() => FoldersOf("src").ShouldBe(Projects);

    [Fact]
    public void So_is_every_project_of_bench_and_tools() =>
        new[] { "bench", "tools" }.SelectMany(f => FoldersOf(f).Select(p => $"{f}/{p}")).ShouldBe(ProjectsBeside);

    [Fact]
    public void Public_structs_are_readonly() =>
        Assemblies().SelectMany(a => a.GetExportedTypes()).Where(t => t is { IsValueType: true, IsEnum: false })
            .Where(t => t.GetCustomAttribute<IsReadOnlyAttribute>() is null).ShouldBeEmpty();

    [Fact]
    public void Public_classes_are_sealed_static_or_made_to_be_inherited() =>
        Assemblies().SelectMany(a => a.GetExportedTypes()).Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).ShouldBeEmpty();

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Random.Shared")]
    [InlineData("new Random()")]
    public void Nothing_that_makes_a_record_asks_the_clock_or_chance(string call) =>
        Projects.Where(p => p != "Parallax.Cli").SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", p), "*.cs", SearchOption.AllDirectories))
            .Where(f => File.ReadAllText(f).Contains(call, StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<string> References(string folder)
    {
        var project = Path.GetFileName(folder);
        return XDocument.Load(Path.Combine(Repository.Root, folder, project + ".csproj")).Descendants("ProjectReference")
            .Select(r => $"{project} -> {Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))}");
    }

    private static IEnumerable<string?> FoldersOf(string folder) =>
        Directory.GetDirectories(Path.Combine(Repository.Root, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static IEnumerable<Assembly> Assemblies() => Projects.Select(p => Assembly.Load(p));
}
