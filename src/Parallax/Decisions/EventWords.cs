namespace Parallax.Decisions;

/// <summary>Finds the event, and the report of an event, that an analyst names.</summary>
internal sealed class EventWords(IReadOnlyCollection<Event> events)
{
    private const int MostListed = 5;

    /// <summary>The event with this id, beginning of an id (with the <c>e-</c>), label or words of a label; the first of these that any event has counts.</summary>
    /// <exception cref="WordsException">There is none, or there are several.</exception>
    public Event Event(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return One(words, "event", events, [
            e => e.Id.ToString() == words,
            e => words.StartsWith("e-", StringComparison.Ordinal) && e.Id.ToString().StartsWith(words, StringComparison.Ordinal),
            e => e.Label.Equals(words, StringComparison.OrdinalIgnoreCase),
            e => parts.Length > 0 && parts.All(p => e.Label.Contains(p, StringComparison.OrdinalIgnoreCase)),
        ], e => $"{e.Id} “{e.Label}”", "its id, the beginning of its id or words of its label");
    }

    /// <summary>The report on an event with this id, beginning of an id (with the <c>r-</c>), key or outlet.</summary>
    /// <exception cref="WordsException">There is none, or there are several.</exception>
    public static Report Report(Event item, string words) => One(words, $"report on “{item.Label}”", [.. item.Reports], [
            r => r.Id.ToString() == words,
            r => words.StartsWith("r-", StringComparison.Ordinal) && r.Id.ToString().StartsWith(words, StringComparison.Ordinal),
            r => r.Key == words,
            r => words.Equals(r.Outlet, StringComparison.OrdinalIgnoreCase),
        ], r => $"{r.Id} ({r.Outlet ?? r.Key})", "its id, the beginning of its id, its key or its outlet");

    private static T One<T>(string words, string what, IReadOnlyCollection<T> all, Func<T, bool>[] ways, Func<T, string> show, string expected)
    {
        var found = ways.Select(way => all.Where(way).ToList()).FirstOrDefault(f => f.Count > 0) ?? [];
        return found.Count == 1 ? found[0]
            : found.Count > 1 ? throw new WordsException($"'{words}' fits {found.Count} of the {what}s: {List(found.Select(show))}; expected one, as in '{Id(show(found[0]))}'.")
            : all.Count == 0 ? throw new WordsException($"'{words}' is no {what} of the record, which has none.")
            : throw new WordsException($"'{words}' is no {what} of the record; expected {expected}, as in {show(all.First())}.");
    }

    private static string Id(string shown) => shown[..shown.IndexOf(' ', StringComparison.Ordinal)];

    private static string List(IEnumerable<string> shown) => shown.ToList() is { Count: > MostListed } many ? $"{string.Join(", ", many.Take(MostListed))} …" : string.Join(", ", shown);
}
