using System.Collections.Immutable;

namespace Parallax.Language.Names;

/// <summary>One part of a person's name.</summary>
/// <param name="Plain">In small letters.</param>
/// <param name="Fold">Folded; of a first name's short form that of the full one.</param>
/// <param name="Key">As <paramref name="Fold"/>, a blank between words: "abu mahdi".</param>
/// <param name="Bare">The fold without a particle: "Dael" of "van Dael"; null where there is none to drop.</param>
internal readonly record struct PersonPart(string Plain, string Fold, string Key, string? Bare)
{
    /// <summary>Whether it is an initial.</summary>
    public bool IsInitial => Plain.Length == 1;
}

/// <summary>A person's name taken apart: first names, surname, suffix. "Abu Salih" and "bin Faris" are one part each.</summary>
/// <param name="Parts">First names and surname, initials included.</param>
/// <param name="Suffix">"jr", "sr", "ii"; null where there is none.</param>
internal sealed record PersonName(ImmutableArray<PersonPart> Parts, string? Suffix)
{
    /// <summary>No name at all.</summary>
    public static PersonName None { get; } = new([], null);

    /// <summary>The first part.</summary>
    public PersonPart First => Parts[0];

    /// <summary>The last part.</summary>
    public PersonPart Last => Parts[^1];

    /// <summary>Whether it has first name and surname.</summary>
    public bool IsFull => Parts.Length > 1;

    /// <summary>Whether it is one part alone.</summary>
    public bool IsSingle => Parts.Length == 1;

    /// <summary>The key of the name: without initials between first name and surname, first names in their full form.</summary>
    public string Key => string.Join(' ', Parts.Where((p, i) => i == 0 || !p.IsInitial).Select(p => p.Key).Append(Suffix).OfType<string>());

    /// <summary>Takes a name apart.</summary>
    public static PersonName Of(string name, EntityLexicon lexicon)
    {
        var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var parts = ImmutableArray.CreateBuilder<PersonPart>(words.Length);
        string? suffix = null;
        var end = words.Length;
        if (end > 1 && Plain(words[end - 1], lexicon) is var last && lexicon.Has("suffix", last))
        {
            (suffix, end) = (last, end - 1);
        }
        for (var i = 0; i < end;)
        {
            i = Add(parts, words, i, end, lexicon);
        }
        return new(parts.ToImmutable(), suffix);
    }

    /// <summary>Adds the part that begins with a word; gives the index of the word after it.</summary>
    private static int Add(ImmutableArray<PersonPart>.Builder parts, string[] words, int i, int end, EntityLexicon lexicon)
    {
        if (IsInitials(words[i]))
        {
            parts.AddRange(words[i].Where(char.IsLetter).Select(c => char.ToLowerInvariant(c).ToString()).Select(c => new PersonPart(c, c, c, null)));
            return i + 1;
        }
        var pieces = new List<string>(2);
        var bound = false; // "bin Faris" is not Faris
        for (; i + 1 < end && Plain(words[i], lexicon) is var small && (IsBinding(small, lexicon) || lexicon.Has("particle", small)); i++)
        {
            bound |= IsBinding(small, lexicon);
            if (small is not ("al" or "el"))
            {
                pieces.Add(small is "ibn" or "ben" ? "bin" : small);
            }
        }
        var bare = pieces.Count > 0 && !bound ? string.Concat(lexicon.Spelling.Folds(words[i])) : null;
        pieces.Add(words[i]);
        var plain = string.Concat(pieces.SelectMany(lexicon.Spelling.Words));
        var folds = pieces.SelectMany(lexicon.Spelling.Folds).ToList();
        if (plain.Length > 0)
        {
            var full = parts.Count == 0 ? lexicon.FullName(plain) : null;
            parts.Add(new(plain, full ?? string.Concat(folds), full ?? string.Join(' ', folds), bare));
        }
        return i + 1;
    }

    private static bool IsBinding(string word, EntityLexicon lexicon) => lexicon.Has("glue", word) || lexicon.Has("descent", word);

    private static string Plain(string word, EntityLexicon lexicon) => string.Concat(lexicon.Spelling.Words(word));

    /// <summary>"R." and "J.R.", also "R" alone.</summary>
    private static bool IsInitials(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }
        return word.Length is > 0 and <= 6;
    }
}
