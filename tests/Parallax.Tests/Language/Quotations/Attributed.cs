using Parallax.Language.Quotations;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Quotations;

/// <summary>The attributions of a text as words, for reading in tests.</summary>
internal sealed record Attributed(string? Source, string Cue, string Content, string? Speaker, string? Via)
{
    public static IReadOnlyList<Attributed> In(string text) =>
        [.. AttributionFinder.Find(SentenceSplitter.Split(text)).Select(found => new Attributed(
            found.Source?.Of(text), found.Cue.Of(text), string.Join(" | ", found.Content.Select(part => part.Of(text))), found.Speaker, found.Via))];

    public static Attributed Only(string text) => In(text).ShouldHaveSingleItem();
}
