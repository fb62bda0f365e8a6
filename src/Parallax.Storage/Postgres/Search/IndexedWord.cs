namespace Parallax.Storage.Postgres.Search;

/// <summary>A word of a text that is indexed.</summary>
internal sealed class IndexedWord(string word, int weight, int first)
{
    /// <summary>The word as it is searched.</summary>
    public string Word { get; } = word;

    /// <summary>The place where it first stands, from 1 on.</summary>
    public int First { get; } = first;

    /// <summary>The most that it counts at a place: 0 the least, 3 the most.</summary>
    public int Weight { get; set; } = weight;

    /// <summary>How often it stands in the text.</summary>
    public int Count { get; set; }

    /// <summary>Of how many of these the place is kept.</summary>
    public int Places { get; set; }

    /// <summary>The last of the places that are kept.</summary>
    public int LastPlace { get; set; }
}
