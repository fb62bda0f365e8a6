using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Reads groups that words give as parts of a number of people: "nine people, including three children", "nine people, three of them children".</summary>
internal static class IncludedParts
{
    /// <summary>The parts of the numbers found in a sentence, each of the number told last before it.</summary>
    public static IEnumerable<Casualty> Find(SentenceTree tree, List<VictimPhrase> phrases, IReadOnlyList<Casualty> found, Func<string, bool> isPerson)
    {
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            var parts = Included(tree, phrases, i) ?? OfThem(tree, phrases, i, isPerson);
            if (parts is { Count: > 0 } && Whole(found, i) is { } whole && parts.Sum(p => p.Min) <= (whole.Victims[0].Max ?? decimal.MaxValue))
            {
                yield return whole with { First = parts[0].First, End = parts[^1].End, Victims = parts, IsPart = true };
            }
        }
    }

    /// <summary>The number of several people that ends last before the token.</summary>
    private static Casualty? Whole(IReadOnlyList<Casualty> found, int token) =>
        found.Where(c => c.Victims is [{ Counted: true, Min: >= 2, Attackers: false }] && c.Victims[0].End <= token).MaxBy(c => c.Victims[0].End);

    /// <summary>The list after "including" or "among them"; null where the token is no such word.</summary>
    private static List<VictimPhrase>? Included(SentenceTree tree, List<VictimPhrase> phrases, int token)
    {
        var from = tree.Words.Lower(token) is "including" ? token + 1 : tree.Words.Lower(token) is "among" && tree.Words.Lower(token + 1) is "them" or "whom" ? token + 2 : -1;
        while (from >= 0 && tree.Words.Lower(from) is "at" or "least" or "were" or "are" or "was" or "is")
        {
            from++;
        }
        if (phrases.Find(p => from >= 0 && p.First >= from && p.First <= from + 1) is not { } first)
        {
            return null;
        }
        var list = VictimLists.Joined(tree.Words, phrases.FindAll(p => p.First >= from), first);
        return list.TrueForAll(p => p.Group is not null && p.Name is null && !p.Definite) ? list : null;
    }

    /// <summary>"three | of them | children", and what "and" joins to it; null where the token does not open such words.</summary>
    private static List<VictimPhrase>? OfThem(SentenceTree tree, List<VictimPhrase> phrases, int token, Func<string, bool> isPerson)
    {
        var words = tree.Words;
        if (tree.Xpos(token) != "CD" || words.Lower(token + 1) != "of" || words.Lower(token + 2) is not ("them" or "whom" or "these" or "those"))
        {
            return null;
        }
        var head = token + 3;
        while (words.Lower(head) is "were" or "are" or "was" or "is" or "a" or "an" || tree.Upos(head) == "ADJ" && !isPerson(words.Lower(head)))
        {
            head++;
        }
        if (!(isPerson(words.Lower(head)) || tree.Xpos(head) == "NNPS") || tree.CountAt(token) is not { } quantity)
        {
            return null;
        }
        var first = words.Lower(token + 3) is "were" or "are" or "was" or "is" ? token + 4 : token + 3;
        var part = new VictimPhrase(token, head + 1, quantity.Min, quantity.Max) { Counted = true, Group = words.SpanOf(first, head + 1).Of(words.Text) };
        return [part, .. words.Lower(head + 1) == "and" && phrases.Find(p => p.First == head + 2 && p is { Group: not null, Counted: true }) is { } next ? [next] : (List<VictimPhrase>)[]];
    }
}
