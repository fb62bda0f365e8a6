using Parallax.Decisions;

namespace Parallax.Export.Redaction;

/// <summary>Takes names out of the texts of decisions: labels, groups, places, authors, reasons. Their ids stay. The reports that a decision is about may not be in the record any more, so that
/// the names of all reports are looked for.</summary>
internal sealed class RedactedDecisions(PeopleRedaction redaction, Record record)
{
    private readonly Lazy<NameMatcher> _names = new(() => redaction.NamesOf(record.Reports.Select(r => r.Report.Id)));

    public IEnumerable<RecordDecision> Decisions => record.Decisions.Select(d => d with { Decision = Of(d.Decision), Problem = d.Problem is null ? null : Plain(d.Problem) });

    private Decision Of(Decision decision) => new(Of(decision.Correction), Plain(decision.Author), decision.Time, Plain(decision.Reason), decision.Id);

    private Correction Of(Correction correction) => correction switch
    {
        Correction.Merge merge => new Correction.Merge(merge.Events.Select(Of)),
        Correction.Split split => new Correction.Split(Of(split.From), split.Reports),
        Correction.Set set => new Correction.Set(Of(set.Event), Of(set.Value)),
        Correction.Hide hide => new Correction.Hide(Of(hide.Event)),
        Correction.Relink relink => new Correction.Relink(Of(relink.From), Of(relink.To), relink.Type),
        _ => correction,
    };

    private EventAnchor Of(EventAnchor anchor) => new(anchor.Mentions, anchor.Id, Plain(anchor.Label));

    private SetValue Of(SetValue value) => value switch
    {
        SetValue.Number { Of: { } group } number => new SetValue.Number(number.Attribute, Plain(group), number.Best),
        SetValue.Where where => new SetValue.Where(Plain(where.Name)),
        _ => value,
    };

    private string Plain(string text) => PeopleRedaction.Blacken(text, _names.Value);
}
