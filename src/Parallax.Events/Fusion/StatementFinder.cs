using Parallax.Events.Extraction;
using Parallax.Events.Lineages;
using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Events.Fusion;

/// <summary>Finds utterances that two or more reports quote, word by word the same or nearly so.</summary>
internal static class StatementFinder
{
    private const int FewestWords = 8;
    private const double Same = 0.6;

    public static IEnumerable<Statement> Find(IReadOnlyList<ReportReading> readings)
    {
        var quotes = readings.OrderBy(r => r.Report.Report.Id).SelectMany(r => Quotes(r.Report)).ToList();
        var group = Enumerable.Range(0, quotes.Count).ToArray();
        var holders = new Dictionary<ulong, int>();
        for (var i = 0; i < quotes.Count; i++)
        {
            foreach (var hash in quotes[i].Shingles.Hashes)
            {
                if (!holders.TryAdd(hash, i) && quotes[holders[hash]].Shingles.ContainmentIn(quotes[i].Shingles) >= Same)
                {
                    group[i] = group[holders[hash]];
                    break;
                }
            }
        }
        foreach (var members in quotes.Select((q, i) => (Quote: q, Group: group[i])).GroupBy(x => x.Group))
        {
            if (members.Select(m => m.Quote.Variant.Report.Id).Distinct().Count() > 1)
            {
                var variants = members.Select(m => m.Quote.Variant).ToList();
                var speaker = variants.Select(v => v.Speaker).OfType<string>().GroupBy(s => s).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
                yield return new(speaker, null, variants);
            }
        }
    }

    private static IEnumerable<(StatementVariant Variant, Shingles Shingles)> Quotes(AnnotatedReport report)
    {
        var text = report.Text.Words.Text;
        foreach (var attribution in report.Text.Attributions)
        {
            foreach (var content in attribution.Content)
            {
                if (Unquoted(text, content) is { } span && SentenceSplitter.Split(span.Of(text)) is { Tokens.Length: >= FewestWords } words)
                {
                    yield return (new(report.Report, TextField.Text, span, attribution.Speaker), Shingles.Of(words));
                }
            }
        }
    }

    /// <summary>The words inside quotation marks; null where the content is not a direct quotation.</summary>
    private static TextSpan? Unquoted(string text, TextSpan content)
    {
        var (start, end) = (content.Start, content.End);
        if (end - start < 3 || text[start] is not ('"' or '“' or '‘'))
        {
            return null;
        }
        start++;
        while (end > start && text[end - 1] is '"' or '”' or '’' or ',' or ' ')
        {
            end--;
        }
        return end > start ? new(start, end) : null;
    }
}
