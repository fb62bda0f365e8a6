namespace Parallax.Language.Places.Added;

/// <summary>A set of the numbers of places: a bit each, in pages that are made when first needed.</summary>
internal sealed class PlaceNumbers
{
    private const int PageBits = 16;

    private readonly Dictionary<int, ulong[]> _pages = [];

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a number; false where it was there.</summary>
    public bool Add(int number)
    {
        if (!_pages.TryGetValue(number >> PageBits, out var page))
        {
            _pages.Add(number >> PageBits, page = new ulong[1 << (PageBits - 6)]);
        }
        ref var word = ref page[(number & ((1 << PageBits) - 1)) >> 6];
        var bit = 1UL << (number & 63);
        if ((word & bit) != 0)
        {
            return false;
        }
        word |= bit;
        Count++;
        return true;
    }

    /// <summary>Whether a number is there.</summary>
    public bool Has(int number) => _pages.TryGetValue(number >> PageBits, out var page)
        && (page[(number & ((1 << PageBits) - 1)) >> 6] & (1UL << (number & 63))) != 0;
}
