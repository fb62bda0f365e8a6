using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;

namespace Parallax.Events.Decisions;

/// <summary>What became of each decision on the way from readings to a record.</summary>
internal sealed class DecisionLedger
{
    private readonly Dictionary<Id<Decision>, string> _problems = [];
    private readonly Dictionary<Id<Decision>, List<ReportEvent>> _tellings = [];

    public DecisionLedger(IEnumerable<Decision> decisions) => Decisions = [.. decisions.DistinctBy(d => d.Id).Order(Decision.Order)];

    /// <summary>The decisions, each once, in the order in which they hold.</summary>
    public ImmutableArray<Decision> Decisions { get; }

    /// <summary>Those of one kind that apply so far.</summary>
    public IEnumerable<(Decision Decision, T Correction)> Of<T>()
        where T : Correction => Decisions.Where(d => d.Correction is T && Applies(d)).Select(d => (d, (T)d.Correction));

    /// <summary>Whether nothing is known to keep it from applying.</summary>
    public bool Applies(Decision decision) => !_problems.ContainsKey(decision.Id);

    /// <summary>It does not apply; the first reason stands.</summary>
    public void Refuse(Decision decision, string why) => _problems.TryAdd(decision.Id, why);

    /// <summary>It does not apply, for a later one decides otherwise.</summary>
    public void Overrule(Decision decision, Decision later) => Refuse(decision, $"The later decision {later.Id} takes its place.");

    /// <summary>It is about the events of these tellings.</summary>
    public void Concern(Decision decision, IEnumerable<ReportEvent> tellings) => _tellings[decision.Id] = [.. tellings];

    /// <summary>The tellings that it is about.</summary>
    public IEnumerable<ReportEvent> TellingsOf(Decision decision) => _tellings.GetValueOrDefault(decision.Id) ?? [];

    /// <summary>The decisions as they stand in a record of these events.</summary>
    public ImmutableArray<RecordDecision> On(IReadOnlyDictionary<ReportEvent, Event> events) =>
        [.. Decisions.Select(d => new RecordDecision(d, _problems.GetValueOrDefault(d.Id), Applies(d) ? [.. EventsOf(d, events)] : []))];

    private IEnumerable<Id<Event>> EventsOf(Decision decision, IReadOnlyDictionary<ReportEvent, Event> events) =>
        TellingsOf(decision).Where(events.ContainsKey).Select(t => events[t].Id).Distinct().Order();
}
