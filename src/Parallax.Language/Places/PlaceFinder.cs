using System.Collections.Immutable;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Language.Places;

/// <summary>Finds places: names the gazetteer knows, and buildings, streets and towns that the text itself puts somewhere.</summary>
public sealed class PlaceFinder(Gazetteer gazetteer)
{
    /// <summary>The places of a text in order; none overlap. A name with several meanings is decided by the states and countries
    /// that the whole text speaks of, then by population.</summary>
    public ImmutableArray<PlaceMention> Find(TokenizedText text, ImmutableArray<NameMention> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        var candidates = Candidates(text, names, null);
        var context = PlaceContext.Of(candidates, names, text, gazetteer);
        if (gazetteer.HasAdded)
        {
            candidates = Candidates(text, names, new(context, text));
            context = PlaceContext.Of(candidates, names, text, gazetteer);
        }
        var mentions = new List<PlaceMention>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (Resolve(candidate, context, text) is { } place)
            {
                mentions.Add(new(candidate.Span, place) { IsIndirect = candidate.Indirect });
            }
        }
        var relative = RelativePlaces.Find(text, mentions).ToList();
        return [.. RelativePlaces.Attach(text, mentions, relative).OrderBy(m => m.Span)];
    }

    /// <summary>The words that may name a place: of the shipped tables, and of the user's index what <paramref name="added"/> lets pass.</summary>
    private List<PlaceCandidate> Candidates(TokenizedText text, ImmutableArray<NameMention> names, AddedNames? added)
    {
        var found = new List<PlaceCandidate>();
        foreach (var name in names)
        {
            var first = text.TokenAt(name.Span.Start);
            var end = text.TokenAt(name.Span.End - 1) + 1;
            if (name.Kind is NameKind.Person or NameKind.Nationality)
            {
                continue;
            }
            var before = found.Count;
            AddKnown(found, text, first, end, name.Kind is NameKind.Organization or NameKind.ArmedGroup, added);
            var whole = found.Count > before && found[before].Span == name.Span;
            if (name.Kind == NameKind.Place && !whole)
            {
                // "Old Mill Bridge", "Camp Wexley": the whole name is a place of its own
                found.RemoveRange(before, found.Count - before);
                found.Add(new(name.Span, first, end, [], false));
            }
            else if (name.Kind is NameKind.Other && found.Count == before && StateAfter(text, end) is not null)
            {
                found.Add(new(name.Span, first, end, [], false));
            }
        }
        return found;
    }

    /// <summary>The longest names that the gazetteer knows inside a run of capital words.</summary>
    private void AddKnown(List<PlaceCandidate> found, TokenizedText text, int first, int end, bool indirect, AddedNames? added)
    {
        for (var i = first; i < end;)
        {
            var taken = 0;
            for (var length = Math.Min(end - i, gazetteer.LongestName * 2); length > 0 && taken == 0; length--)
            {
                if (i == first || text.Tokens[i].IsCapitalized) // a name may begin small: "al-Zahir"
                {
                    var span = text.SpanOf(i, i + length);
                    var inside = indirect || first < i || i + length < end;
                    var entries = Entries(span.Of(text.Text), text, i, i + length, inside, added);
                    if (entries.Length > 0)
                    {
                        found.Add(new(span, i, i + length, entries, inside));
                        taken = length;
                    }
                }
            }
            i += Math.Max(1, taken);
        }
    }

    private GazetteerEntry[] Entries(string words, TokenizedText text, int first, int end, bool inside, AddedNames? added)
    {
        var shipped = gazetteer.FindShipped(words);
        var entries = added is null ? shipped : gazetteer.Find(words);
        return entries.Length == shipped.Length ? shipped.ToArray() : added!.Meant(entries, first, end, inside, StateAfter(text, end));
    }

    private PlaceIdentity? Resolve(PlaceCandidate candidate, PlaceContext context, TokenizedText text)
    {
        var stated = StateAfter(text, candidate.End);
        if (candidate.Entries.Length == 0)
        {
            return Unlisted(candidate, stated, context, text);
        }
        var best = context.Best(candidate.Entries, stated);
        return best is null ? null : FromEntry(best, candidate.Span.Of(text.Text));
    }

    /// <summary>A place that no table lists lies where the text puts it: in the state written after it, else in the town the text is about.</summary>
    private static PlaceIdentity Unlisted(PlaceCandidate candidate, GazetteerEntry? stated, PlaceContext context, TokenizedText text)
    {
        var name = candidate.Span.Of(text.Text);
        if (stated is not null)
        {
            return new()
            {
                Name = name, Locality = name, Admin1 = stated.Kind == PlaceKind.Admin1 ? stated.Name : null, Country = stated.Country,
                Precision = PlacePrecision.Town, Basis = PlaceBasis.Unresolved,
            };
        }
        var near = context.NearestTown(candidate.First, text);
        return near is null
            ? new() { Name = name, Precision = PlacePrecision.Exact, Basis = PlaceBasis.Unresolved }
            : FromEntry(near, name) with { Name = name, Precision = PlacePrecision.Exact, Basis = PlaceBasis.Relative };
    }

    /// <summary>The state or country in "Harrow, Kansas" and "Harrow, Kan.".</summary>
    private GazetteerEntry? StateAfter(TokenizedText text, int end)
    {
        if (text.Lower(end) != "," || end + 1 >= text.Tokens.Length || !text.Tokens[end + 1].IsCapitalized)
        {
            return null;
        }
        for (var length = 3; length > 0; length--)
        {
            if (end + 1 + length > text.Tokens.Length)
            {
                continue;
            }
            foreach (var entry in gazetteer.FindShipped(text.SpanOf(end + 1, end + 1 + length).Of(text.Text)))
            {
                if (entry.Kind is PlaceKind.Admin1 or PlaceKind.Country)
                {
                    return entry;
                }
            }
        }
        return null;
    }

    internal static PlaceIdentity FromEntry(GazetteerEntry entry, string words) => new()
    {
        Name = entry.Kind == PlaceKind.Site || entry.Name.Contains(words, StringComparison.OrdinalIgnoreCase) ? entry.Name : words,
        Locality = entry.Kind == PlaceKind.City ? entry.Name : null,
        Admin2 = entry.Admin2,
        Admin1 = entry.Admin1,
        Country = entry.Country,
        Latitude = entry.Latitude,
        Longitude = entry.Longitude,
        Basis = PlaceBasis.Gazetteer,
        Precision = entry.Kind switch
        {
            PlaceKind.City => PlacePrecision.Town,
            PlaceKind.Site => entry.IsArea ? PlacePrecision.Region : PlacePrecision.Exact,
            PlaceKind.Admin2 => PlacePrecision.Area,
            PlaceKind.Admin1 => PlacePrecision.Region,
            _ => PlacePrecision.Country,
        },
    };
}

/// <summary>Words that may name a place, with what the gazetteer knows of them.</summary>
internal sealed record PlaceCandidate(TextSpan Span, int First, int End, GazetteerEntry[] Entries, bool Indirect);
