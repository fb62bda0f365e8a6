using Parallax.Language.Names;
using Parallax.Tests.Events;

namespace Parallax.Tests.Language.Names;

/// <summary>Short ways to see the names that the shipped data find in a text.</summary>
internal static class Named
{
    public static IReadOnlyList<NameMention> In(string text) => Reading.Annotate(text).Text.Names;

    public static List<string> Words(string text, NameKind kind) => [.. In(text).Where(n => n.Kind == kind).Select(n => n.Span.Of(text))];

    public static string All(string text) => string.Join(" | ", In(text).Select(n => $"{n.Kind} {n.Span.Of(text)}"));
}
