using System.Text.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>What became of events: those before and after that share the words that tell of them are one. An event before goes into each event after that has any of its words. In another version of
/// a report the words are those that stand there the same number of times before.</summary>
/// <param name="reportOf">A report by its id; null where it is not at hand.</param>
/// <param name="versionsOf">The earlier versions of a report of the record after.</param>
internal sealed class EventPast(Func<Id<Report>, Report?> reportOf, IReadOnlyDictionary<Id<Report>, IReadOnlyList<Id<Report>>> versionsOf)
{
    private readonly Dictionary<(Id<Report> Report, string Field, int Start, int End), List<Id<Event>>> _owners = [];
    private readonly Dictionary<(Id<Report> Report, string Field, string Quote, int Turn), List<Id<Event>>> _ownersOfEarlier = [];
    private readonly HashSet<Id<Report>> _earlier = [.. versionsOf.Values.SelectMany(v => v)];

    /// <summary>Knows an event from before by its JSON.</summary>
    public void Add(Id<Event> id, ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
        {
            var (report, field, quote) = (Id<Report>.Parse(mention.GetProperty("report").GetString()!, null), mention.GetProperty("field").GetString()!, mention.GetProperty("quote").GetString()!);
            var start = mention.GetProperty("start").GetInt32();
            Own(_owners, (report, field, start, mention.GetProperty("end").GetInt32()), id);
            if (_earlier.Contains(report) && reportOf(report) is { } known)
            {
                Own(_ownersOfEarlier, (report, field, quote, Turn(known.Of(Wording.Parse<TextField>(field)), quote, start)), id);
            }
        }
    }

    /// <summary>The events before that the event came out of, by id.</summary>
    public IEnumerable<Id<Event>> Of(Event item) => item.Mentions.SelectMany(Owners).Distinct().Order();

    private IEnumerable<Id<Event>> Owners(Mention mention)
    {
        var field = Wording.Of(mention.Field);
        var same = _owners.GetValueOrDefault((mention.Report.Id, field, mention.Span.Start, mention.Span.End)) ?? [];
        if (!versionsOf.TryGetValue(mention.Report.Id, out var versions))
        {
            return same;
        }
        var turn = Turn(mention.Report.Of(mention.Field), mention.Quote, mention.Span.Start);
        return same.Concat(versions.SelectMany(v => _ownersOfEarlier.GetValueOrDefault((v, field, mention.Quote, turn)) ?? []));
    }

    /// <summary>How often the words stand in the text before.</summary>
    private static int Turn(string text, string words, int start)
    {
        var turn = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && at < start; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            turn++;
        }
        return turn;
    }

    private static void Own<T>(Dictionary<T, List<Id<Event>>> owners, T words, Id<Event> id)
        where T : notnull
    {
        if (!owners.TryGetValue(words, out var list))
        {
            owners.Add(words, list = []);
        }
        list.Add(id);
    }
}
