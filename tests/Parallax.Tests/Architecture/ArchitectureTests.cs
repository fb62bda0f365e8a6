using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Parallax.Tests.Architecture;

/// <summary>The directions that docs/ARCHITECTURE.md promises.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Projects = ["Parallax", "Parallax.Cli", "Parallax.Events", "Parallax.Export", "Parallax.Ingest", "Parallax.Language", "Parallax.Pipeline"];

    [Fact]
    public void Projects_use_only_those_that_they_may() =>
        Projects.SelectMany(p => References(p).Select(r => $"{p} -> {r}")).Order(StringComparer.Ordinal).ShouldBe(
        [
            "Parallax.Cli -> Parallax.Export",
            "Parallax.Cli -> Parallax.Pipeline",
            "Parallax.Events -> Parallax",
            "Parallax.Events -> Parallax.Language",
            "Parallax.Export -> Parallax",
            "Parallax.Ingest -> Parallax",
            "Parallax.Language -> Parallax",
            "Parallax.Pipeline -> Parallax.Events",
            "Parallax.Pipeline -> Parallax.Ingest",
            "Parallax.Pipeline -> Parallax.Language",
        ], ignoreOrder: true);

    [Fact]
    public void Every_project_of_src_is_held_to_the_directions() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(Projects);

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

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    private static IEnumerable<Assembly> Assemblies() => Projects.Select(p => Assembly.Load(p));
}
