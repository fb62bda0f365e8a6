using Parallax.Language.Places;

namespace Parallax.Events.Fusion.Facts;

/// <summary>Tells whom the words for a group of people mean.</summary>
internal sealed class GroupReader(GroupLexicon lexicon, Gazetteer gazetteer)
{
    /// <summary>Words that neither count nor describe.</summary>
    private static readonly HashSet<string> Silent = new(["the", "a", "an", "of", "and", "in", "its", "their", "his", "her", "our", "-", "'s", "first", "second", "third", "fourth", "fifth"], StringComparer.Ordinal);

    /// <summary>The group of the words ("U.S. troops"); anybody for null.</summary>
    public PeopleGroup Of(string? words)
    {
        var marks = new List<(GroupKind Kind, string Name)>();
        var tokens = Tokens(words);
        for (var i = 0; i < tokens.Count; i++)
        {
            i += i + 1 < tokens.Count && Read($"{tokens[i]} {tokens[i + 1]}", marks) ? 1 : Read(tokens[i], marks) || Add(marks, tokens[i]) ? 0 : 0;
        }
        return marks.Count == 0 ? PeopleGroup.Anybody : new(marks, marks.SelectMany(Wider));
    }

    /// <summary>The words without articles, ages and figures.</summary>
    private static List<string> Tokens(string? words) =>
        [.. (words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Replace(".", "", StringComparison.Ordinal).Replace('’', '\'').Trim(',', '"', '\'', '“', '”'))
            .Where(w => w.Length > 0 && !Silent.Contains(w) && !char.IsAsciiDigit(w[0]) && !w.EndsWith("-led", StringComparison.Ordinal))];

    private bool Read(string words, List<(GroupKind Kind, string Name)> marks)
    {
        if (lexicon.MarksOf(words) is { IsEmpty: false } known)
        {
            marks.AddRange(known);
            return true;
        }
        if ((gazetteer.CountryOfDemonym(words) ?? gazetteer.CountryOfDemonym(words.TrimEnd('s')) ?? gazetteer.CountryNamed(words)) is { } country)
        {
            marks.Add((GroupKind.Nation, country));
            return true;
        }
        return lexicon.IsPeople(words);
    }

    private static bool Add(List<(GroupKind Kind, string Name)> marks, string word)
    {
        marks.Add((GroupKind.Word, word.Length > 3 && word.EndsWith('s') ? word[..^1] : word));
        return true;
    }

    private IEnumerable<(GroupKind Kind, string Name)> Wider((GroupKind Kind, string Name) mark) =>
        mark.Kind == GroupKind.Nation ? lexicon.Alliances : lexicon.Around(mark);
}
