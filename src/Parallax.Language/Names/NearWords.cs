namespace Parallax.Language.Names;

/// <summary>Finds the one word of a list that another may be with a typing error, by what is left of both when a letter is taken out.</summary>
internal sealed class NearWords
{
    private readonly Dictionary<string, string?> _words = new(StringComparer.Ordinal);

    /// <summary>What is left of a word when one letter is taken out, and the word itself.</summary>
    public static IEnumerable<string> Rests(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }

    /// <summary>Adds a word to the list; words too long to be compared are left out.</summary>
    public void Add(string word)
    {
        foreach (var rest in word.Length > TypingErrors.LongestWord ? [] : Rests(word))
        {
            if (!_words.TryAdd(rest, word) && _words[rest] != word)
            {
                _words[rest] = null; // of several words
            }
        }
    }

    /// <summary>The only word of the list that is near; null where there is none or several. The first letter must be the same.</summary>
    public string? Find(string word)
    {
        string? found = null;
        foreach (var rest in word.Length > TypingErrors.LongestWord ? [] : Rests(word))
        {
            if (_words.TryGetValue(rest, out var near) && near is not null && near[0] == word[0] && TypingErrors.AreNear(near, word))
            {
                if (found is not null && found != near)
                {
                    return null;
                }
                found = near;
            }
        }
        return found;
    }
}
