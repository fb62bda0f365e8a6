using System.Collections.Immutable;

namespace Parallax.Export.Dossiers;

/// <summary>Puts statements into words.</summary>
internal static class StatementWords
{
    /// <summary>What stands between two passages of one report.</summary>
    private const string Between = " […] ";

    public static DossierStatement Of(Statement statement)
    {
        var reports = statement.Variants.GroupBy(v => v.Report.Id).OrderByDescending(g => g.Key == statement.Fullest).ThenBy(g => g.First().Completeness).ThenBy(g => Name(g.First().Report), StringComparer.Ordinal).ThenBy(g => g.Key).ToList();
        var said = statement.Said is { } day ? $", {Phrases.Days(day, day)}" : "";
        var speakers = statement.Speakers is { Status: not (FactStatus.Agreed or FactStatus.Single) } s ? $" · speakers {Wording.Of(s.Status)}: {Phrases.Plain(s.Reason)}" : "";
        return new(Phrases.Plain(statement.Speaker ?? Phrases.Unknown) + said, $"quoted by {Phrases.Count(reports.Count, "report")}{speakers}",
            [.. reports.Select(g => Quotation([.. g], g.Key == statement.Fullest))]);
    }

    private static DossierQuotation Quotation(List<StatementVariant> passages, bool isFullest)
    {
        var wording = passages.Max(p => p.Wording);
        var words = wording switch { QuoteWording.Exact => "the same words", QuoteWording.Edited => "edited", _ => "other words" };
        var how = isFullest ? "fullest" : passages[0].Completeness == QuoteCompleteness.Partial ? $"in part, {words}" : words;
        var shown = isFullest ? passages : [.. passages.Where(p => p.Wording != QuoteWording.Exact)];
        var pieces = shown.SelectMany((p, i) => i == 0 ? Pieces(p) : Pieces(p).Prepend(new(Between, DossierPieceSort.Same)));
        var speakers = passages.Select(p => p.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new(Name(passages[0].Report), speakers.Count == 0 ? null : Phrases.Plain(string.Join("; ", speakers)), how, [.. pieces]);
    }

    private static IEnumerable<DossierPiece> Pieces(StatementVariant variant)
    {
        var (text, at) = (variant.Report.Of(variant.Field), variant.Span.Start);
        foreach (var difference in variant.Differences)
        {
            if (difference.Span.Start > at)
            {
                yield return new(Words(text[at..difference.Span.Start]), DossierPieceSort.Same);
            }
            if (difference.Original is { } original)
            {
                yield return new((difference.Kind == DifferenceKind.Deletion ? " " : "") + Phrases.Plain(original.Quote), DossierPieceSort.Missing);
            }
            if (difference.Span.Length > 0 && difference.Span.Start >= at)
            {
                yield return new(Words(text[difference.Span.Start..difference.Span.End]), DossierPieceSort.Added);
            }
            at = Math.Max(at, difference.Span.End);
        }
        if (at < variant.Span.End)
        {
            yield return new(Words(text[at..variant.Span.End]), DossierPieceSort.Same);
        }
    }

    /// <summary>The words made safe to show, with a blank at an end where the text has white space.</summary>
    private static string Words(string text)
    {
        var plain = (char.IsWhiteSpace(text[0]) ? " " : "") + Phrases.Plain(text);
        return char.IsWhiteSpace(text[^1]) && plain.Length > 1 ? plain + " " : plain;
    }

    private static string Name(Report report) => Phrases.Plain(report.Outlet ?? report.Key);
}
