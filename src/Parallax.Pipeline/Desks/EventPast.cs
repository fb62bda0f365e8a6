using System.Text.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>What became of events: those before and after that share the words that tell of them are one. An event before goes into each event after that has any of its words.</summary>
internal sealed class EventPast
{
    private readonly Dictionary<(string Report, string Field, int Start, int End), List<Id<Event>>> _owners = [];

    /// <summary>Knows an event from before by its JSON.</summary>
    public void Add(Id<Event> id, ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
        {
            var words = (mention.GetProperty("report").GetString()!, mention.GetProperty("field").GetString()!, mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
            if (!_owners.TryGetValue(words, out var owners))
            {
                _owners.Add(words, owners = []);
            }
            owners.Add(id);
        }
    }

    /// <summary>The events before that the event came out of, by id.</summary>
    public IEnumerable<Id<Event>> Of(Event item) => item.Mentions
        .SelectMany(m => _owners.GetValueOrDefault((m.Report.Id.ToString(), Wording.Of(m.Field), m.Span.Start, m.Span.End)) ?? []).Distinct().Order();
}
