using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Lets all places of a name in a document decide together what it names, and finds it where it was overlooked.</summary>
internal sealed class NameConsensus
{
    private const int KindCount = NameLabels.KindCount;
    private const int Organization = 1;

    private readonly NameText _text;
    private readonly Dictionary<uint, int[]> _votes = [];
    private readonly Dictionary<uint, int[]> _surnames = [];

    private NameConsensus(NameText text) => _text = text;

    /// <summary>The names with the kinds that their places together speak for, and more places of the same names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names that were found, in order.</param>
    /// <param name="kinds">For every token and kind what speaks for the kind.</param>
    public static List<NameSpan> Of(NameText text, List<NameSpan> names, int[] kinds)
    {
        var consensus = new NameConsensus(text);
        foreach (var name in names)
        {
            consensus.Count(name, kinds);
        }
        consensus.CountAcronyms(names);
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = names[i] with { Kind = consensus.KindOf(names[i]) };
        }
        return consensus.WithOverlooked(names);
    }

    /// <summary>Where a surname alone is a person, so is the longer name of nothing certain that ends with it.</summary>
    public static void SettleSurnames(TokenizedText text, List<NameSpan> names)
    {
        var surnames = names.Where(n => n is { Kind: NameKind.Person, Length: 1 }).Select(n => text.Lower(n.First)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is { Kind: NameKind.Other, Length: 2 or 3 } && surnames.Contains(text.Lower(names[i].End - 1)))
            {
                names[i] = names[i] with { Kind = NameKind.Person };
            }
        }
    }

    private uint KeyOf(int first, int end)
    {
        var chain = 0u;
        for (var i = first; i < end; i++)
        {
            chain = NameBook.Chain(chain, _text.Words[i].Form.View.Lower);
        }
        return chain;
    }

    private void Count(NameSpan name, int[] kinds)
    {
        var votes = Votes(_votes, KeyOf(name.First, name.End));
        var surname = name is { Kind: NameKind.Person, Length: > 1 } ? Votes(_surnames, KeyOf(name.End - 1, name.End)) : null;
        for (var i = name.First; i < name.End; i++)
        {
            for (var kind = 0; kind < KindCount; kind++)
            {
                votes[kind] += kinds[(i * KindCount) + kind];
                if (surname is not null)
                {
                    surname[kind] += kinds[(i * KindCount) + kind];
                }
            }
        }
    }

    /// <summary>"the Harrow Salt Union (HSU)": what stands in brackets names what the words before do.</summary>
    private void CountAcronyms(List<NameSpan> names)
    {
        for (var n = 1; n < names.Count; n++)
        {
            var (full, brief) = (names[n - 1], names[n]);
            if (brief.Length == 1 && full.Length > 1 && brief.First == full.End + 1 && _text.Text.Tokens[full.End].Text == "(" && IsAcronym(full, brief.First))
            {
                var (from, to) = (Votes(_votes, KeyOf(full.First, full.End)), Votes(_votes, KeyOf(brief.First, brief.End)));
                for (var kind = 0; kind < KindCount; kind++)
                {
                    to[kind] += from[kind] + (kind == Organization ? Math.Abs(to[kind]) : 0);
                }
            }
        }
    }

    private bool IsAcronym(NameSpan full, int token)
    {
        var (letters, at) = (_text.Text.Tokens[token].Text, 0);
        for (var i = full.First; i < full.End && at < letters.Length; i++)
        {
            at += _text.Text.Tokens[i].Text[0] == letters[at] ? 1 : 0;
        }
        return letters.Length > 1 && at == letters.Length;
    }

    private NameKind KindOf(NameSpan name)
    {
        var key = KeyOf(name.First, name.End);
        var votes = _votes[key];
        var more = name.Length == 1 && !_text.Text.Tokens[name.First].IsAllCaps ? _surnames.GetValueOrDefault(key) : null;
        if (more is not null && _text.Words[name.First].Place == 0)
        {
            return NameKind.Person;
        }
        var best = 0;
        for (var kind = 1; kind < KindCount; kind++)
        {
            best = votes[kind] + (more?[kind] ?? 0) > votes[best] + (more?[best] ?? 0) ? kind : best;
        }
        return NameLabels.KindAt(best);
    }

    /// <summary>Adds proper nouns that were left out where most places of the same words are names.</summary>
    private List<NameSpan> WithOverlooked(List<NameSpan> names)
    {
        var kinds = new Dictionary<uint, (NameKind Kind, int Balance)>();
        var longest = 0;
        foreach (var name in names)
        {
            var key = KeyOf(name.First, name.End);
            kinds[key] = (name.Kind, kinds.GetValueOrDefault(key).Balance + 1);
            longest = Math.Max(longest, Math.Min(name.Length, 6));
        }
        var missed = Missed(names, kinds, longest);
        foreach (var name in missed)
        {
            var key = KeyOf(name.First, name.End);
            kinds[key] = (name.Kind, kinds[key].Balance - 1);
        }
        return [.. names.Concat(missed.Where(m => kinds[KeyOf(m.First, m.End)].Balance >= 0)).OrderBy(n => n.First)];
    }

    private List<NameSpan> Missed(List<NameSpan> names, Dictionary<uint, (NameKind Kind, int Balance)> kinds, int longest)
    {
        var (missed, next) = (new List<NameSpan>(), 0);
        for (var s = 0; s < _text.States.Length; s++)
        {
            var sentence = _text.Text.Sentences[s];
            for (var i = sentence.First; i < sentence.End; i++)
            {
                while (next < names.Count && names[next].End <= i)
                {
                    next++;
                }
                if ((next < names.Count && names[next].First <= i) || !_text.Words[i].Form.HasUpper)
                {
                    continue;
                }
                var limit = Math.Min(next < names.Count ? names[next].First : sentence.End, sentence.End);
                for (var end = Math.Min(i + longest, limit); end > i; end--)
                {
                    if (_text.Words[end - 1].Form.HasUpper && _text.Words[i].RunFirst == i && _text.Words[end - 1].RunEnd == end && kinds.TryGetValue(KeyOf(i, end), out var known))
                    {
                        missed.Add(new(i, end, known.Kind));
                        i = end - 1;
                        break;
                    }
                }
            }
        }
        return missed;
    }

    private static int[] Votes(Dictionary<uint, int[]> votes, uint key)
    {
        if (!votes.TryGetValue(key, out var found))
        {
            votes[key] = found = new int[KindCount];
        }
        return found;
    }
}
