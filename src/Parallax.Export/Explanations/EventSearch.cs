using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Verification;
using Parallax.Json;

namespace Parallax.Export.Explanations;

/// <summary>Events of a record that a user may mean.</summary>
/// <param name="Found">Their ids and labels, in the order of the record.</param>
/// <param name="Falsehood">What is not so, where it is not a record of this schema; then none are found.</param>
public sealed record EventSearch(ImmutableArray<(string Id, string Label)> Found, Falsehood? Falsehood)
{
    /// <summary>Looks for an event by its id, by the beginning of its id (with the <c>e-</c>), by its label, or by words of its label; the first of these that
    /// finds any ends the search. Capitals do not matter.</summary>
    /// <param name="record">The record's JSON.</param>
    /// <param name="words">What the user wrote.</param>
    public static EventSearch Of(JsonElement record, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        try
        {
            var root = new RecordNode(record, "$");
            root["schema"].MustBe(RecordJson.Schema, "this program reads");
            var events = root["events"].Items().Select(e => (Id: e["id"].Text(), Label: e["label"].Text())).ToList();
            var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            Func<(string Id, string Label), bool>[] ways =
            [
                e => e.Id == words,
                e => words.StartsWith("e-", StringComparison.Ordinal) && e.Id.StartsWith(words, StringComparison.Ordinal),
                e => e.Label.Equals(words, StringComparison.OrdinalIgnoreCase),
                e => parts.Length > 0 && parts.All(p => e.Label.Contains(p, StringComparison.OrdinalIgnoreCase)),
            ];
            return new([.. ways.Select(w => events.FindAll(e => w(e))).FirstOrDefault(f => f.Count > 0) ?? []], null);
        }
        catch (FalsehoodException e)
        {
            return new([], e.Falsehood);
        }
    }
}
