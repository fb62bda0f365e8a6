using System.Globalization;

namespace Parallax.Export.Verification;

/// <summary>Checks one statement of a record: its id, every quotation, and every place where words differ.</summary>
internal sealed class StatementCheck(RecordNode statement, WordsCheck words)
{
    private readonly List<(Report Report, TextField Field, TextSpan Span)> _variants = [];

    /// <summary>How many quotations were found to be true.</summary>
    public int Check()
    {
        var parts = new List<string>();
        var variants = statement["variants"].Items();
        foreach (var variant in variants)
        {
            var (report, field, span) = words.Check(variant);
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{variant["report"].Text()} {field} {span}"));
            _variants.Add((report, field, span));
        }
        statement["id"].MustBe(ContentHash.Id<Statement>([.. parts]).ToString(), "the id made from its quotations is");
        WordsCheck.MustName(statement["fullest"], [.. variants.Select(v => v["report"].Text())], "report that quotes the statement");
        if (!statement["speakers"].IsNull)
        {
            statement["speakers"]["status"].Choice<FactStatus>();
        }
        for (var i = 0; i < variants.Count; i++)
        {
            CheckVariant(variants[i], i);
        }
        return parts.Count;
    }

    private void CheckVariant(RecordNode variant, int index)
    {
        variant["completeness"].Choice<QuoteCompleteness>();
        var differences = variant["differences"].Items();
        foreach (var difference in differences)
        {
            CheckDifference(difference, _variants[index]);
        }
        var isExact = variant["wording"].Choice<QuoteWording>() == QuoteWording.Exact;
        if (isExact != (differences.Count == 0))
        {
            throw variant["wording"].False(isExact ? "words that differ are listed." : "no words that differ are listed.");
        }
    }

    private void CheckDifference(RecordNode difference, (Report Report, TextField Field, TextSpan Span) variant)
    {
        var kind = difference["kind"].Choice<DifferenceKind>();
        var span = WordsCheck.Span(difference, variant.Report, variant.Field, mayBeEmpty: kind == DifferenceKind.Deletion);
        if (!variant.Span.Contains(span) || (kind == DifferenceKind.Deletion && span.Length > 0))
        {
            throw difference["start"].False(span.Length > 0 && kind == DifferenceKind.Deletion ? "a deletion has no words of its own." : "the words that differ lie outside the quotation.");
        }
        var original = difference["original"];
        if (original.IsNull != (kind == DifferenceKind.Insertion))
        {
            throw original.False(original.IsNull ? $"a {Wording.Of(kind)} has the words that it stands for." : "an insertion stands for no words.");
        }
        if (!original.IsNull)
        {
            var (report, field, place) = words.Check(original);
            if (!_variants.Exists(v => v.Report.Id == report.Id && v.Field == field && v.Span.Contains(place)))
            {
                throw original["start"].False("the original words lie in no quotation of the statement.");
            }
        }
    }
}
