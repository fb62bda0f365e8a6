using Parallax.Decisions;

namespace Parallax.Tests.Events.Decisions;

/// <summary>Decisions by chance on the events of a record.</summary>
internal static class SomeDecisions
{
    public static Decision[] On(Record record, Random random, int count) => [.. Enumerable.Range(0, count).Select(i => Zahrin.On(record, random.Next(24)))
        .Select(maker => One(maker, record.Events[random.Next(record.Events.Length)], record.Events[random.Next(record.Events.Length)], random)).Where(r => r.IsMade).Select(r => r.Decision!).DistinctBy(d => d.Id)];

    private static DecisionResult One(DecisionMaker maker, Event one, Event other, Random random) => random.Next(5) switch
    {
        0 => maker.Merge([one.Id.ToString(), other.Id.ToString()], "merge"),
        1 => maker.Split(one.Id.ToString(), [one.Reports.First().Id.ToString()], "split"),
        2 => maker.Set(one.Id.ToString(), "type", null, "fire", "set"),
        3 => maker.Hide(one.Id.ToString(), "hide"),
        _ => maker.Relink(one.Id.ToString(), other.Id.ToString(), random.Next(2) == 0 ? "follows" : "none", "relink"),
    };
}
