using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Parallax.Tables;

namespace Parallax.Language.Names;

/// <summary>Folds spellings of one name to one form: marks on letters, apostrophes, hyphens, articles, and the letters by which names from
/// other scripts are written now this way, now that. The rules are those of <c>transliteration.tsv</c>.</summary>
/// <remarks>Letters are classes of one sound, as in Freeman, Condon and Ackerman, "Cross linguistic name matching in English and Arabic"
/// (2006). Folding is done on the end of what was written so far, so a fold has no part that a rule would change: it folds to itself.</remarks>
public sealed class Transliteration
{
    private readonly FrozenDictionary<char, string> _marks;
    private readonly LetterRules _rules;
    private readonly FrozenSet<string> _articles;
    private readonly FrozenDictionary<string, string> _names;

    private Transliteration(IReadOnlyList<TsvRow> rows)
    {
        _marks = Of(rows, "mark").SelectMany(Pairs).DistinctBy(m => m.From).ToFrozenDictionary(m => m.From[0], m => m.To);
        _articles = Of(rows, "article").SelectMany(r => r).ToFrozenSet(StringComparer.Ordinal);
        _rules = new(Of(rows, "rule").SelectMany(Pairs), Of(rows, "late").SelectMany(Pairs), Of(rows, "ending").SelectMany(Pairs));
        _names = Names(rows);
        Examples = [.. rows.Select(r => (r.Cells[2], r.Cells[3]))];
    }

    /// <summary>Of every row: names with one key, joined by '=', and names with different keys, joined by '≠'.</summary>
    public IReadOnlyList<(string Joined, string Apart)> Examples { get; }

    /// <summary>Reads <c>transliteration.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static Transliteration Read(byte[] table) => new([.. TsvTable.Read(table, "transliteration.tsv", "class", "forms", "joined", "apart")]);

    /// <summary>The key of a name: its words folded, without articles, a blank between two. Names with one key are spellings of one name.</summary>
    public string Key(string name)
    {
        return string.Join(' ', Folds(name));
    }

    /// <summary>The words of the key.</summary>
    public List<string> Folds(string name)
    {
        var folds = new List<string>(4);
        foreach (var word in Words(name))
        {
            var fold = Fold(word);
            while (StartsWithServant(fold))
            {
                folds.Add("abd");
                fold = Fold(fold[5..]);
            }
            if (folds.Count > 0 && IsLooseArticle(folds[^1]))
            {
                folds.RemoveAt(folds.Count - 1);
            }
            folds.Add(fold);
        }
        return folds;
    }

    /// <summary>The words of a name in small letters, without marks, apostrophes, dots and articles, cut at hyphens.</summary>
    public List<string> Words(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new List<string>(4);
        var word = new StringBuilder(16);
        foreach (var c in name)
        {
            var hyphen = c is '-' or '‐' or '‑' or '–' or '/';
            if (hyphen || char.IsWhiteSpace(c))
            {
                Close(words, word, hyphen);
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '&')
            {
                Append(word, c);
            }
        }
        Close(words, word, hyphen: false);
        return words;
    }

    /// <summary>The folded form of a word as <see cref="Words"/> gives it; of two spellings of one word the same.</summary>
    public string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (_names.TryGetValue(word, out var name))
        {
            return name;
        }
        var folded = _rules.Rewrite(word);
        return _names.GetValueOrDefault(folded, folded);
    }

    /// <summary>Whether the fold is that of a name which the table holds.</summary>
    public bool IsName(string fold) => _names.ContainsKey(fold);

    private void Append(StringBuilder word, char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (lower < 128)
        {
            word.Append(lower);
        }
        else if (_marks.TryGetValue(c, out var plain) || _marks.TryGetValue(lower, out plain))
        {
            word.Append(plain);
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.ModifierLetter)
        {
            word.Append(lower);
        }
    }

    /// <summary>Ends a word. An article is dropped when the next word follows at a hyphen; "al" and "el" also when it stands alone before a
    /// capital name, unless nothing follows.</summary>
    private void Close(List<string> words, StringBuilder word, bool hyphen)
    {
        if (word.Length == 0)
        {
            return;
        }
        var text = word.ToString();
        word.Clear();
        if (words.Count > 0 && IsLooseArticle(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }
        if (!hyphen || !_articles.Contains(text))
        {
            words.Add(text);
        }
    }

    private static bool IsLooseArticle(string word) => word is "al" or "el";

    /// <summary>"Abdulrahman" is "Abd al-Rahman"; "Abdullah" stays.</summary>
    private bool StartsWithServant(string fold) => fold.Length is >= 9 and <= 40 && fold.StartsWith("abd", StringComparison.Ordinal) && fold[3] is 'a' or 'i' or 'u'
        && fold[4] is 'l' or 'r' or 's' && !fold.EndsWith("lahi", StringComparison.Ordinal) && !_names.ContainsKey(fold);

    /// <summary>Every form of a row of names, and what the rules make of it, with the row's first form.</summary>
    private FrozenDictionary<string, string> Names(IReadOnlyList<TsvRow> rows)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var forms in Of(rows, "name").Concat(Of(rows, "word")))
        {
            var plain = forms.Select(f => f.Replace("'", "", StringComparison.Ordinal)).ToList();
            foreach (var form in plain.Concat(plain.Select(_rules.Rewrite).Where(f => f.Length >= LetterRules.ShortestWord)))
            {
                names.TryAdd(form, plain[0]);
            }
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Of(IReadOnlyList<TsvRow> rows, string group) => rows.Where(r => r.Cells[0] == group).Select(r => r.Values(1));

    /// <summary>The forms of a row but the first, each with the first.</summary>
    private static IEnumerable<(string From, string To)> Pairs(string[] forms) => forms.Skip(1).Select(f => (f, forms[0]));
}
