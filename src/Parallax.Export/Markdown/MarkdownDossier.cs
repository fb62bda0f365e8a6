using System.Globalization;
using Parallax.Export.Dossiers;
using static Parallax.Export.Markdown.MarkdownText;

namespace Parallax.Export.Markdown;

/// <summary>A dossier as Markdown, with line feeds on every system.</summary>
public static class MarkdownDossier
{
    /// <summary>Writes the dossier.</summary>
    public static void Write(Dossier dossier, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("# Dossier\n\n");
        output.Write($"{dossier.Summary}.\n");
        foreach (var item in dossier.Events)
        {
            WriteEvent(item, output);
        }
        WriteChain(dossier, output);
        WriteStatements(dossier, output);
        WriteReports(dossier, output);
        if (!dossier.Decisions.IsEmpty)
        {
            output.Write($"\n## Decisions\n\n{string.Concat(dossier.Decisions.Select(d => $"- {Escape(d)}\n"))}");
        }
    }

    private static void WriteEvent(DossierEvent item, TextWriter output)
    {
        output.Write($"\n## {Escape(item.Label)}\n\n");
        output.Write($"- **What:** {Escape(item.What)} · `{item.Id}`\n");
        output.Write($"- **When:** {Escape(item.When)}\n");
        output.Write($"- **Where:** {Escape(item.Where)}\n");
        foreach (var part in item.Who.GroupBy(w => w.Part))
        {
            output.Write($"- **{part.Key}:** {string.Join("; ", part.Select(w => Escape(w.Name)))}\n");
        }
        WriteFacts(item, output);
        WriteTopics(item, output);
        WriteList("People", item.People.Select(p => $"**{Escape(p.Name)}**: {Escape(p.Known)}"), output);
        WriteList("Decided", item.Decided.Select(Escape), output);
        WriteList("To check", item.Notes.Select(Escape), output);
    }

    private static void WriteFacts(DossierEvent item, TextWriter output)
    {
        if (item.Facts.IsEmpty)
        {
            return;
        }
        output.Write("\n| | low | best | high | status | grade | why |\n|---|--:|--:|--:|---|---|---|\n");
        foreach (var fact in item.Facts)
        {
            output.Write($"| {Escape(fact.Attribute)} | {Escape(fact.Low)} | **{Escape(fact.Best)}** | {Escape(fact.High)} "
                + $"| {Wording.Of(fact.Status)} | {Wording.Of(fact.Grade)} | {Escape(fact.Reason)} |\n");
        }
    }

    private static void WriteTopics(DossierEvent item, TextWriter output)
    {
        if (item.Topics.IsEmpty)
        {
            return;
        }
        output.Write("\n### Who says what\n\n");
        foreach (var topic in item.Topics)
        {
            output.Write($"- **{Escape(topic.Name)}** ({Wording.Of(topic.Status)})\n");
            foreach (var voice in topic.Voices)
            {
                var speaker = voice.Speaker is null ? "" : $" ({Escape(voice.Speaker)})";
                output.Write($"  - {Escape(voice.Says)}: “{Escape(voice.Quote)}” — {Escape(voice.Report)}{speaker}\n");
            }
        }
    }

    private static void WriteChain(Dossier dossier, TextWriter output)
    {
        if (dossier.Chain.IsEmpty)
        {
            return;
        }
        output.Write("\n## The chain of events\n\n");
        foreach (var (link, i) in dossier.Chain.Select((l, i) => (l, i)))
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") + $"{Escape(link.From)} **{link.Tie}** {Escape(link.To)} ({Wording.Of(link.Status)}): "
                + $"{string.Join("; ", link.Grounds.Select(Escape))}\n");
        }
    }

    private static void WriteStatements(Dossier dossier, TextWriter output)
    {
        if (dossier.Statements.IsEmpty)
        {
            return;
        }
        output.Write("\n## Statements\n");
        foreach (var statement in dossier.Statements)
        {
            output.Write($"\n- **{Escape(statement.Speaker)}** ({Escape(statement.Quoted)})\n");
            foreach (var quotation in statement.Quotations)
            {
                var speaker = quotation.Speaker is null ? "" : $" ({Escape(quotation.Speaker)})";
                var words = quotation.Pieces.IsEmpty ? "" : $": “{string.Concat(quotation.Pieces.Select(Marked))}”";
                output.Write($"  - {Escape(quotation.Report)}{speaker}, {quotation.How}{words}\n");
            }
        }
    }

    /// <summary>Words that are missing are struck out, words that were added are bold.</summary>
    private static string Marked(DossierPiece piece) => piece.Sort switch
    {
        DossierPieceSort.Missing => $"{(piece.Text.StartsWith(' ') ? " " : "")}~~{Escape(piece.Text.Trim())}~~",
        DossierPieceSort.Added => $"**{Escape(piece.Text)}**",
        _ => Escape(piece.Text),
    };

    private static void WriteReports(Dossier dossier, TextWriter output)
    {
        output.Write("\n## Reports\n\n| outlet | title | published | lineage |\n|---|---|---|---|\n");
        foreach (var report in dossier.Reports)
        {
            output.Write($"| {Escape(report.Outlet)} | {Escape(report.Title)} | {Escape(report.Published)} | {Escape(report.Lineage)} |\n");
        }
    }

    private static void WriteList(string heading, IEnumerable<string> items, TextWriter output)
    {
        var first = true;
        foreach (var item in items)
        {
            output.Write(first ? $"\n### {heading}\n\n- {item}\n" : $"- {item}\n");
            first = false;
        }
    }
}
