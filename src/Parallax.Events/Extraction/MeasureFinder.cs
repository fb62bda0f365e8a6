using Parallax.Events.Syntax;
using Parallax.Language.Quantities;

namespace Parallax.Events.Extraction;

/// <summary>Gives numbers that are not of people who came to harm to the mentions of a sentence: munitions, magnitudes, costs, how many were aboard and how
/// many attacked.</summary>
internal sealed class MeasureFinder(Lexicons lexicons)
{
    public void Add(SentenceTree tree, List<EventMention> mentions)
    {
        foreach (var quantity in tree.Sentence.Among(tree.Text.Quantities, q => q.Span))
        {
            if (mentions.Count == 0 || MeasureOf(tree, quantity) is not { } measure)
            {
                continue;
            }
            var token = tree.Words.TokenAt(quantity.Span.Start);
            var owner = measure.Attribute == "attackers" ? mentions.Find(m => IsAttackBy(tree, m, measure.Span))
                : mentions.Where(m => MayHave(m.Type, measure.Attribute)).MinBy(m => Math.Abs(m.First - token));
            owner?.Measures.Add(measure);
        }
    }

    private static bool MayHave(EventType type, string attribute) => attribute switch
    {
        "magnitude" => type == EventType.Earthquake,
        "aboard" => EventFamilies.Harms(type) || type == EventType.Rescue,
        _ => EventFamilies.Harms(type),
    };

    private Measure? MeasureOf(SentenceTree tree, Quantity quantity)
    {
        var words = tree.Words;
        switch (quantity.Unit)
        {
            case "magnitude":
                return new("magnitude", quantity, quantity.Span);
            case "money":
                var damage = Enumerable.Range(tree.Sentence.First, tree.Sentence.End - tree.Sentence.First).Any(i => words.Lower(i) is "damage" or "damages" or "losses" or "worth");
                return damage ? new("damage-cost", quantity, quantity.Span) : null;
            case "count" when quantity.Counted is { } counted:
                var (first, end) = (words.TokenAt(quantity.Span.Start), words.TokenAt(counted.End - 1) + 1);
                return Munitions(tree, quantity, first, end) ?? Headcount(tree, quantity, first, end);
            default:
                return null;
        }
    }

    private Measure? Munitions(SentenceTree tree, Quantity quantity, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (lexicons.People.Has("munition", tree.Words.Lower(i)))
            {
                return tree.Words.Lower(i + 1) is "attacks" or "attack" or "strikes" ? null : new("munitions", quantity, tree.Words.SpanOf(first, i + 1));
            }
        }
        return null;
    }

    private Measure? Headcount(SentenceTree tree, Quantity quantity, int first, int end)
    {
        if (!lexicons.IsPerson(tree.Words.Lower(end - 1)))
        {
            return null;
        }
        return EndOfAboard(tree, first, end) is { } last ? new("aboard", quantity, tree.Words.SpanOf(first, last))
            : lexicons.People.Has("forces", tree.Words.Lower(end - 1)) ? null : new("attackers", quantity, tree.Words.SpanOf(first, end));
    }

    /// <summary>"40 people aboard", "16 sailors were on board", "carrying 30 pilgrims".</summary>
    private static int? EndOfAboard(SentenceTree tree, int first, int end)
    {
        var next = tree.Words.Lower(end) is "was" or "were" ? end + 1 : end;
        return tree.Words.Lower(next) == "aboard" ? next + 1
            : tree.Words.Lower(next) == "on" && tree.Words.Lower(next + 1) == "board" ? next + 2
            : tree.Words.Lower(first - 1) == "carrying" ? end : null;
    }

    /// <summary>Whether the words are of those who did it: "three masked men | robbed", "an attack by | 30 gunmen", "a group of | 30 gunmen | stormed".</summary>
    private static bool IsAttackBy(SentenceTree tree, EventMention mention, TextSpan people)
    {
        if (!EventFamilies.IsAttack(mention.Type) && mention.Type is not (EventType.Robbery or EventType.Piracy))
        {
            return false;
        }
        var doers = tree.IsVerb(mention.Head) ? [Arguments.Agent(tree, mention.Head)] : NounArguments.Doers(tree, mention.Head);
        return doers.Any(d => Holds(tree, people, d) || tree.Holds(d) && tree.Children(d).Any(c => tree.Relation(c) == "nmod" && tree.Marker(c) == "of" && Holds(tree, people, c)));
    }

    private static bool Holds(SentenceTree tree, TextSpan people, int token) => tree.Holds(token) && people.Contains(tree.Words.Tokens[token].Span);
}
