using System.Collections.Immutable;
using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Language.Sentences;

namespace Parallax.Events.Fusion.Plausibility;

/// <summary>Holds a number of people against the list of its parts that a dash, a colon or a bracket opens right after it.
/// It finds, and changes nothing.</summary>
internal sealed class SumCheck(Lexicons lexicons)
{
    private readonly VictimPhraseFinder _victims = new(lexicons);

    /// <summary>A finding for each number that its list does not make up: "six people – three women and two men –". The list is closed by a mark, and so is whole.</summary>
    public IEnumerable<EventNote> Notes(ImmutableArray<Fact> facts, IEnumerable<EventMention> mentions)
    {
        foreach (var mention in mentions)
        {
            foreach (var casualty in mention.Casualties)
            {
                var total = casualty.Victims[0];
                if (casualty.Victims.Count == 1 && total is { Counted: true, Min: >= 2 } && total.Max == total.Min && Parts(mention, total) is { Count: > 1 } parts
                    && parts.Sum(p => p.Min) != total.Min && ClaimOf(facts, mention, casualty) is { } claim)
                {
                    var end = parts[^1].End + (mention.Words.Lower(total.End) == "(" ? 1 : 0);
                    var words = mention.Words.SpanOf(total.First, end).Of(mention.Words.Text);
                    yield return new("sum", string.Create(CultureInfo.InvariantCulture, $"“{words}”: the parts make {parts.Sum(p => p.Min):0}."), [claim.Id]);
                }
            }
        }
    }

    /// <summary>The list of parts right after the number; empty where there is none, where it goes on after its last phrase, or where one of it is not just so many.</summary>
    private List<VictimPhrase> Parts(EventMention mention, VictimPhrase total)
    {
        var words = mention.Words;
        var opening = words.Lower(total.End);
        if (opening is not ("-" or "–" or "—" or "--" or ":" or "("))
        {
            return [];
        }
        var parts = CountedParts.After(words, _victims.Find(mention.Text, mention.Tree.Sentence), total);
        if (parts.Count == 0)
        {
            return [];
        }
        var isWhole = words.Lower(parts[^1].End) is var closing && (opening == "(" ? closing == ")" : closing == opening || closing is "." or ";");
        return isWhole && parts.TrueForAll(p => p.Max == p.Min && !p.Definite && p.Name is null) ? parts : [];
    }

    private static Claim? ClaimOf(ImmutableArray<Fact> facts, EventMention mention, Casualty casualty)
    {
        var span = mention.Words.SpanOf(casualty.First, casualty.End);
        return facts.Where(f => f.Attribute == casualty.Attribute).SelectMany(f => f.Claims)
            .FirstOrDefault(c => c.Report.Id == mention.Report.Report.Id && c.Field == mention.Text.Field && c.Span == span);
    }
}
