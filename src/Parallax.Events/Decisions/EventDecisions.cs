using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion;

namespace Parallax.Events.Decisions;

/// <summary>Sets values of events and hides events as decided, and marks those that were merged or split.</summary>
internal sealed class EventDecisions
{
    private readonly DecidedClusters _clusters;
    private readonly DecisionLedger _ledger;
    private readonly ValueSetter _setter;
    private readonly Dictionary<ReportEvent, EventDraft> _drafts;
    private readonly Dictionary<EventDraft, List<(Decision Decision, SetValue Value)>> _sets = [];
    private readonly Dictionary<EventDraft, Decision> _hidden = [];

    public EventDecisions(DecidedClusters clusters, DecisionLedger ledger, ValueSetter setter, IReadOnlyCollection<EventDraft> drafts) =>
        (_clusters, _ledger, _setter, _drafts) = (clusters, ledger, setter, drafts.ToDictionary(d => d.Cluster.Tellings[0]));

    /// <summary>The events by their tellings; those that are hidden are not among them.</summary>
    public Dictionary<ReportEvent, Event> Apply()
    {
        Hide();
        Set();
        var marks = Marks();
        var events = new Dictionary<ReportEvent, Event>();
        foreach (var tree in _clusters.All)
        {
            var draft = DraftOf(tree);
            if (draft.Event is not { } made || _hidden.ContainsKey(draft))
            {
                continue;
            }
            var (sets, tellings) = (_sets.GetValueOrDefault(draft) ?? [], marks[tree].ToList());
            var item = sets.Count + tellings.Count == 0 ? made : _setter.Set(draft, made, sets, tellings, JoinsOf(tree, made));
            foreach (var telling in tree.Cluster.Tellings)
            {
                events[telling] = item;
            }
        }
        return events;
    }

    /// <summary>Which decision hides the event of a cluster; null for none.</summary>
    public Decision? HidingOf(ClusterTree tree) => _hidden.GetValueOrDefault(DraftOf(tree));

    private void Hide()
    {
        foreach (var (decision, hide) in _ledger.Of<Correction.Hide>())
        {
            if (Find(decision, hide.Event) is not { } tree)
            {
                continue;
            }
            if (LaterMergeWithOthers(decision, hide.Event, tree) is { } merge)
            {
                _ledger.Overrule(decision, merge);
                continue;
            }
            _hidden.TryAdd(DraftOf(tree), decision);
        }
    }

    private void Set()
    {
        foreach (var (decision, set) in _ledger.Of<Correction.Set>())
        {
            if (Find(decision, set.Event) is not { } tree)
            {
                continue;
            }
            var draft = DraftOf(tree);
            if (_hidden.TryGetValue(draft, out var hiding))
            {
                _ledger.Refuse(decision, $"The event is hidden by {hiding.Id}.");
            }
            else if (_setter.ProblemOf(draft, draft.Event!, set.Value) is { } problem)
            {
                _ledger.Refuse(decision, problem);
            }
            else
            {
                Put(draft, decision, set.Value);
                _ledger.Concern(decision, [tree.Cluster.Tellings[0]]);
            }
        }
    }

    /// <summary>Of two decisions on one attribute the later holds.</summary>
    private void Put(EventDraft draft, Decision decision, SetValue value)
    {
        var sets = _sets.TryGetValue(draft, out var known) ? known : _sets[draft] = [];
        foreach (var earlier in sets.FindAll(s => s.Value.Attribute == value.Attribute && s.Value.Of == value.Of))
        {
            _ledger.Overrule(earlier.Decision, decision);
            sets.Remove(earlier);
        }
        sets.Add((decision, value));
    }

    private ClusterTree? Find(Decision decision, EventAnchor anchor)
    {
        var tree = _clusters.Find(anchor.Mentions);
        if (tree is null)
        {
            _ledger.Refuse(decision, _clusters.Lost(anchor));
            return null;
        }
        if (DraftOf(tree).Event is null)
        {
            _ledger.Refuse(decision, $"Too little is told of “{anchor.Label}” now to be an event.");
            return null;
        }
        return tree;
    }

    /// <summary>A merge after the decision that put other events to the one that it was about; null where there is none.</summary>
    private Decision? LaterMergeWithOthers(Decision decision, EventAnchor anchor, ClusterTree tree)
    {
        var meant = _clusters.Matches(anchor.Mentions).Select(m => m.Key).ToHashSet();
        return tree.Merges.Where(m => Decision.Order.Compare(m.By, decision) > 0 && m.Parts.Any(p => !p.Cluster.Tellings.Any(meant.Contains))).Select(m => m.By).FirstOrDefault();
    }

    /// <summary>Which decisions made a cluster what it is.</summary>
    private ILookup<ClusterTree, Decided> Marks() => _ledger.Of<Correction>().Where(d => d.Correction is Correction.Merge or Correction.Split)
        .SelectMany(d => _ledger.TellingsOf(d.Decision).Select(_clusters.Of).Distinct()
            .Select(tree => (Tree: tree, Decided: new Decided("tellings", null, d.Decision.Id, string.Join("; ", d.Correction.Events.Select(e => e.Label))))))
        .ToLookup(x => x.Tree, x => x.Decided);

    private static ImmutableArray<EventJoin> JoinsOf(ClusterTree tree, Event made) => tree.By is null ? made.Joins : [.. tree.Joins().OrderBy(j => (j.Report, j.With))];

    private EventDraft DraftOf(ClusterTree tree) => _drafts[tree.Cluster.Tellings[0]];
}
