using System.Globalization;

namespace Parallax.Events.Lineages;

/// <summary>Tells which report has its text from which. Each has it from one at most, the earlier one that holds most of it; so a digest of three
/// stories does not make them one.</summary>
internal sealed class Descent(IReadOnlyList<ComparedText> texts, IReadOnlyList<Bearing> bearings, RunWeights weights)
{
    /// <summary>From this resemblance on two texts are of one lineage, even where a third is the source of both.</summary>
    private const double OneText = 0.5;

    /// <summary>So much of a copy or an excerpt stands in the text it was taken from.</summary>
    private const double Taken = 0.8;

    /// <summary>Of those that hold about as much of a report's text the first is its source: so little less may stand there.</summary>
    private const double AsMuch = 0.1;

    /// <summary>An excerpt is shorter than this part of it.</summary>
    private const double Excerpt = 0.5;

    /// <summary>Each report's place, from the pairs that share much.</summary>
    public Dictionary<Id<Report>, LineagePlace> Places(IReadOnlyList<ComparedPair> pairs)
    {
        var parents = Parents(pairs);
        var lineages = new DisjointSets(texts.Count);
        foreach (var pair in pairs.Where(p => p.IsKin && p.Overlap.Resemblance >= OneText))
        {
            lineages.Join(pair.A, pair.B);
        }
        for (var i = 0; i < texts.Count; i++)
        {
            lineages.Join(i, parents[i] ?? i);
        }
        var nearest = Nearest(pairs);
        var places = new Dictionary<Id<Report>, LineagePlace>();
        foreach (var lineage in lineages.Sets())
        {
            Place(places, [.. lineage], parents, nearest);
        }
        return places;
    }

    private int?[] Parents(IReadOnlyList<ComparedPair> pairs)
    {
        var most = new double[texts.Count];
        var parents = new int?[texts.Count];
        var descents = pairs.Where(p => p.IsKin).Select(Directed).ToList();
        foreach (var (_, younger, share) in descents)
        {
            most[younger] = Math.Max(most[younger], share);
        }
        foreach (var (older, younger, share) in descents)
        {
            if (share >= most[younger] - AsMuch && (parents[younger] is not { } known || bearings[older].CompareTo(bearings[known]) < 0))
            {
                parents[younger] = older;
            }
        }
        return parents;
    }

    private (int Older, int Younger, double Share) Directed(ComparedPair pair)
    {
        var older = bearings[pair.A].CompareTo(bearings[pair.B]) < 0 ? pair.A : pair.B;
        var younger = pair.Other(older);
        return (older, younger, pair.From(younger).ShareOfFirst);
    }

    /// <summary>For each report the pair that shares most and is not kin: why a report that looks like another is not of its lineage.</summary>
    private ComparedPair?[] Nearest(IReadOnlyList<ComparedPair> pairs)
    {
        var nearest = new ComparedPair?[texts.Count];
        foreach (var pair in pairs.Where(p => p.IsMuch && !p.IsKin))
        {
            foreach (var i in new[] { pair.A, pair.B })
            {
                nearest[i] = nearest[i] is { } known && known.From(i).ShareOfFirst >= pair.From(i).ShareOfFirst ? known : pair;
            }
        }
        return nearest;
    }

    private void Place(Dictionary<Id<Report>, LineagePlace> places, List<int> members, int?[] parents, ComparedPair?[] nearest)
    {
        var first = members.MinBy(i => bearings[i])!;
        var id = new Id<Lineage>(bearings[first].Report.Id.Value);
        foreach (var i in members)
        {
            places[bearings[i].Report.Id] = members.Count == 1 ? new(id, LineageRole.Alone, null, Alone(i, nearest[i]))
                : i == first ? new(id, LineageRole.Original, null, Original(bearings[i], members.Count))
                : From(id, i, parents[i] ?? first);
        }
    }

    private LineagePlace From(Id<Lineage> id, int i, int source)
    {
        var overlap = Overlap.Of(texts[i], texts[source], weights);
        var role = overlap.ShareOfFirst < Taken ? LineageRole.Rewrite : overlap.First < overlap.Second * Excerpt ? LineageRole.Excerpt : LineageRole.Copy;
        var reason = $"{Percent(overlap.ShareOfFirst)} of its runs of five words stand in report '{bearings[source].Report.Key}', {Earlier(bearings[source], bearings[i])}{Credited(bearings[i])}.";
        return new(id, role, bearings[source].Report.Id, reason);
    }

    private static string Original(Bearing report, int members) =>
        string.Create(CultureInfo.InvariantCulture, $"{(report.Agency is { } agency ? $"{agency}'s own, taken for the first" : "The first")} of {members} reports that carry this text{Credited(report)}.");

    private string Alone(int i, ComparedPair? like) =>
        like is null ? $"No other report carries its text{Credited(bearings[i])}."
            : $"No other report carries its text: {Percent(like.From(i).ShareOfFirst)} of its runs of five words stand in report '{bearings[like.Other(i)].Report.Key}', but few with its names and numbers{Credited(bearings[i])}.";

    private static string Earlier(Bearing source, Bearing report) =>
        source.Agency is { } agency ? $"{agency}'s own"
            : source.Published is not { } date ? "which is taken for the earlier, though neither is dated"
            : report.Published is not { } later ? $"which is dated ({date.Date.ToString("O", CultureInfo.InvariantCulture)})"
            : (later.Date.DayNumber - date.Date.DayNumber) switch
            {
                0 => "of the same day",
                1 => "published a day earlier",
                var days => string.Create(CultureInfo.InvariantCulture, $"published {days} days earlier"),
            };

    private static string Credited(Bearing report)
    {
        var agencies = report.From.ToList();
        return agencies.Count == 0 ? "" : $"; it credits {string.Join(" and ", agencies)}";
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
