using System.Collections.Concurrent;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>
/// Finds the tree of a sentence: for every token its head and its relation in Universal Dependencies. Greedy transitions
/// of the arc-hybrid system (Kuhlmann et al. 2011), chosen by a small network over token vectors (Chen and Manning 2014,
/// Kiperwasser and Goldberg 2016) in whole numbers, so that all machines give the same tree. The tree has one root and no crossing arcs.
/// </summary>
/// <remarks>A parser can be used by many threads at once.</remarks>
internal sealed class Parser
{
    /// <summary>A longer sentence is parsed in pieces of this many tokens; the roots of the later hang on the first.</summary>
    public const int LongestPiece = 256;

    private const string Section = "parser";

    private readonly ParserNumbers _numbers;
    private readonly string[] _relations;
    private readonly short _joint;
    private readonly ConcurrentBag<ParserWorkspace> _workspaces = [];

    /// <summary>Makes a parser of a model.</summary>
    /// <exception cref="InvalidDataException">The parts of the model do not fit each other.</exception>
    public Parser(ParserModel model)
    {
        (_numbers, _relations) = (new(model), model.Relations);
        _joint = (short)Math.Max(Math.Min(1, _relations.Length - 1), Array.IndexOf(_relations, "parataxis"));
    }

    /// <summary>The parser of a model.</summary>
    /// <exception cref="InvalidDataException">The model has none, or a damaged one.</exception>
    public static Parser From(ModelFile model) => new(ParserModel.FromBytes(model.Section(Section)));

    /// <summary>Puts what a parser knows into a model.</summary>
    public static void Put(ParserModel parser, ModelFile model) => model.Put(Section, parser.ToBytes());

    /// <summary>Whether a model has a parser.</summary>
    public static bool IsIn(ModelFile model) => model.Has(Section);

    /// <summary>The relations by number, subtypes included, as in "nsubj:pass"; 0 is "root".</summary>
    public IReadOnlyList<string> Relations => _relations;

    /// <summary>Parses one sentence. Time is proportional to its length; nothing is allocated once buffers have grown.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Takes every word's head, counted from 1; 0 for the one root.</param>
    /// <param name="relations">Takes every word's relation to its head.</param>
    public void Parse(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags, Span<int> heads, Span<short> relations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tags.Length, words.Length, nameof(tags));
        ArgumentOutOfRangeException.ThrowIfLessThan(heads.Length, words.Length, nameof(heads));
        ArgumentOutOfRangeException.ThrowIfLessThan(relations.Length, words.Length, nameof(relations));
        if (!_workspaces.TryTake(out var workspace))
            workspace = new(_numbers, _relations.Length);
        var root = 0;
        for (int start = 0, length; start < words.Length; start += length)
        {
            length = Math.Min(LongestPiece, words.Length - start);
            workspace.Parse(words.Slice(start, length), tags.Slice(start, length), heads[start..], relations[start..]);
            root = Join(start, root, heads.Slice(start, length), relations.Slice(start, length));
        }
        _workspaces.Add(workspace);
    }

    /// <summary>Moves the heads of a piece to their place in the sentence; its root hangs on the first piece's. Returns that root.</summary>
    private int Join(int start, int root, Span<int> heads, Span<short> relations)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] != 0)
                heads[i] += start;
            else if (start == 0)
                root = i + 1;
            else
                (heads[i], relations[i]) = (root, _joint);
        }
        return root;
    }
}
