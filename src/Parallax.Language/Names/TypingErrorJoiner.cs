using System.Runtime.InteropServices;

namespace Parallax.Language.Names;

/// <summary>Joins a name written once to the usual form that it differs from by a typing error in one word. Names that may be one are found
/// by what is left of a word when one letter is taken out, so time grows with the length of the names.</summary>
internal sealed class TypingErrorJoiner
{
    private const int LongestName = 8;
    private const int LongestChain = 8;

    private readonly ReportNames _names;
    private readonly FormSets _sets;
    private readonly EntityLexicon _lexicon;
    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(int Form, int Word, int Next, int Length)> _chains = [];
    private readonly Dictionary<string, int> _singles = new(StringComparer.Ordinal);

    public TypingErrorJoiner(ReportNames names, FormSets sets, EntityLexicon lexicon)
    {
        (_names, _sets, _lexicon) = (names, sets, lexicon);
        foreach (var form in names.Forms.Where(f => f.Sort == NameSort.Person && f.Words.Count == 1))
        {
            _singles[form.Words[0]] = form.Mentions.Count;
        }
    }

    /// <summary>Joins them.</summary>
    public void Join()
    {
        var rare = _names.Forms.Where(f => f.Country is null && _sets.CountOf(f.Index) == 1 && UsesOf(f) == 1 && !IsKnown(f)).ToList();
        if (rare.Count == 0)
        {
            return;
        }
        foreach (var form in _names.Forms)
        {
            for (var word = 0; word < form.Words.Count && form.Words.Count <= LongestName; word++)
            {
                if (MayErr(form, word))
                {
                    Add(form, word);
                }
            }
        }
        rare.ForEach(JoinRare);
    }

    /// <summary>A surname may be misspelled, a first name may be another; words of a name alone must be longer.</summary>
    private static bool MayErr(NameForm form, int word) => form.Sort switch
    {
        NameSort.Person => word == form.Words.Count - 1 && form.Words.Count > 1 && form.Person.Suffix is null,
        NameSort.Open or NameSort.Nationality or NameSort.Family => false,
        _ => form.Words.Count > 1 || (form.Words[0].Length >= 6 && !form.IsAcronym),
    } && form.Words[word].Length is >= 4 and <= TypingErrors.LongestWord && form.Words[word].All(char.IsLetter);

    private void Add(NameForm form, int word)
    {
        var context = Context(form, word);
        for (var cut = -1; cut < form.Words[word].Length; cut++)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, Key(context, form.Words[word], cut), out var known);
            var length = known ? _chains[head].Length : 0;
            if (length < LongestChain)
            {
                _chains.Add((form.Index, word, known ? head : -1, length + 1));
                head = _chains.Count - 1;
            }
        }
    }

    /// <summary>A number for all of a name but one word (FNV-1a); names with one number are compared letter by letter.</summary>
    private static ulong Context(NameForm form, int word)
    {
        var hash = Mixed(14695981039346656037, (char)form.Sort);
        for (var i = 0; i < form.Words.Count; i++)
        {
            foreach (var c in i == word ? "*" : form.Words[i])
            {
                hash = Mixed(hash, c);
            }
            hash = Mixed(hash, ' ');
        }
        return hash;
    }

    /// <summary>The number of a word without one of its letters; of the whole word where <paramref name="cut"/> is -1.</summary>
    private static ulong Key(ulong hash, string word, int cut)
    {
        for (var i = 0; i < word.Length; i++)
        {
            hash = i == cut ? hash : Mixed(hash, word[i]);
        }
        return hash;
    }

    private static ulong Mixed(ulong hash, char c) => (hash ^ c) * 1099511628211;

    private void JoinRare(NameForm rare)
    {
        int? usual = null;
        for (var word = 0; word < rare.Words.Count && rare.Words.Count <= LongestName; word++)
        {
            foreach (var index in MayErr(rare, word) ? Near(rare, word) : [])
            {
                if (usual is { } other && !_sets.AreOne(other, index))
                {
                    return; // it may be either
                }
                usual = index;
            }
        }
        if (usual is { } form)
        {
            _sets.Join(form, rare.Index);
        }
    }

    /// <summary>The usual names that differ from a rare one in one word by a typing error.</summary>
    private IEnumerable<int> Near(NameForm rare, int word)
    {
        var context = Context(rare, word);
        for (var cut = -1; cut < rare.Words[word].Length; cut++)
        {
            for (var i = _heads.GetValueOrDefault(Key(context, rare.Words[word], cut), -1); i >= 0; i = _chains[i].Next)
            {
                if (_chains[i].Word == word && _chains[i].Form != rare.Index && IsUsual(_names.Forms[_chains[i].Form], rare, word))
                {
                    yield return _chains[i].Form;
                }
            }
        }
    }

    private bool IsUsual(NameForm usual, NameForm rare, int word) =>
        usual.Sort == rare.Sort && (usual.Sort != NameSort.Thing || usual.Kind == rare.Kind) && usual.Words.Count == rare.Words.Count
        && TypingErrors.AreNear(usual.Words[word], rare.Words[word]) && (rare.Words.Count > 1 || usual.Words[0][0] == rare.Words[0][0])
        && Enumerable.Range(0, usual.Words.Count).All(i => i == word || usual.Words[i] == rare.Words[i])
        && (_sets.CountOf(usual.Index) > 1 || UsesOf(usual) > 1 || IsKnown(usual));

    /// <summary>Whether the gazetteer or the table of names has the name: then it is no error.</summary>
    private bool IsKnown(NameForm form) => (form.Sort == NameSort.Place && form.Places.Length > 0) || _lexicon.Known(form.Key, form.IsCapitals) is not null;

    /// <summary>How often a form is used; a person's surname alone counts.</summary>
    private int UsesOf(NameForm form) =>
        form.Mentions.Count + (form.Sort == NameSort.Person && form.Words.Count > 1 ? _singles.GetValueOrDefault(form.Words[^1]) : 0);
}
