namespace Parallax.Storage.Postgres.Search;

/// <summary>Takes English endings off words, by the rules that Martin Porter published in 1980 ("An algorithm for suffix stripping"), as the full-text search of SQLite does: both stores find the same.</summary>
internal static class Stem
{
    private const int Shortest = 3;
    private const int Longest = 64;

    private static readonly (string Ending, string To)[] Second =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
        ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Ending, string To)[] Third =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Fourth =
        ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

    /// <summary>Takes the endings off a word in small letters.</summary>
    /// <param name="word">The word, with room for one more letter after it; the stem is left at its start.</param>
    /// <param name="length">How long the word is.</param>
    /// <returns>How long the stem is.</returns>
    public static int Of(Span<char> word, int length)
    {
        if (length is < Shortest or > Longest)
        {
            return length;
        }
        length = Plural(word, length);
        length = PastAndProgress(word, length);
        if (word[length - 1] == 'y' && HasVowel(word[..(length - 1)]))
        {
            word[length - 1] = 'i';
        }
        length = Replace(word, length, Second);
        length = Replace(word, length, Third);
        return Last(word, Derived(word, length));
    }

    private static int Plural(Span<char> word, int length)
    {
        var text = word[..length];
        if (text[^1] != 's')
        {
            return length;
        }
        if (text[^2] == 'e')
        {
            return (length > 4 && text.EndsWith("sses")) || (length > 3 && text[^3] == 'i') ? length - 2 : length - 1;
        }
        return text[^2] == 's' ? length : length - 1;
    }

    private static int PastAndProgress(Span<char> word, int length)
    {
        var text = word[..length];
        if (length > 3 && text.EndsWith("eed"))
        {
            return Measure(text[..^3], 1) ? length - 1 : length;
        }
        var cut = length > 2 && text.EndsWith("ed") ? 2 : length > 3 && text.EndsWith("ing") ? 3 : 0;
        if (cut == 0 || !HasVowel(text[..^cut]))
        {
            return length;
        }
        var stem = text[..^cut];
        if (stem.EndsWith("at") || stem.EndsWith("bl") || stem.EndsWith("iz"))
        {
            return AddE(word, stem.Length);
        }
        if (stem.Length > 1 && stem[^1] == stem[^2] && !IsVowel(stem[^1], false) && stem[^1] is not ('l' or 's' or 'z'))
        {
            return stem.Length - 1;
        }
        return Measure(stem, 1) && !Measure(stem, 2) && EndsShort(stem) ? AddE(word, stem.Length) : stem.Length;
    }

    private static int AddE(Span<char> word, int length)
    {
        word[length] = 'e';
        return length + 1;
    }

    /// <summary>The longest ending that is there decides, whether or not enough stands before it.</summary>
    private static int Replace(Span<char> word, int length, (string Ending, string To)[] rules)
    {
        var text = word[..length];
        foreach (var (ending, to) in rules)
        {
            if (length > ending.Length && text.EndsWith(ending))
            {
                var stem = length - ending.Length;
                if (!Measure(text[..stem], 1))
                {
                    return length;
                }
                to.CopyTo(word[stem..]);
                return stem + to.Length;
            }
        }
        return length;
    }

    private static int Derived(Span<char> word, int length)
    {
        var text = word[..length];
        foreach (var ending in Fourth)
        {
            if (length > ending.Length && text.EndsWith(ending))
            {
                var stem = text[..^ending.Length];
                return Measure(stem, 2) && (ending != "ion" || stem[^1] is 's' or 't') ? stem.Length : length;
            }
        }
        return length;
    }

    private static int Last(Span<char> word, int length)
    {
        if (word[length - 1] == 'e')
        {
            var stem = word[..(length - 1)];
            length = Measure(stem, 2) || (Measure(stem, 1) && !EndsShort(stem)) ? length - 1 : length;
        }
        return length > 1 && word[length - 1] == 'l' && word[length - 2] == 'l' && Measure(word[..(length - 1)], 2) ? length - 1 : length;
    }

    /// <summary>Whether vowels are followed by consonants at least so many times.</summary>
    private static bool Measure(ReadOnlySpan<char> stem, int least)
    {
        var (count, wasVowel, wasConsonant) = (0, false, false);
        foreach (var c in stem)
        {
            var vowel = IsVowel(c, wasConsonant);
            count += wasVowel && !vowel ? 1 : 0;
            (wasVowel, wasConsonant) = (vowel, !vowel);
        }
        return count >= least;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            if (IsVowel(stem[i], i > 0))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether it ends with consonant, vowel and consonant, as in "hop".</summary>
    private static bool EndsShort(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 3 || stem[^1] is 'w' or 'x' or 'y')
        {
            return false;
        }
        var (mask, wasConsonant) = (0, false);
        foreach (var c in stem)
        {
            wasConsonant = !IsVowel(c, wasConsonant);
            mask = (mask << 1) | (wasConsonant ? 1 : 0);
        }
        return (mask & 7) == 5;
    }

    private static bool IsVowel(char c, bool yIsOne) => c is 'a' or 'e' or 'i' or 'o' or 'u' || (c == 'y' && yIsOne);
}
