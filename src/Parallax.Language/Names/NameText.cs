using Parallax.Language.Parsing;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>The words of a text as the labeller sees them.</summary>
internal sealed class NameText
{
    /// <summary>How far from a word with a capital a word without one can be part of a name with it.</summary>
    private const int Reach = 3;

    private readonly NameWord _nothing;

    private NameText(TokenizedText text, WordForm nothing) =>
        (Text, Words, States, _nothing) = (text, new NameWord[text.Tokens.Length], new uint[text.Sentences.Length], new() { Form = nothing });

    /// <summary>The text.</summary>
    public TokenizedText Text { get; }

    /// <summary>One for every token.</summary>
    public NameWord[] Words { get; }

    /// <summary>For every sentence whether it is written as headlines are.</summary>
    public uint[] States { get; }

    /// <summary>What stands before and after a sentence.</summary>
    public ref readonly NameWord Nothing => ref _nothing;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The grammar of its tokens.</param>
    /// <param name="forms">What is known of written forms.</param>
    public static NameText Read(TokenizedText text, ReadOnlySpan<GrammarToken> grammar, WordForms forms)
    {
        var result = new NameText(text, forms.Nothing);
        var words = result.Words;
        for (var i = 0; i < words.Length; i++)
        {
            ref var word = ref words[i];
            word.Form = forms.Of(text.Tokens[i].Word);
            word.Tag = CodeOf(grammar[i].Xpos);
        }
        for (var s = 0; s < result.States.Length; s++)
        {
            var sentence = text.Sentences[s];
            result.States[s] = CaseOf(words.AsSpan(sentence.First, sentence.End - sentence.First));
            result.FindRuns(words, sentence.First, sentence.End);
            FindPlaces(words, sentence.First, sentence.End, forms.Book);
        }
        new NameDocumentBits(result).Fill();
        return result;
    }

    private static uint CodeOf(string tag)
    {
        var hash = Hash.Start;
        foreach (var c in tag)
        {
            hash = Hash.Add(hash, c);
        }
        return hash;
    }

    /// <summary>2 where nearly all words of some length have a capital, 4 where they have nothing but capitals; otherwise 0.</summary>
    private static uint CaseOf(ReadOnlySpan<NameWord> words)
    {
        var (all, title, upper) = (0, 0, 0);
        foreach (ref readonly var word in words)
        {
            var shape = word.Form.View.Shape;
            if ((shape & WordShape.Short) == 0 && (shape & (WordShape.Upper | WordShape.Lower)) != 0)
            {
                all++;
                title += (shape & WordShape.StartsUpper) != 0 ? 1 : 0;
                upper += (shape & WordShape.Lower) == 0 ? 1 : 0;
            }
        }
        return all < 4 ? 0u : upper * 3 > all * 2 ? 4u : title * 4 > all * 3 ? 2u : 0u;
    }

    private void FindRuns(NameWord[] words, int first, int end)
    {
        var lastUpper = int.MinValue / 2;
        for (var i = first; i < end; i++)
        {
            ref var word = ref words[i];
            if (!word.Form.HasUpper)
            {
                (word.RunFirst, word.RunEnd) = (i, i + 1);
                continue;
            }
            var stop = i + 1;
            while (stop < end && words[stop].Form.HasUpper)
            {
                stop++;
            }
            for (var k = i; k < stop; k++)
            {
                (words[k].RunFirst, words[k].RunEnd, words[k].IsLive) = (i, stop, true);
            }
            for (var k = lastUpper + 1; i - lastUpper <= Reach + 1 && k < i; k++)
            {
                words[k].IsLive = true;
            }
            if (stop < end && (words[stop].Form.View.Shape & WordShape.Digit) != 0)
            {
                words[stop].IsLive = true;
            }
            if (stop + 1 < end && IsHyphen(words[stop]) && Touches(stop - 1) && Touches(stop))
            {
                (words[stop].IsLive, words[stop + 1].IsLive) = (true, true); // "Lin Mei-hua"
            }
            (lastUpper, i) = (stop - 1, stop - 1);
        }
    }

    private bool Touches(int i) => Text.Tokens[i].Span.End == Text.Tokens[i + 1].Span.Start;

    private static bool IsHyphen(in NameWord word) => word.Form.View.Shape == (WordShape.Hyphen | WordShape.Short);

    /// <summary>Marks the longest place names of the gazetteer; hyphens inside them are passed over.</summary>
    private static void FindPlaces(NameWord[] words, int first, int end, NameBook book)
    {
        for (var i = first; i < end; i++)
        {
            if (!words[i].Form.HasUpper)
            {
                continue;
            }
            var (chain, stop, kinds) = (0u, i, 0u);
            for (int k = i, count = 0; k < end && count < NameBook.LongestPlace; k++)
            {
                if (IsHyphen(words[k]))
                {
                    continue;
                }
                (chain, count) = (NameBook.Chain(chain, words[k].Form.View.Lower), count + 1);
                (stop, kinds) = book.Place(chain) is > 0 and var found ? (k + 1, found) : (stop, kinds);
            }
            for (var k = i; k < stop; k++)
            {
                words[k].Place = (kinds << 2) | (stop == i + 1 ? 3u : k == i ? 0u : k + 1 == stop ? 2u : 1u);
            }
            i = Math.Max(i, stop - 1);
        }
    }
}
