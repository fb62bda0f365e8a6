using System.Collections.Immutable;

namespace Parallax.Export.Revisions;

/// <summary>One thing that is other about an event than it was.</summary>
/// <param name="What">What it is about, as in <c>injured</c>, <c>when</c> or <c>initiator Kataib Hezbollah</c>.</param>
/// <param name="Before">What it was, in words; null where there was nothing.</param>
/// <param name="After">What it is, in words; null where there is nothing any more.</param>
/// <param name="Because">The reports whose claims on it came.</param>
/// <param name="Without">The reports whose claims on it went, where none came.</param>
public sealed record Change(string What, string? Before, string? After, ImmutableArray<string> Because, ImmutableArray<string> Without)
{
    /// <summary>In one line: "injured: 12 → disputed 12–14 after The Guardian".</summary>
    /// <param name="nameOf">The name of a report by its id.</param>
    public string InWords(Func<string, string> nameOf)
    {
        var (after, without) = (Because.IsEmpty ? "" : $" after {Listed(Because, nameOf)}", Without.IsEmpty ? "" : $" without {Listed(Without, nameOf)}");
        return (Before, After) switch
        {
            (null, _) => $"{What}: {After}, new{after}",
            (_, null) => $"{What}: {Before} → nothing{without}",
            _ when Before != After => $"{What}: {Before} → {After}{after}{without}",
            _ when !Because.IsEmpty => $"{What}: {After}, now also by {Listed(Because, nameOf)}",
            _ => $"{What}: {After}, no more by {Listed(Without, nameOf)}",
        };
    }

    private static string Listed(ImmutableArray<string> reports, Func<string, string> nameOf)
    {
        const int Most = 4;
        var names = reports.Select(nameOf).Distinct(StringComparer.Ordinal).ToList();
        return names.Count <= Most ? string.Join(", ", names) : $"{string.Join(", ", names.Take(Most - 1))} and {names.Count - Most + 1} others";
    }
}
