using System.Collections.Immutable;
using System.Globalization;
using Parallax.Export.Dossiers;

namespace Parallax.Cli.Output;

/// <summary>A dossier for the terminal. Points on which the reports differ are shown with every
/// report's voice for every value; the others with one voice.</summary>
internal sealed class TextDossier(Ink ink)
{
    private const int HeadWidth = 13;
    private const int WidestName = 34;

    public static void Write(Dossier dossier, TextWriter output, Screen screen) => new TextDossier(new(output, screen)).Write(dossier);

    private void Write(Dossier dossier)
    {
        ink.Line(ink.Bold(dossier.Summary));
        foreach (var item in dossier.Events)
        {
            WriteEvent(item);
        }
        WriteChain(dossier.Chain);
        WriteStatements(dossier.Statements);
        WriteReports(dossier.Reports);
        WriteDecisions(dossier.Decisions);
    }

    private void WriteEvent(DossierEvent item)
    {
        ink.Blank();
        ink.Line(ink.Bold(item.Label));
        Row("What", item.What);
        Row("When", item.When);
        Row("Where", item.Where);
        foreach (var part in item.Who.GroupBy(w => w.Part))
        {
            Row(part.Key, string.Join("; ", part.Select(w => w.Name)));
        }
        WriteFacts(item.Facts);
        WriteTopics(item.Topics);
        WriteList("People", item.People.Select(p => $"{p.Name}: {p.Known}"));
        WriteList("Decided", item.Decided);
        WriteList("To check", item.Notes);
    }

    private void WriteFacts(ImmutableArray<DossierFact> facts)
    {
        if (facts.IsEmpty)
        {
            return;
        }
        var name = Math.Min(facts.Max(f => f.Attribute.Length), WidestName);
        var (low, best, high) = (Width("low", f => f.Low), Width("best", f => f.Best), Width("high", f => f.High));
        ink.Blank();
        ink.Line(ink.Dim(Cells("", "low", "best", "high").TrimEnd()));
        foreach (var fact in facts)
        {
            var why = $"{Wording.Of(fact.Status)}, {Wording.Of(fact.Grade)}: {fact.Reason}";
            var alone = fact.Attribute.Length > name;
            if (alone)
            {
                ink.Hanging("    ", 4, fact.Attribute);
            }
            var head = Cells(alone ? "" : fact.Attribute, fact.Low, fact.Best, fact.High);
            if (ink.Fits(head))
            {
                ink.Hanging(head, head.Length, why, Style(fact.Status));
            }
            else
            {
                ink.Line(head.TrimEnd());
                ink.Hanging("", 6, why, Style(fact.Status));
            }
        }

        int Width(string heading, Func<DossierFact, string> cell) => Math.Max(heading.Length, facts.Max(f => cell(f).Length));
        string Cells(string attribute, string a, string b, string c) =>
            $"    {attribute.PadRight(name)}  {a.PadLeft(low)}  {b.PadLeft(best)}  {c.PadLeft(high)}  ";
    }

    private void WriteTopics(ImmutableArray<DossierTopic> topics)
    {
        if (topics.IsEmpty)
        {
            return;
        }
        Heading("Who says what");
        foreach (var topic in topics)
        {
            ink.Hanging("", 4, $"{topic.Name} · {Wording.Of(topic.Status)}", Style(topic.Status));
            foreach (var voice in topic.Differs ? topic.Voices.DistinctBy(v => (v.Says, v.Report)) : topic.Voices[..1])
            {
                ink.Hanging("      - ", 8, Words(voice));
            }
            if (!topic.Differs && topic.Voices.Length > 1)
            {
                var others = topic.Voices.Select(v => v.Report).Distinct(StringComparer.Ordinal).Except([topic.Voices[0].Report]).ToList();
                if (others.Count > 0)
                {
                    ink.Hanging("      - ", 8, $"also: {string.Join(", ", others)}", ink.Dim);
                }
            }
        }
    }

    private static string Words(DossierVoice voice) =>
        $"{voice.Says}: “{voice.Quote}” — {voice.Report}{(voice.Speaker is null ? "" : $" ({voice.Speaker})")}";

    private void WriteChain(ImmutableArray<DossierLink> chain)
    {
        if (chain.IsEmpty)
        {
            return;
        }
        ink.Blank();
        ink.Line(ink.Bold("The chain of events"));
        foreach (var (link, i) in chain.Select((l, i) => (l, i)))
        {
            ink.Hanging(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. "), 6, $"{link.From} — {link.Tie} — {link.To}", Style(link.Status));
            foreach (var ground in link.Grounds)
            {
                ink.Hanging("", 6, ground, ink.Dim);
            }
        }
    }

    private void WriteStatements(ImmutableArray<DossierStatement> statements)
    {
        if (statements.IsEmpty)
        {
            return;
        }
        ink.Blank();
        ink.Line(ink.Bold("Statements"));
        foreach (var statement in statements)
        {
            ink.Hanging("  - ", 4, $"{statement.Speaker} · {statement.Quoted}");
            foreach (var quotation in statement.Quotations)
            {
                var speaker = quotation.Speaker is null ? "" : $" ({quotation.Speaker})";
                var words = quotation.Pieces.IsEmpty ? "" : $": “{string.Concat(quotation.Pieces.Select(Marked))}”";
                ink.Hanging("      - ", 8, $"{quotation.Report}{speaker}, {quotation.How}{words}", quotation.How.EndsWith("other words", StringComparison.Ordinal) ? ink.Yellow : null);
            }
        }
    }

    /// <summary>As in the output of wdiff: [-missing-] {+added+}.</summary>
    private static string Marked(DossierPiece piece) => piece.Sort switch
    {
        DossierPieceSort.Missing => $"{(piece.Text.StartsWith(' ') ? " " : "")}[-{piece.Text.Trim()}-]",
        DossierPieceSort.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    };

    private void WriteReports(ImmutableArray<DossierReport> reports)
    {
        ink.Blank();
        ink.Line(ink.Bold("Reports"));
        foreach (var report in reports)
        {
            var title = report.Title == report.Outlet ? "" : $" · {report.Title}";
            ink.Hanging("  - ", 4, $"{report.Outlet}{title} · {report.Published} · {report.Lineage}");
        }
    }

    private void WriteDecisions(ImmutableArray<string> decisions)
    {
        if (decisions.IsEmpty)
        {
            return;
        }
        ink.Blank();
        ink.Line(ink.Bold("Decisions"));
        foreach (var decision in decisions)
        {
            ink.Hanging("  - ", 4, decision);
        }
    }

    private void WriteList(string heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
        {
            return;
        }
        Heading(heading);
        foreach (var line in lines)
        {
            ink.Hanging("    - ", 6, line);
        }
    }

    private void Heading(string text)
    {
        ink.Blank();
        ink.Line($"  {ink.Bold(text)}");
    }

    private void Row(string head, string text) => ink.Hanging("  " + head, HeadWidth, text);

    private Func<string, string> Style(FactStatus status) => status switch
    {
        FactStatus.Disputed => ink.Red,
        FactStatus.Updated or FactStatus.Compatible => ink.Yellow,
        _ => plain => plain,
    };
}
