using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>Cuts from a word what another word has become a part of: "did|n't", "Monday|'s", "can|not", "gon|na", "do|nt".</summary>
internal static class Contractions
{
    private const int Longest = 8;
    private const int MostClitics = 2; // couldn't've

    /// <summary>Words run together without an apostrophe, with the length of the first.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> RunTogether =
        ("can|not gon|na got|ta wan|na lem|me gim|me out|ta do|nt does|nt did|nt wo|nt would|nt could|nt ca|nt ai|nt are|nt is|nt was|nt were|nt have|nt "
            + "has|nt had|nt should|nt i|m i|ve you|re you|ve you|ll they|re they|ve we|ve he|s she|s that|s what|s there|s").Split(' ')
        .ToFrozenDictionary(w => w.Replace("|", "", StringComparison.Ordinal), w => w.IndexOf('|', StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened = FrozenSet.ToFrozenSet(
        ["em", "n", "til", "bout", "cause"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the word from <paramref name="start"/> to <paramref name="end"/>, in its parts where it has any, of which at most
    /// <paramref name="clitics"/> are clitics.</summary>
    public static void Add(List<Token> tokens, string text, int start, int end, int clitics = MostClitics)
    {
        if (clitics > 0 && EndOfHead(text, start, end) is var cut && cut < end)
        {
            Add(tokens, text, start, cut, clitics - 1);
            tokens.Add(Tokenizer.Make(text, cut, end, TokenKind.Word));
            return;
        }
        var length = end - start;
        if (length is > 1 and <= Longest && text[end - 1] is 't' or 'T' or 'a' or 'A' or 'e' or 'E' or 'm' or 's' or 'S' or 'l'
            && RunTogether.TryGetValue(text.AsSpan(start, length), out var first) && !IsName(text, start, end))
        {
            tokens.Add(Tokenizer.Make(text, start, start + first, TokenKind.Word));
            tokens.Add(Tokenizer.Make(text, start + first, end, TokenKind.Word));
            return;
        }
        tokens.Add(Tokenizer.Make(text, start, end, TokenKind.Word));
    }

    /// <summary>The index after a clitic or a shortened word that an apostrophe begins: 's after a figure or apart from its word, 'em, 'n'.
    /// The same index where there is none.</summary>
    public static int EndOfClitic(string text, int i, int limit)
    {
        if (!Characters.IsApostrophe(text[i]))
        {
            return i;
        }
        var end = i + 1;
        while (end < limit && end - i < 7 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }
        if (end == i + 1 || Characters.GoesOn(text, end))
        {
            return i;
        }
        var letters = text.AsSpan(i + 1, end - i - 1);
        var apart = i == 0 || char.IsWhiteSpace(text[i - 1]);
        if (apart && Shortened.Contains(letters))
        {
            return letters is "n" or "N" && end < limit && Characters.IsApostrophe(text[end]) ? end + 1 : end;
        }
        return IsClitic(letters) && (!apart || char.IsAsciiLetterLower(letters[0])) ? end : i;
    }

    /// <summary>The index where the last clitic begins; the end where there is none.</summary>
    private static int EndOfHead(string text, int start, int end)
    {
        for (var k = end - 2; k > start && k >= end - 3; k--)
        {
            if (!Characters.IsApostrophe(text[k]))
            {
                continue;
            }
            var tail = text.AsSpan(k + 1, end - k - 1);
            if (tail is "t" or "T" && k - 1 > start && text[k - 1] is 'n' or 'N')
            {
                return k - 1;
            }
            return IsClitic(tail) && Takes(text.AsSpan(start, k - start), tail) ? k : end;
        }
        return end;
    }

    private static bool IsClitic(ReadOnlySpan<char> tail) => tail.Length switch
    {
        1 => tail[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase) || tail.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>"I'm" but not "ma'm".</summary>
    private static bool Takes(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) => tail is not ("m" or "M") || head is "I" or "i";

    /// <summary>"Im Soo-jin", "IM": a name or an abbreviation, where "im sorry" is not.</summary>
    private static bool IsName(string text, int start, int end) =>
        end - start == 2 && char.IsUpper(text[start]) && (char.IsUpper(text[end - 1]) || end + 1 >= text.Length || !char.IsLower(text[end + 1]));
}
