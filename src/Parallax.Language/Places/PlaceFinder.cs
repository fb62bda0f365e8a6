using System.Collections.Immutable;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Language.Places;

/// <summary>Finds places: names the gazetteer knows, and buildings, streets and towns that the text itself puts somewhere.</summary>
public sealed class PlaceFinder(Gazetteer gazetteer)
{
    /// <summary>The places of a text in order; none overlap.</summary>
    public ImmutableArray<PlaceMention> Find(TokenizedText text, ImmutableArray<NameMention> names) => Find([(text, names)], null)[0];

    /// <summary>The places of each field of a report, in order; none overlap. A name with several meanings is decided by the states and countries
    /// that all fields speak of, by where the outlet is at home, then by population.</summary>
    public ImmutableArray<PlaceMention>[] Find(IReadOnlyList<(TokenizedText Text, ImmutableArray<NameMention> Names)> fields, OutletHome? home)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var station = home ?? fields.Select(f => StationIn(f.Text)).FirstOrDefault(h => h is not null);
        var candidates = fields.Select(f => new PlaceField(f.Text, f.Names, Candidates(f.Text, f.Names, null))).ToList();
        var context = PlaceContext.Of(candidates, station);
        if (gazetteer.HasAdded)
        {
            candidates = [.. fields.Select(f => new PlaceField(f.Text, f.Names, Candidates(f.Text, f.Names, new(context, f.Text))))];
            context = PlaceContext.Of(candidates, station);
        }
        return [.. candidates.Select(f => Find(f, context))];
    }

    private static ImmutableArray<PlaceMention> Find(PlaceField field, PlaceContext context)
    {
        var mentions = new List<PlaceMention>(field.Candidates.Count);
        foreach (var candidate in field.Candidates)
        {
            if (Resolve(candidate, context, field) is { } place)
            {
                mentions.Add(new(candidate.Span, place) { IsIndirect = candidate.Indirect });
            }
        }
        var relative = RelativePlaces.Find(field.Text, mentions).ToList();
        return [.. RelativePlaces.Attach(field.Text, mentions, relative).OrderBy(m => m.Span)];
    }

    /// <summary>The home of the station that a text names as its own: "HARROW (WKRN)", "told WSMV".</summary>
    private OutletHome? StationIn(TokenizedText text)
    {
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Text[0] is 'W' or 'K' && text.Tokens[i].IsAllCaps && text.Lower(i - 1) is "(" or "told" or "tells"
                && gazetteer.Outlets.OfCallSign(text.Tokens[i].Text) is { } home)
            {
                return home;
            }
        }
        return null;
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
                var part = Part(text, first, end);
                found.RemoveRange(before, found.Count - before);
                found.Add(part ?? new(name.Span, first, end, [], false) { Stated = StateAfter(text, end) });
            }
            else if (name.Kind is NameKind.Other && found.Count == before && StateAfter(text, end) is { } stated)
            {
                found.Add(new(name.Span, first, end, [], false) { Stated = stated });
            }
        }
        return found;
    }

    /// <summary>"South Harrow" where only Harrow is known, and "Harrow Kansas": a known town with a direction before or its state behind.</summary>
    private PlaceCandidate? Part(TokenizedText text, int first, int end)
    {
        if (end - first < 2)
        {
            return null;
        }
        if (IsPart(text.Lower(first)) && Known(text, first + 1, end) is { Length: > 0 } around)
        {
            return new(text.SpanOf(first, end), first, end, around, false) { Stated = StateAfter(text, end) };
        }
        for (var split = end - 1; split > first && split >= end - 2; split--)
        {
            if (Known(text, split, end).FirstOrDefault(e => e.Kind == PlaceKind.Admin1 && e.Country == "US") is { } state)
            {
                return new(text.SpanOf(first, split), first, split, Known(text, first, split), false) { Stated = state };
            }
        }
        return null;
    }

    private static bool IsPart(string lower) => lower is "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest" or "northern"
        or "southern" or "eastern" or "western" or "ne" or "nw" or "se" or "sw" or "n." or "s." or "e." or "w." or "downtown" or "uptown" or "midtown" or "central" or "metro" or "greater";

    private GazetteerEntry[] Known(TokenizedText text, int first, int end) => gazetteer.FindShipped(text.SpanOf(first, end).Of(text.Text)).ToArray();

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
                        found.Add(new(span, i, i + length, entries, inside) { Stated = StateAfter(text, i + length) });
                        taken = length;
                    }
                }
            }
            i += Math.Max(1, taken);
        }
    }

    private static PlaceIdentity? Resolve(PlaceCandidate candidate, PlaceContext context, PlaceField field) =>
        context.Best(candidate) is { } best ? FromEntry(best, candidate.Span.Of(field.Text.Text))
            : candidate.Indirect ? null : Unlisted(candidate, context, field);

    private GazetteerEntry[] Entries(string words, TokenizedText text, int first, int end, bool inside, AddedNames? added)
    {
        var shipped = gazetteer.FindShipped(words);
        var entries = added is null ? shipped : gazetteer.Find(words);
        return entries.Length == shipped.Length ? shipped.ToArray() : added!.Meant(entries, first, end, inside, StateAfter(text, end));
    }

    /// <summary>A place that no table lists lies where the text puts it: in the state written after it, else in the town the text is about, else
    /// in the state that report and outlet speak of.</summary>
    private static PlaceIdentity Unlisted(PlaceCandidate candidate, PlaceContext context, PlaceField field)
    {
        var name = candidate.Span.Of(field.Text.Text);
        if (candidate.Stated is { } stated)
        {
            return new()
            {
                Name = name, Locality = name, Admin1 = stated.Kind == PlaceKind.Admin1 ? stated.Name : null, Country = stated.Country,
                Precision = PlacePrecision.Town, Basis = PlaceBasis.Unresolved,
            };
        }
        if (candidate.Entries.Length > 0 || context.NearestTown(field, candidate.First) is not { } near)
        {
            var state = context.State;
            return new()
            {
                Name = name, Locality = candidate.Entries.Length > 0 ? name : null, Admin1 = state?.Admin1, Country = state?.Country,
                Precision = candidate.Entries.Length > 0 ? PlacePrecision.Town : PlacePrecision.Exact, Basis = PlaceBasis.Unresolved,
            };
        }
        return FromEntry(near, name) with { Name = name, Precision = PlacePrecision.Exact, Basis = PlaceBasis.Relative };
    }

    /// <summary>The state or country in "Harrow, Kansas", "Harrow, Kan." and "HARROW, KS".</summary>
    private GazetteerEntry? StateAfter(TokenizedText text, int end)
    {
        if (text.Lower(end) != "," || end + 1 >= text.Tokens.Length || !text.Tokens[end + 1].IsCapitalized)
        {
            return null;
        }
        for (var length = Math.Min(3, text.Tokens.Length - end - 1); length > 0; length--)
        {
            foreach (var entry in gazetteer.FindShipped(text.SpanOf(end + 1, end + 1 + length).Of(text.Text)))
            {
                if (entry.Kind is PlaceKind.Admin1 or PlaceKind.Country)
                {
                    return entry;
                }
            }
        }
        return gazetteer.StateOfCode(text.Tokens[end + 1].Text);
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
internal sealed record PlaceCandidate(TextSpan Span, int First, int End, GazetteerEntry[] Entries, bool Indirect)
{
    /// <summary>The state or country written behind the words; null where there is none.</summary>
    public GazetteerEntry? Stated { get; init; }
}

/// <summary>Title or text of a report with the words in it that may name places.</summary>
internal sealed record PlaceField(TokenizedText Text, ImmutableArray<NameMention> Names, List<PlaceCandidate> Candidates);
