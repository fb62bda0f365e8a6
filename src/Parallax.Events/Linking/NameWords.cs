using System.Collections.Frozen;
using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Places;

namespace Parallax.Events.Linking;

/// <summary>A word of a name in a report.</summary>
/// <param name="Word">The word by <see cref="TextHash"/>.</param>
/// <param name="Field">Where the name stands.</param>
/// <param name="Sentence">In which sentence.</param>
/// <param name="Weight">What names of its kind tell.</param>
/// <param name="Rarity">How much of that the word tells, from 0 to 1 (<see cref="NameRarity"/>).</param>
internal readonly record struct NameWord(ulong Word, TextField Field, int Sentence, double Weight, double Rarity);

/// <summary>The words of names that may tell one event from another.</summary>
internal static class NameWords
{
    /// <summary>The words of all names of a report, those of the title first.</summary>
    public static ImmutableArray<NameWord> Of(ReportReading reading, NameRarity rarity)
    {
        var found = ImmutableArray.CreateBuilder<NameWord>();
        foreach (var text in reading.Report.Texts)
        {
            foreach (var name in text.Names)
            {
                var (sentence, weight) = (text.Words.SentenceOf(text.Words.TokenAt(name.Span.Start)), WeightOf(name.Kind));
                var words = name.Span.Of(text.Words.Text);
                var ofName = rarity.Of(words, name.Kind);
                foreach (var part in words.Split([' ', '-', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
                {
                    if (Gazetteer.Key(part).Trim('.', ',') is { Length: > 2 } key && !TooCommon.Contains(key))
                    {
                        found.Add(new(TextHash.Of(key), text.Field, sentence, weight, ofName * rarity.OfWord(key)));
                    }
                }
            }
        }
        return found.ToImmutable();
    }

    private static double WeightOf(NameKind kind) => kind switch
    {
        NameKind.Person => 1.5,
        NameKind.Nationality => 0.15,
        NameKind.Place => 0.7,
        NameKind.Organization => 0.35,
        _ => 0.8,
    };

    /// <summary>Words of names that many reports share.</summary>
    private static readonly FrozenSet<string> TooCommon = FrozenSet.ToFrozenSet(
        [
            "the", "and", "of", "police", "department", "county", "city", "state", "street", "avenue", "road", "news", "press", "associated", "reuters", "hospital", "medical",
            "center", "centre", "court", "office", "sheriff", "chief", "officer", "detective", "united", "states", "american", "america", "national", "university", "school", "high", "north",
            "south", "east", "west", "new", "fire", "drive", "lane", "park", "church", "john", "james", "michael", "david", "robert", "william", "joseph", "thomas", "charles", "daniel",
            "general", "minister", "president", "government", "media", "facebook", "twitter", "crime", "stoppers", "saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",
            "blvd", "apartments", "district", "attorney", "judge", "bureau", "investigation", "fbi", "channel", "image", "getty", "service", "authorities",
        ], StringComparer.Ordinal);
}
