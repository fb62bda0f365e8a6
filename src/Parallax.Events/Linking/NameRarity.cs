using Parallax.Events.Extraction;
using Parallax.Language.Names;
using Parallax.Language.Places;

namespace Parallax.Events.Linking;

/// <summary>How much of what a name says tells events apart: all of it where the name is rare, less where English has its words often, and less of a place the
/// more people live there, as more happens to more people. The reports at hand do not matter, so that one that arrives changes nothing between others.</summary>
internal sealed class NameRarity(WordWeights weights, Gazetteer gazetteer)
{
    /// <summary>From this weight in general English on a word is as rare as any.</summary>
    private const double RareWord = 6;

    /// <summary>The people of a town that is as good a sign as any.</summary>
    private const double SmallTown = 20_000;

    /// <summary>The people that a country is taken to have: the tables give no number for it.</summary>
    private const double Country = 30_000_000;

    /// <summary>From 0 to 1 for a whole name.</summary>
    public double Of(string name, NameKind kind)
    {
        if (kind != NameKind.Place)
        {
            return 1;
        }
        var people = 0.0;
        foreach (var entry in gazetteer.Find(name))
        {
            people = entry.IsAdded ? people : Math.Max(people, entry.Kind == PlaceKind.Country ? Country : entry.Population);
        }
        return people <= SmallTown ? 1 : Math.Sqrt(SmallTown / people);
    }

    /// <summary>From 0 to 1 for a word in the form in which names are compared.</summary>
    public double OfWord(string word) => Math.Min(1, weights.Of(word) / RareWord);
}
