using Parallax.Decisions;
using Parallax.Export.Redaction;
using Parallax.Json;

namespace Parallax.Export.Verification;

/// <summary>Checks the decisions of a record, and that what stands as decided is what they say.</summary>
internal sealed class DecisionsCheck(IReadOnlyCollection<string> events)
{
    private readonly Dictionary<string, (Decision Decision, RecordNode Node)> _decisions = new(StringComparer.Ordinal);

    /// <summary>Reads the decisions of the record.</summary>
    public void Read(RecordNode root)
    {
        foreach (var node in root.Has("decisions") ? root["decisions"].Items() : [])
        {
            var decision = Decision(node);
            if (!_decisions.TryAdd(decision.Id.ToString(), (decision, node)))
            {
                throw node["id"].False("the record lists this decision twice.");
            }
            if (node["applies"].Truth() != node["problem"].IsNull)
            {
                throw node["applies"].False("a decision applies where it has no problem, and else not.");
            }
            foreach (var item in node["events"].Items())
            {
                WordsCheck.MustName(item, events, "event");
            }
            if (!node["applies"].Truth() && node["events"].Items().Count > 0)
            {
                throw node["events"].False("found events; a decision that does not apply has none.");
            }
        }
    }

    /// <summary>Checks what stands as decided in an event.</summary>
    public void CheckEvent(RecordNode item)
    {
        foreach (var decided in Marks(item))
        {
            var decision = DecisionOf(decided, item["id"].Text());
            switch (decision.Correction)
            {
                case Correction.Merge or Correction.Split:
                    decided["attribute"].MustBe("tellings", "a merge or a split decides on the");
                    break;
                case Correction.Set set:
                    decided["attribute"].MustBe(set.Value.Attribute, "the decision is on");
                    CheckValue(item, decided, set.Value);
                    break;
                default:
                    throw decided["decision"].False($"a {decision.Correction.Kind} decides on nothing in an event.");
            }
        }
    }

    /// <summary>Checks what stands as decided in a link.</summary>
    public void CheckLink(RecordNode link)
    {
        foreach (var decided in Marks(link))
        {
            var decision = DecisionOf(decided, link["from"].Text());
            if (decision.Correction is not Correction.Relink { Type: { } type })
            {
                throw decided["decision"].False($"a {decision.Correction.Kind} makes no link.");
            }
            link["type"].MustBe(Wording.Of(type), "the decision makes it");
        }
    }

    /// <summary>Whether a decision stands behind it, so that it needs no claim.</summary>
    public static bool IsDecided(RecordNode link) => Marks(link).Count > 0;

    /// <summary>Fails where an event does not show a decision that is said to have changed it.</summary>
    public void CheckShown(IReadOnlyList<RecordNode> items)
    {
        var shown = items.SelectMany(i => Marks(i).Select(d => (Event: i["id"].Text(), Decision: d["decision"].Text()))).ToHashSet();
        foreach (var (id, (decision, node)) in _decisions.Where(d => d.Value.Decision.Correction is not Correction.Relink))
        {
            foreach (var item in node["events"].Items())
            {
                if (!shown.Contains((item.Text(), id)))
                {
                    throw item.False($"the event does not show that {decision.Id} decided on it.");
                }
            }
        }
    }

    private static IReadOnlyList<RecordNode> Marks(RecordNode owner) => owner.Has("decided") ? owner["decided"].Items() : [];

    private static Decision Decision(RecordNode node)
    {
        var json = node.Json();
        var read = DecisionJson.Read(json, anyId: node.Has("reason") && HasBlocks(json.Span));
        return read.Value ?? throw new FalsehoodException(new(node.Path + read.Refusal!.Path[1..], read.Refusal.What));
    }

    /// <summary>Whether names were taken out: then the id is that of the decision with them.</summary>
    private static bool HasBlocks(ReadOnlySpan<byte> json) => System.Text.Encoding.UTF8.GetString(json).Contains(PeopleRedaction.Placeholder, StringComparison.Ordinal);

    private Decision DecisionOf(RecordNode decided, string item)
    {
        WordsCheck.MustName(decided["decision"], _decisions.Keys, "decision");
        var (decision, node) = _decisions[decided["decision"].Text()];
        return node["events"].Items().Any(e => e.Text() == item) ? decision : throw decided["decision"].False("the decision is not on this event.");
    }

    private static void CheckValue(RecordNode item, RecordNode decided, SetValue value)
    {
        switch (value)
        {
            case SetValue.Type:
                item["type"].MustBe(value.Text, "the decision sets");
                break;
            case SetValue.When days:
                item["when"]["start"].MustBe(SetValue.When.TextOf(days.Start, days.Start), "the decision sets");
                item["when"]["end"].MustBe(SetValue.When.TextOf(days.End, days.End), "the decision sets");
                break;
            case SetValue.Where where:
                CheckName(item["where"]["name"], where.Name);
                break;
            case SetValue.Number number:
                var of = decided["of"].TextOrNull();
                var facts = item["facts"].Items().Where(f => f["attribute"].Text() == number.Attribute && f["of"].TextOrNull() == of).ToList();
                if (facts.Count == 0)
                {
                    throw decided["of"].False("the event has no such fact.");
                }
                if (facts[0]["best"].NumberOrNull() != number.Best)
                {
                    throw facts[0]["best"].False($"the decision sets {number.Text}.");
                }
                break;
        }
    }

    /// <summary>A place that names were taken out of may have lost others than the decision.</summary>
    private static void CheckName(RecordNode found, string set)
    {
        var name = found.Text();
        if (name.Length != set.Length || !name.Zip(set).All(c => char.ToUpperInvariant(c.First) == char.ToUpperInvariant(c.Second) || c.First == PeopleRedaction.Placeholder || c.Second == PeopleRedaction.Placeholder))
        {
            found.MustBe(set, "the decision sets");
        }
    }
}
