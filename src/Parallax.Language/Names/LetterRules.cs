using System.Collections.Frozen;
using System.Text;

namespace Parallax.Language.Names;

/// <summary>Rewrites the letters of a word, one at a time: after each the end of what was written so far is compared with the rules, until
/// none fits. So nothing that a rule would change is left, and a word rewritten twice is as it was after the first time.</summary>
internal sealed class LetterRules(IEnumerable<(string From, string To)> rules, IEnumerable<(string From, string To)> late, IEnumerable<(string From, string To)> endings)
{
    /// <summary>Shorter words differ by too little for their vowels to be given up: Song and Sung, Dan and Don.</summary>
    public const int ShortestWord = 5;

    private readonly FrozenDictionary<char, (string From, string To)[]> _rules =
        rules.GroupBy(r => r.From[^1]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(r => r.From.Length).ToArray());

    private readonly FrozenDictionary<char, char> _late = late.ToFrozenDictionary(l => l.From[0], l => l.To[0]);

    private readonly (string From, string To)[] _endings = [.. endings];

    /// <summary>The word as the rules have it; words that are short or hold digits stay.</summary>
    public string Rewrite(string word)
    {
        if (word.Length < ShortestWord || word.Any(char.IsAsciiDigit))
        {
            return word;
        }
        var first = Ruled(word);
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = _late.GetValueOrDefault(first[i], first[i]);
        }
        var written = Ruled(first.ToString());
        foreach (var (from, to) in _endings)
        {
            if (EndsWith(written, from))
            {
                Replace(written, from, to);
            }
        }
        return written.ToString();
    }

    private StringBuilder Ruled(string word)
    {
        var written = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            written.Append(c);
            while (Shorten(written))
            {
            }
        }
        return written;
    }

    private bool Shorten(StringBuilder written)
    {
        var last = written[^1];
        if (_rules.TryGetValue(last, out var ending))
        {
            foreach (var (from, to) in ending)
            {
                if (EndsWith(written, from))
                {
                    Replace(written, from, to);
                    return true;
                }
            }
        }
        if (written.Length > 1 && written[^2] == last)
        {
            written.Length--; // a doubled letter
            return true;
        }
        return false;
    }

    private static void Replace(StringBuilder written, string from, string to)
    {
        written.Length -= from.Length;
        written.Append(to);
    }

    private static bool EndsWith(StringBuilder written, string end)
    {
        if (written.Length < end.Length)
        {
            return false;
        }
        for (var i = 0; i < end.Length; i++)
        {
            if (written[written.Length - end.Length + i] != end[i])
            {
                return false;
            }
        }
        return true;
    }
}
