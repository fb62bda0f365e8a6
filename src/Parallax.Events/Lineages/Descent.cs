using System.Globalization;
using Parallax.Events.Blocks;

namespace Parallax.Events.Lineages;

/// <summary>Tells which report has its text from which. Each has it from one at most, the earlier one that holds most of it; so a digest of three
/// stories does not make them one.</summary>
internal sealed class Descent(RunWeights weights)
{
    /// <summary>From this resemblance on two texts are of one lineage, even where a third is the source of both.</summary>
    private const double OneText = 0.5;

    /// <summary>So much of a copy or an excerpt stands in the text it was taken from.</summary>
    private const double Taken = 0.8;

    /// <summary>Of those that hold about as much of a report's text the first is its source: so little less may stand there.</summary>
    private const double AsMuch = 0.1;

    /// <summary>An excerpt is shorter than this part of it.</summary>
    private const double Excerpt = 0.5;

    /// <summary>Works out anew the places of texts and of all that is, or was, of one lineage with them.</summary>
    /// <param name="touched">The texts of pairs that came, went or share more or less than before, and those that came; also such as went.</param>
    /// <returns>The reports that have another place than before, with the one before; null of those that came.</returns>
    public Dictionary<Id<Report>, LineagePlace?> Place(HashSet<LineageText> touched)
    {
        foreach (var text in touched)
        {
            text.Parent = ParentOf(text);
        }
        var affected = touched.SelectMany(t => t.Lineage ?? []).Concat(touched).Where(t => t.Views != Views.None).ToHashSet();
        var (changed, seen) = (new Dictionary<Id<Report>, LineagePlace?>(), new HashSet<LineageText>());
        foreach (var members in affected.Select(t => Lineage(t, seen)).Where(l => l.Length > 0))
        {
            var first = members.MinBy(t => t.Bearing)!;
            var id = new Id<Lineage>(first.Bearing.Report.Id.Value);
            foreach (var text in members)
            {
                var place = members.Length == 1 ? new(id, LineageRole.Alone, null, Alone(text))
                    : text == first ? new(id, LineageRole.Original, null, Original(text.Bearing, members.Length)) : From(id, text, text.Parent ?? first);
                if (place != text.Place)
                {
                    changed.Add(text.Bearing.Report.Id, text.Place);
                }
                (text.Lineage, text.Place) = (members, place);
            }
        }
        return changed;
    }

    /// <summary>The first of those that hold about as much of a text as any.</summary>
    private static LineageText? ParentOf(LineageText text)
    {
        var older = new List<(LineageText Text, double Share)>();
        var most = 0.0;
        foreach (var pair in text.Pairs)
        {
            if (pair.IsKin && pair.Other(text) is var other && other.Bearing.CompareTo(text.Bearing) < 0)
            {
                older.Add((other, pair.From(text).ShareOfFirst));
                most = Math.Max(most, older[^1].Share);
            }
        }
        return older.Count == 0 ? null : older.Where(o => o.Share >= most - AsMuch).Select(o => o.Text).MinBy(t => t.Bearing);
    }

    /// <summary>All that hang together with a text by being nearly one text, or by one having it from the other; none where it was seen before.</summary>
    private static LineageText[] Lineage(LineageText first, HashSet<LineageText> seen)
    {
        List<LineageText> members = seen.Add(first) ? [first] : [];
        for (var i = 0; i < members.Count; i++)
        {
            members.AddRange(members[i].Pairs.Where(p => p.IsKin && (p.Overlap.Resemblance >= OneText || p.A.Parent == p.B || p.B.Parent == p.A)).Select(p => p.Other(members[i])).Where(seen.Add));
        }
        return [.. members];
    }

    /// <summary>The pair that shares most and is not kin: why a report that looks like another is not of its lineage. Of equal ones the first.</summary>
    private static ComparedPair? NearestOf(LineageText text)
    {
        var (nearest, most) = ((ComparedPair?)null, 0.0);
        foreach (var pair in text.Pairs)
        {
            var share = pair.From(text).ShareOfFirst;
            if ((nearest is null || share > most || (share == most && ComparedPair.ByReports.Compare(pair, nearest) < 0)) && pair.IsMuch && !pair.IsKin)
            {
                (nearest, most) = (pair, share);
            }
        }
        return nearest;
    }

    private LineagePlace From(Id<Lineage> id, LineageText text, LineageText source)
    {
        var overlap = Overlap.Of(text, source, weights);
        var role = overlap.ShareOfFirst < Taken ? LineageRole.Rewrite : overlap.First < overlap.Second * Excerpt ? LineageRole.Excerpt : LineageRole.Copy;
        var reason = $"{Percent(overlap.ShareOfFirst)} of its runs of five words stand in report '{source.Bearing.Report.Key}', {Earlier(source.Bearing, text.Bearing)}{Credited(text.Bearing)}.";
        return new(id, role, source.Bearing.Report.Id, reason);
    }

    private static string Original(Bearing report, int members) =>
        string.Create(CultureInfo.InvariantCulture, $"{(report.Agency is { } agency ? $"{agency}'s own, taken for the first" : "The first")} of {members} reports that carry this text{Credited(report)}.");

    private static string Alone(LineageText text) =>
        NearestOf(text) is not { } like ? $"No other report carries its text{Credited(text.Bearing)}."
            : $"No other report carries its text: {Percent(like.From(text).ShareOfFirst)} of its runs of five words stand in report '{like.Other(text).Bearing.Report.Key}', but few with its names and numbers{Credited(text.Bearing)}.";

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
