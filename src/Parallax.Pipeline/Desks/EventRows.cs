using System.Globalization;
using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>By what events are found and in which order they stand.</summary>
internal static class EventRows
{
    /// <summary>What an event is found by.</summary>
    public static EventRow Of(Event item) => new()
    {
        Id = item.Id,
        Type = item.Type,
        Label = item.Label,
        Prominence = item.Prominence,
        Start = item.When?.Start,
        End = item.When?.End,
        Place = item.Where?.Identity,
        Actors = [.. item.Actors.SelectMany(a => a.Aliases.Prepend(a.Name)).Distinct(StringComparer.Ordinal)],
        Statuses = [.. item.Statuses.Distinct().Order()],
        Reports = [.. item.Reports.Select(r => r.Id).Order()],
        Counts = item.Counts,
        Words = string.Join('\n', WordsOf(item).Where(w => !string.IsNullOrEmpty(w)).Distinct(StringComparer.Ordinal)),
    };

    /// <summary>Texts that stand in the order of <see cref="Record.Events"/>.</summary>
    public static string OrderOf(Event item) => string.Create(CultureInfo.InvariantCulture,
        $"{(int)item.Prominence} {int.MaxValue - item.Counts.Lineages:x8} {int.MaxValue - item.Mentions.Length:x8} {item.Id}");

    private static IEnumerable<string?> WordsOf(Event item)
    {
        var place = item.Where?.Identity;
        return new[] { item.Label, place?.Name, place?.Locality, place?.Admin2, place?.Admin1 }
            .Concat(item.Actors.SelectMany(a => a.Aliases.Prepend(a.Name))).Concat(item.People.Select(p => p.Name));
    }
}
