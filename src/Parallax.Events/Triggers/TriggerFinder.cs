using Parallax.Events.Syntax;
using Parallax.Language;

namespace Parallax.Events.Triggers;

/// <summary>Finds the words that tell of events in a sentence.</summary>
internal sealed class TriggerFinder(EventLexicon lexicon)
{
    /// <summary>How many tokens may stand between the words of "set the old mill on fire".</summary>
    private const int Gap = 6;

    /// <summary>The triggers of the sentence, in order; none overlaps another.</summary>
    public IReadOnlyList<TriggerMatch> Find(SentenceTree tree)
    {
        List<TriggerMatch>? found = null;
        for (var i = tree.Sentence.First; i < tree.Sentence.End;)
        {
            var ways = lexicon.StartingWith(tree.Lower(i));
            var way = ways.IsEmpty ? null : First(ways, tree, i);
            if (way?.Type is { } type)
            {
                (found ??= []).Add(new(i, i + way.Words.Length, type, way.Kind, i + way.Head));
            }
            i += way?.Words.Length ?? 1;
        }
        return found ?? (IReadOnlyList<TriggerMatch>)[];
    }

    private static Trigger? First(ReadOnlySpan<Trigger> ways, SentenceTree tree, int i)
    {
        foreach (var way in ways)
        {
            if (Stands(way, tree, i) && !IsTime(tree, way, i) && WordClass.Fits(tree, way, i + way.Head) && Fits(way, tree, i))
            {
                return way;
            }
        }
        return null;
    }

    /// <summary>"March 9", "this fall".</summary>
    private static bool IsTime(SentenceTree tree, Trigger way, int i) =>
        way.Words.Length == 1 && Spans.At(tree.Text.Times, t => t.Span, tree.Words.Tokens[i].Span.Start) is not null;

    private static bool Fits(Trigger way, SentenceTree tree, int first)
    {
        var tests = new TriggerTests(tree, first, first + way.Words.Length, first + way.Head);
        foreach (var test in way.Tests)
        {
            if (!tests.Holds(test))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Stands(Trigger way, SentenceTree tree, int i)
    {
        for (var k = 1; k < way.Words.Length; k++)
        {
            if (!way.Words[k].Contains(tree.Lower(i + k)))
            {
                return false;
            }
        }
        return way.After.Length == 0 || Follow(way.After, tree, i + way.Words.Length);
    }

    private static bool Follow(string[] words, SentenceTree tree, int from)
    {
        for (var i = from + 1; i <= from + Gap && tree.Lower(i - 1) is not (";" or ":" or ","); i++)
        {
            var k = 0;
            while (k < words.Length && tree.Lower(i + k) == words[k])
            {
                k++;
            }
            if (k == words.Length)
            {
                return true;
            }
        }
        return false;
    }
}
