namespace Parallax.Export.Verification;

/// <summary>Checks that words stand in the reports where a record says.</summary>
internal sealed class WordsCheck(Dictionary<string, (Report Source, string? Published)> reports)
{
    /// <summary>The place that a claim, mention or variant names, once the quote is found to be the very words there.</summary>
    public (Report Report, TextField Field, TextSpan Span) Check(RecordNode node)
    {
        MustName(node["report"], reports.Keys, "report");
        var report = reports[node["report"].Text()].Source;
        var field = node["field"].Choice<TextField>();
        return (report, field, Span(node, report, field));
    }

    /// <summary>The span that a node gives in a field, once its quote is found to be the very words there.</summary>
    /// <param name="node">What has start, end and quote.</param>
    /// <param name="report">The report.</param>
    /// <param name="field">The field.</param>
    /// <param name="mayBeEmpty">Whether it may be a place between two words. The default value is false.</param>
    public static TextSpan Span(RecordNode node, Report report, TextField field, bool mayBeEmpty = false)
    {
        var text = report.Of(field);
        var (start, end) = (node["start"].Whole(), node["end"].Whole());
        if (start < 0 || end < start || (end == start && !mayBeEmpty))
        {
            throw node["start"].False($"the span {start}–{end} holds no words; expected a start of 0 or more and an end after it.");
        }
        if (end > text.Length)
        {
            throw node["end"].False($"the span {start}–{end} ends after the {Wording.Of(field)} of report '{report.Key}', which has {text.Length} code units.");
        }
        node["quote"].MustBe(text[start..end], $"the {Wording.Of(field)} of report '{report.Key}' has at {start}–{end}");
        return new(start, end);
    }

    /// <summary>Fails unless the id is one of those known.</summary>
    public static void MustName(RecordNode node, IReadOnlyCollection<string> known, string what)
    {
        if (!known.Contains(node.Text()))
        {
            throw node.False($"'{node.Text()}' is no {what} of this record.");
        }
    }
}
