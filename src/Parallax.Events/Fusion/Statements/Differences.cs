using System.Collections.Immutable;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Compares a quotation word by word with what a fuller report quotes.</summary>
internal sealed class Differences
{
    /// <summary>So many words before the first and after the last like one are still held against each other; more are more of the utterance.</summary>
    private const int MostLooseWords = 4;

    /// <summary>How far from these a like word is looked for.</summary>
    private const int MostSkippedWords = 8;

    private readonly Passage _passage;
    private readonly Rendering _original;
    private readonly List<(int A, int B)> _matches;
    private readonly ImmutableArray<QuoteDifference>.Builder _found = ImmutableArray.CreateBuilder<QuoteDifference>();

    private Differences(Passage passage, Rendering original, WordAlignment alignment) => (_passage, _original, _matches) = (passage, original, alignment.Matches);

    /// <summary>Whether each word of the original is quoted, be it by other words; a word that an ellipsis stands for is not.</summary>
    public static void Cover(Passage passage, Rendering original, WordAlignment alignment, bool[] covered)
    {
        var matches = alignment.Matches;
        for (var k = 0; k < matches.Count; k++)
        {
            covered[matches[k].B] = true;
            var isMarked = k > 0 && IsGap(passage, matches[k].A);
            for (var b = k == 0 ? matches[k].B : matches[k - 1].B + 1; b < matches[k].B && !isMarked; b++)
            {
                covered[b] = original.PassageOf(b) == original.PassageOf(matches[k].B) || original.PassageOf(b) == original.PassageOf(matches[k - 1].B);
            }
        }
    }

    /// <summary>The points in which the passage differs from the original, in order.</summary>
    public static ImmutableArray<QuoteDifference> Of(Passage passage, Rendering original, WordAlignment alignment) => new Differences(passage, original, alignment).Find();

    private static bool IsGap(Passage passage, int word) => passage.Words[word].AfterGap;

    private ImmutableArray<QuoteDifference> Find()
    {
        if (_matches.Count == 0)
        {
            return [];
        }
        TieEnds();
        var (first, last) = (_matches[0], _matches[^1]);
        Loose(Math.Max(0, first.A - MostLooseWords), first.A, FirstOf(first.B, first.A), first.B, first.A <= MostLooseWords);
        for (var k = 1; k < _matches.Count; k++)
        {
            Add(_matches[k - 1].A + 1, _matches[k].A, _matches[k - 1].B + 1, _matches[k].B);
        }
        var rest = _passage.Words.Length - last.A - 1;
        Loose(last.A + 1, _passage.Words.Length, last.B + 1, EndOf(last.B, rest), rest <= MostLooseWords);
        return _found.ToImmutable();
    }

    /// <summary>Adds like words near the ends of what was aligned: "These include …" of "These new depots include …".</summary>
    private void TieEnds()
    {
        var (first, last) = (_matches[0], _matches[^1]);
        for (var (a, b, left) = (first.A - 1, first.B - 1, first.A <= MostLooseWords ? MostSkippedWords : 0); a >= 0 && b >= 0 && left > 0 && _original.PassageOf(b) == _original.PassageOf(first.B); b--, left--)
        {
            if (_passage.Words[a].Key == _original.Words[b].Key)
            {
                _matches.Insert(0, (a--, b));
            }
        }
        var isShort = _passage.Words.Length - last.A - 1 <= MostLooseWords;
        for (var (a, b, left) = (last.A + 1, last.B + 1, isShort ? MostSkippedWords : 0); a < _passage.Words.Length && b < _original.Words.Length && left > 0 && _original.PassageOf(b) == _original.PassageOf(last.B); b++, left--)
        {
            if (_passage.Words[a].Key == _original.Words[b].Key)
            {
                _matches.Add((a++, b));
            }
        }
    }

    /// <summary>The words with the parenthesis that belongs to them: "(SMG)", not "SMG".</summary>
    private static TextSpan Whole(Passage passage, TextSpan words)
    {
        var (text, start, end) = (passage.Text.Words.Text, words.Start, words.End);
        var isOpen = text.LastIndexOf('(', end - 1, end - start) > text.LastIndexOf(')', end - 1, end - start);
        if (end < passage.Span.End && text[end] == ')' && (isOpen || (start > passage.Span.Start && text[start - 1] == '(')))
        {
            return new(isOpen ? start : start - 1, end + 1);
        }
        return words;
    }

    /// <summary>The word of the original, in the passage of <paramref name="word"/>, that stands <paramref name="back"/> words before it.</summary>
    private int FirstOf(int word, int back)
    {
        var first = word;
        while (first > 0 && word - first < back && _original.PassageOf(first - 1) == _original.PassageOf(word))
        {
            first--;
        }
        return first;
    }

    private int EndOf(int word, int on)
    {
        var end = word + 1;
        while (end < _original.Words.Length && end - word - 1 < on && _original.PassageOf(end) == _original.PassageOf(word))
        {
            end++;
        }
        return end;
    }

    /// <summary>Words at an end of the quotation differ only where the original has as many there.</summary>
    private void Loose(int a, int endA, int b, int endB, bool isShort)
    {
        if (isShort && endA > a && endB - b == endA - a)
        {
            Add(a, endA, b, endB);
        }
    }

    private void Add(int a, int endA, int b, int endB)
    {
        if (a == endA && b == endB)
        {
            return;
        }
        var words = _passage.Words;
        var marked = (endA < words.Length && IsGap(_passage, endA)) || Enumerable.Range(a, endA - a).Any(i => words[i].Bracketed || words[i].AfterGap)
            || (endB < _original.Words.Length && _original.Words[endB].AfterGap) || Enumerable.Range(b, endB - b).Any(i => _original.Words[i].Bracketed || _original.Words[i].AfterGap);
        var span = endA > a ? Whole(_passage, words[a].Span.Join(words[endA - 1].Span)) : new(words[a - 1].Span.End, words[a - 1].Span.End);
        if (b == endB)
        {
            _found.Add(new(DifferenceKind.Insertion, span, null, marked));
            return;
        }
        var kind = endA > a ? DifferenceKind.Replacement : DifferenceKind.Deletion;
        for (var first = b; first < endB;)
        {
            var end = Math.Min(endB, EndOf(first, endB - first));
            var passage = _original.PassageOf(first);
            _found.Add(new(kind, span, new(_original.Report, passage.Text.Field, Whole(passage, _original.Words[first].Span.Join(_original.Words[end - 1].Span))), marked));
            first = end;
        }
    }
}
