namespace Parallax.Bench.Worlds;

/// <summary>The sentences of a report while it is written.</summary>
internal sealed class Draft(Wordings wordings, Slots slots, int turn, Chance chance)
{
    private const int SentencesOfAParagraph = 3;

    /// <summary>After so many reports on an event wordings come again, then with others beside them.</summary>
    private const int Round = 8;

    private readonly List<List<string>> _paragraphs = [[]];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private int _words;
    private int _scene = turn * 3;

    /// <summary>The text: paragraphs with an empty line between.</summary>
    public string Text => string.Join("\n\n", _paragraphs.Where(p => p.Count > 0).Select(p => string.Join(' ', p)));

    /// <summary>Adds a sentence of a kind; false where nothing can be said, or it was said.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="fill">Fills the slots that only this sentence has; by default there are none.</param>
    /// <param name="again">Whether it is the second sentence of its kind.</param>
    public bool Add(string kind, Action<Slots>? fill = null, bool again = false)
    {
        fill?.Invoke(slots);
        var number = kind == "scene" ? _scene++ : turn + (turn / Round * (1 + (kind.Length % 5))) + (again ? 3 : 0);
        if (wordings.Sentence(kind, number, slots.WithSource(), chance) is not { } sentence || !_used.Add(sentence))
        {
            return false;
        }
        _paragraphs[^1].Add(sentence);
        _words += sentence.Split(' ').Length;
        return true;
    }

    /// <summary>Begins a paragraph.</summary>
    public void EndParagraph() => _paragraphs.Add([]);

    /// <summary>Adds scenes until there are enough words, and at times more.</summary>
    public void Fill(int fewest, int most)
    {
        var enough = chance.Happens(50) ? fewest : chance.Between(fewest, most - 20);
        while (_words < enough && Add("scene"))
        {
            if (_paragraphs[^1].Count >= SentencesOfAParagraph)
            {
                EndParagraph();
            }
        }
    }
}
