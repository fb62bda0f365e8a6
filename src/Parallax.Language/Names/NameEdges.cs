using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Where names begin and end, beyond what the labeller sees: "Ain al-Zahir" and "Omar bin Salem" are one name, "Lin Mei-hua" has a small
/// second half, and "Jane Pritchard of Harrow Weekly" are two.</summary>
internal sealed class NameEdges(NameLexicon lexicon, NameText read)
{
    private const int LongestSyllable = 5;

    private static readonly uint FirstName = NameBook.BitOf("first-name");

    private readonly TokenizedText _text = read.Text;

    /// <summary>Moves the ends of the names, which are in order and apart, and stay so.</summary>
    public List<NameSpan> Settle(List<NameSpan> names)
    {
        var settled = new List<NameSpan>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var limit = i + 1 < names.Count ? names[i + 1].First : _text.Tokens.Length;
            var name = WithSyllable(WithArticle(names[i], settled), limit);
            if (!Joined(settled, name))
            {
                Add(settled, name);
            }
        }
        return settled;
    }

    /// <summary>Adds a name; of a person and what he is of, both.</summary>
    private void Add(List<NameSpan> settled, NameSpan name)
    {
        for (var i = name.First + 1; i < name.End - 1; i++)
        {
            if (_text.Lower(i) == "of" && (read.Words[name.First].Form.Book & FirstName) != 0 && i - name.First is 2 or 3)
            {
                settled.Add(new(name.First, i, NameKind.Person));
                settled.Add(new(_text.Lower(i + 1) == "the" && i + 2 < name.End ? i + 2 : i + 1, name.End, name.Kind == NameKind.Person ? NameKind.Other : name.Kind));
                return;
            }
        }
        settled.Add(name);
    }

    private NameSpan WithArticle(NameSpan name, List<NameSpan> before)
    {
        var first = name.First - 2;
        return first >= 0 && IsArticled(first) && (before.Count == 0 || before[^1].End <= first) ? name with { First = first } : name;
    }

    /// <summary>"Lin Mei-hua": a given name of two syllables, the second small.</summary>
    private NameSpan WithSyllable(NameSpan name, int limit)
    {
        var end = name.End + 2;
        return name.Length is 2 or 3 && name.Kind is NameKind.Person or NameKind.Other && end <= limit && _text.SentenceOf(end - 1) == _text.SentenceOf(name.First)
            && Touches(name.End - 1) && _text.Lower(name.End) == "-" && Touches(name.End) && IsSyllable(_text.Tokens[name.End + 1])
            && IsShort(_text.Tokens[name.End - 1]) && _text.Tokens[name.End - 2] is { IsCapitalized: true } surname && IsShort(surname)
            ? new(name.First, end, NameKind.Person) : name;
    }

    private static bool IsShort(Token token) => token.Kind == TokenKind.Word && token.Text.Length <= 6 && !token.IsAllCaps;

    private bool IsSyllable(Token token) => token.Kind == TokenKind.Word && !token.IsCapitalized && token.Text.Length <= LongestSyllable && !lexicon.IsHyphened(token.Lower);

    /// <summary>Joins the name to the last one where both are one.</summary>
    private bool Joined(List<NameSpan> settled, NameSpan name)
    {
        if (settled.Count == 0 || _text.SentenceOf(settled[^1].First) != _text.SentenceOf(name.First))
        {
            return false;
        }
        var before = settled[^1];
        if (before.End == name.First && IsArticled(name.First))
        {
            settled[^1] = new(before.First, name.End, before.Kind == NameKind.Other ? name.Kind : before.Kind);
            return true;
        }
        if (before.End + 1 == name.First && before.Length <= 2 && _text.Lower(name.First - 1) is "bin" or "ibn" or "bint")
        {
            settled[^1] = new(before.First, name.End, NameKind.Person);
            return true;
        }
        return false;
    }

    /// <summary>Whether an article with a hyphen after it begins at the token: "al-Zahir".</summary>
    private bool IsArticled(int i) => i + 2 < _text.Tokens.Length && lexicon.IsArticle(_text.Lower(i)) && _text.Lower(i + 1) == "-" && Touches(i) && Touches(i + 1);

    /// <summary>Whether nothing stands between the token and the next one.</summary>
    private bool Touches(int i) => _text.Tokens[i].Span.End == _text.Tokens[i + 1].Span.Start;
}
