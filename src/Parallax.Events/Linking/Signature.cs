using System.Collections.Frozen;
using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Names;

namespace Parallax.Events.Linking;

/// <summary>What tells one event from another: the names that stand near its mentions, weighted by how much they say.</summary>
internal sealed class Signature
{
    private const int NearbySentences = 1;

    private readonly double _total;

    private Signature(ImmutableArray<(string Name, double Weight, double Full)> names) => (Names, _total) = (names, names.Sum(n => n.Weight));

    /// <summary>Words of names with their weights, and with what they would weigh if few reports had them, in ordinal order: sums over them are the
    /// same in every run.</summary>
    public ImmutableArray<(string Name, double Weight, double Full)> Names { get; }

    /// <summary>For the event a report is mainly about, names of the whole report count; for others those of its own sentences and the next.</summary>
    public static Signature Of(ReportEvent item, bool isLead, NameRarity rarity)
    {
        var names = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in item.Report.Title is null ? [item.Report.Text] : (AnnotatedText[])[item.Report.Title, item.Report.Text])
        {
            var sentences = item.Mentions.Where(m => m.Text == text).Select(m => m.Sentence).ToHashSet();
            foreach (var name in text.Names)
            {
                var sentence = text.Words.SentenceOf(text.Words.TokenAt(name.Span.Start));
                if (isLead || sentences.Any(s => Math.Abs(s - sentence) <= NearbySentences))
                {
                    Add(names, name, text);
                }
            }
        }
        return new([.. names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => (n.Key, n.Value * rarity.Of(n.Key), n.Value))]);
    }

    /// <summary>The weight of the names that both have, and the share of the smaller side that they make.</summary>
    public (double Shared, double Share) ComparedWith(Signature other)
    {
        var shared = 0.0;
        for (int i = 0, k = 0; i < Names.Length && k < other.Names.Length;)
        {
            var order = string.CompareOrdinal(Names[i].Name, other.Names[k].Name);
            if (order == 0)
            {
                shared += Math.Min(Names[i].Weight, other.Names[k].Weight);
            }
            (i, k) = (order <= 0 ? i + 1 : i, order >= 0 ? k + 1 : k);
        }
        var smaller = Math.Min(_total, other._total);
        return (shared, smaller > 0 ? shared / smaller : 0);
    }

    private static void Add(Dictionary<string, double> names, NameMention name, AnnotatedText text)
    {
        var weight = name.Kind switch
        {
            NameKind.Person => 1.5,
            NameKind.Nationality => 0.15,
            NameKind.Place => 0.7,
            NameKind.Organization => 0.35,
            _ => 0.8,
        };
        foreach (var key in Keys(name.Span.Of(text.Words.Text)))
        {
            names[key] = Math.Max(names.GetValueOrDefault(key), weight);
        }
    }

    /// <summary>The words of a name that may tell one event from another.</summary>
    public static IEnumerable<string> Keys(string name) => name.Split([' ', '-', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
        .Select(w => Language.Places.Gazetteer.Key(w).Trim('.', ',')).Where(k => k.Length > 2 && !TooCommon.Contains(k));

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
