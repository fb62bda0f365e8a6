using Parallax.Language.Sentences;

namespace Parallax.Language.Places;

/// <summary>Which entries that only the user's index has are meant by words of a text. A dump names a place after nearly every word, so
/// what is not well known has to be called for by the text.</summary>
/// <param name="context">What the text says about where it is, by the shipped tables alone.</param>
/// <param name="text">The text.</param>
internal sealed class AddedNames(PlaceContext context, TokenizedText text)
{
    /// <summary>A town of one word with at least as many people needs no reason.</summary>
    public const long WellKnown = 15_000;

    /// <summary>The entries that the words may mean: all shipped ones, and of the added ones those that are well known or called for. A name of
    /// a country or province means an added place only where the text says so after it.</summary>
    /// <param name="entries">What the gazetteer has of the words.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after them.</param>
    /// <param name="inside">Whether they stand inside a longer name.</param>
    /// <param name="stated">The state or country written after them.</param>
    public GazetteerEntry[] Meant(ReadOnlySpan<GazetteerEntry> entries, int first, int end, bool inside, GazetteerEntry? stated)
    {
        var isSmallWord = end - first == 1 && !text.SpanOf(first, end).Of(text.Text).Any(char.IsUpper);
        var meant = new List<GazetteerEntry>();
        var sites = 0;
        var isLarge = false;
        foreach (var entry in entries)
        {
            isLarge |= entry is { IsAdded: false, Kind: PlaceKind.Country or PlaceKind.Admin1 };
            if (!entry.IsAdded || (!isSmallWord && IsMeant(entry, first, end, inside, stated, isLarge)))
            {
                meant.Add(entry);
                sites += entry is { IsAdded: true, Kind: PlaceKind.Site } ? 1 : 0;
            }
        }
        if (sites > 1)
        {
            // "City Hall": one of many
            meant.RemoveAll(e => e is { IsAdded: true, Kind: PlaceKind.Site });
        }
        return [.. meant];
    }

    private bool IsMeant(GazetteerEntry entry, int first, int end, bool inside, GazetteerEntry? stated, bool isLarge) =>
        IsStated(entry, stated) || (!isLarge && (IsWellKnown(entry, first, end, inside) || IsCalledFor(entry, first, inside)));

    private static bool IsWellKnown(GazetteerEntry entry, int first, int end, bool inside) =>
        !inside && entry is { IsOtherName: false, Kind: not PlaceKind.Site } && (end - first > 1 || entry.Population >= WellKnown);

    private static bool IsStated(GazetteerEntry entry, GazetteerEntry? stated) =>
        stated is not null && stated.Country == entry.Country && (stated.Kind == PlaceKind.Country || stated.Name == entry.Admin1);

    private bool IsCalledFor(GazetteerEntry entry, int first, bool inside) =>
        context.Names(entry) || (!inside && entry.Kind != PlaceKind.Site && text.Lower(first - 1) is ("in" or "near"));
}
