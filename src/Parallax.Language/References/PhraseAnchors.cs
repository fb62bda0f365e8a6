using System.Collections.Immutable;
using Parallax.Language.Names;

namespace Parallax.Language.References;

/// <summary>Which tokens head noun phrases: one of each name, and nouns and pronouns that do not modify another noun.</summary>
internal sealed class PhraseAnchors
{
    private readonly int[] _nameAt;
    private readonly (int First, int End, int Head)[] _names;
    private readonly HashSet<int> _titles = [];

    private PhraseAnchors(int[] nameAt, (int First, int End, int Head)[] names) => (_nameAt, _names) = (nameAt, names);

    public static PhraseAnchors Of(in ParsedText parsed, ImmutableArray<NameMention> names)
    {
        var nameAt = new int[parsed.Count];
        Array.Fill(nameAt, -1);
        var anchors = new PhraseAnchors(nameAt, new (int, int, int)[names.Length]);
        for (var n = 0; n < names.Length; n++)
        {
            var first = parsed.Text.TokenAt(names[n].Span.Start);
            var end = first;
            while (end < parsed.Count && parsed.Text.Tokens[end].Span.Start < names[n].Span.End)
            {
                nameAt[end++] = n;
            }
            var head = HeadOf(parsed, first, end);
            anchors._names[n] = (first, end, head);
            anchors.TakeTitle(parsed, first, head);
        }
        return anchors;
    }

    /// <summary>Index of the name that holds the token; -1 outside names.</summary>
    public int NameAt(int token) => _nameAt[token];

    public (int First, int End) TokensOf(int name) => (_names[name].First, _names[name].End);

    public bool IsHead(in ParsedText parsed, int token)
    {
        if (_nameAt[token] >= 0)
        {
            return _names[_nameAt[token]].Head == token;
        }
        if (_titles.Contains(token) || !PhraseWords.MayHead(parsed, token))
        {
            return false;
        }
        // titles hang on the name that follows
        var head = parsed[token].Head;
        return !(head > token && _nameAt[head] >= 0 && parsed.Relation(token) is "nmod:desc" or "flat" or "amod" or "appos" && _names[_nameAt[head]].First == token + 1);
    }

    /// <summary>The token by which the phrase hangs in its clause: its head, or the title that the parser took for it.</summary>
    public int AnchorOf(int head) =>
        _nameAt[head] >= 0 && _names[_nameAt[head]].First - 1 is var before && _titles.Contains(before) ? before : head;

    /// <summary>The first token of a name that hangs outside it and is no preposition, article or mark; the last where none does.</summary>
    private static int HeadOf(in ParsedText parsed, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((parsed[i].Head < first || parsed[i].Head >= end) && parsed.Relation(i) is not ("punct" or "case" or "det"))
            {
                return i;
            }
        }
        return end - 1;
    }

    /// <summary>"The tanker Northern Star": the noun right before a name belongs to it where the tree ties the two, or gives both one place.</summary>
    private void TakeTitle(in ParsedText parsed, int first, int head)
    {
        var title = first - 1;
        if (title < 0 || _nameAt[title] >= 0 || !parsed.IsNoun(title) || parsed.IsUnder(title, head))
        {
            return;
        }
        var (one, other) = (parsed[title], parsed[head]);
        if (other.Head == title && other.Relation is "flat" or "appos" or "compound" or "nmod:desc" or "nmod:unmarked" || other.Head == one.Head && other.Relation == one.Relation)
        {
            _titles.Add(title);
        }
    }
}
