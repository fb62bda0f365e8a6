using Parallax.Export.Dossiers;
using Parallax.Export.Tables;

namespace Parallax.Export.Graphs;

/// <summary>What graphs say of a link.</summary>
internal static class LinkAttributes
{
    /// <summary>All names, in order.</summary>
    public static string[] Names { get; } = ["type", "status", "words", "speakers", "claims"];

    /// <summary>The kind of tie, how the claims stand to each other, their words, whose word it is where not the report's own, and their ids.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Link link)
    {
        yield return ("type", Wording.Of(link.Type));
        yield return ("status", Wording.Of(link.Status));
        if (link.Claims.IsEmpty)
        {
            yield break; // a decision alone stands behind it
        }
        yield return ("words", Listing.Of(link.Claims.Select(c => Phrases.Plain(c.Quote)).Distinct(StringComparer.Ordinal)));
        if (link.Claims.Any(c => c.Speaker is not null))
        {
            yield return ("speakers", Listing.Of(link.Claims.Select(c => c.Speaker).OfType<string>().Select(Phrases.Plain).Distinct(StringComparer.Ordinal)));
        }
        yield return ("claims", string.Join(' ', link.Claims.Select(c => c.Id.ToString())));
    }
}
