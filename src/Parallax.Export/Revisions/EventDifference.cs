using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Dossiers;

namespace Parallax.Export.Revisions;

/// <summary>What is other about an event in a later record, in words.</summary>
public static class EventDifference
{
    /// <summary>What a whole event is told by.</summary>
    private static readonly ImmutableArray<string> Essentials = ["label", "type", "when", "where"];

    /// <summary>Compares the JSON of an event before and after, each as in a record.</summary>
    /// <param name="before">The event before; null where it is new.</param>
    /// <param name="after">The event after; null where it is gone.</param>
    /// <param name="later">The version of a report that took its place, by the id of the earlier one: what both say is no difference. By default there is none.</param>
    /// <returns>What is other, in the order of the record; for an event that is new or gone one line that tells what it is. Empty where both say the same.</returns>
    public static ImmutableArray<Change> Between(JsonElement? before, JsonElement? after, IReadOnlyDictionary<string, string>? later = null)
    {
        later ??= ImmutableDictionary<string, string>.Empty;
        if (before is null || after is null)
        {
            return before is { } gone ? [new("event", Whole(gone), null, [], ReportsOf(gone))] : after is { } fresh ? [new("event", null, Whole(fresh), ReportsOf(fresh), [])] : [];
        }
        var (old, now) = (ByWhat(before.Value, later), ByWhat(after.Value, later));
        var changes = ImmutableArray.CreateBuilder<Change>();
        AddReports(changes, [.. ReportsOf(before.Value).Select(r => later.GetValueOrDefault(r) ?? r).Distinct()], ReportsOf(after.Value));
        var former = FormerNames(old, now);
        foreach (var what in now.Keys.Concat(old.Keys.Where(k => !now.ContainsKey(k) && !former.ContainsValue(k))))
        {
            var name = former.GetValueOrDefault(what);
            var (was, @is) = (old.GetValueOrDefault(name ?? what), now.GetValueOrDefault(what));
            if (name is not null || was?.Closer != @is?.Closer || !SameClaims(was, @is))
            {
                changes.Add(Of(name is null ? what : $"{what} (before: {name})", was, @is));
            }
        }
        return changes.ToImmutable();
    }

    /// <summary>What is called otherwise than before: a fact whose group is known by another word, an actor in another part. It is known by the claims that it had before, one at least and more than any other.</summary>
    private static Dictionary<string, string> FormerNames(Dictionary<string, EventAspect> old, Dictionary<string, EventAspect> now)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var gone = old.Values.Where(o => !now.ContainsKey(o.What)).ToList();
        foreach (var fresh in now.Where(n => !old.ContainsKey(n.Key)))
        {
            var ids = Ids(fresh.Value);
            var former = gone.Where(o => o.Kind == fresh.Value.Kind).MaxBy(o => Ids(o).Count(ids.Contains));
            if (former is not null && Ids(former).Overlaps(ids))
            {
                names.Add(fresh.Key, old.First(o => o.Value == former).Key);
                gone.Remove(former);
            }
        }
        return names;
    }

    private static Change Of(string what, EventAspect? was, EventAspect? @is)
    {
        var (old, now) = (Ids(was), Ids(@is));
        ImmutableArray<string> came = [.. (@is?.Claims ?? []).Where(c => !old.Contains(c.Id)).Select(c => c.Report).Distinct()];
        ImmutableArray<string> went = [.. (was?.Claims ?? []).Where(c => !now.Contains(c.Id)).Select(c => c.Report).Distinct()];
        var closer = was?.Says == @is?.Says && was?.Closer != @is?.Closer;
        return new(what, closer ? was?.Closer : was?.Says, closer ? @is?.Closer : @is?.Says, came, came.IsEmpty ? went : []);
    }

    private static HashSet<string> Ids(EventAspect? aspect) => [.. (aspect?.Claims ?? []).Select(c => c.Id)];

    private static bool SameClaims(EventAspect? was, EventAspect? @is) => Ids(was).SetEquals(Ids(@is));

    private static void AddReports(ImmutableArray<Change>.Builder changes, ImmutableArray<string> old, ImmutableArray<string> now)
    {
        ImmutableArray<string> came = [.. now.Except(old, StringComparer.Ordinal)], went = [.. old.Except(now, StringComparer.Ordinal)];
        if (!came.IsEmpty || !went.IsEmpty)
        {
            changes.Add(new("told in", Phrases.Count(old.Length, "report"), Phrases.Count(now.Length, "report"), came, came.IsEmpty ? went : []));
        }
    }

    /// <summary>Two that are called the same are told apart by their number.</summary>
    private static Dictionary<string, EventAspect> ByWhat(JsonElement item, IReadOnlyDictionary<string, string> later)
    {
        var all = new Dictionary<string, EventAspect>(StringComparer.Ordinal);
        foreach (var aspect in EventAspect.Of(item, later))
        {
            var what = aspect.What;
            for (var n = 2; !all.TryAdd(what, aspect); n++)
            {
                what = $"{aspect.What} ({n})";
            }
        }
        return all;
    }

    private static string Whole(JsonElement item)
    {
        var all = ByWhat(item, ImmutableDictionary<string, string>.Empty);
        return string.Join(", ", Essentials.Select(w => all.GetValueOrDefault(w)?.Says).OfType<string>());
    }

    private static ImmutableArray<string> ReportsOf(JsonElement item) => [.. item.GetProperty("reports").EnumerateArray().Select(r => r.GetString()!)];
}
