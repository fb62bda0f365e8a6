using System.Collections.Immutable;
using Parallax.Language.Places;

namespace Parallax.Language.References;

/// <summary>What the gazetteer says of names: town, region or country.</summary>
internal static class PlaceClasses
{
    public static Dictionary<TextSpan, NounClass> Of(ImmutableArray<PlaceMention> places)
    {
        var classes = new Dictionary<TextSpan, NounClass>();
        foreach (var place in places)
        {
            classes[place.Span] = place.Place.Precision switch
            {
                PlacePrecision.Town => NounClass.Settlement,
                PlacePrecision.Region => NounClass.Region,
                PlacePrecision.Country => NounClass.Country,
                _ => NounClass.Unknown,
            };
        }
        return classes;
    }
}
