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

    /// <summary>Sentences of at most this many words together are read at once; what is computed of them then still lies in the processor's cache.</summary>
    private const int WordsInBatch = 96;

    private const int MostInBatch = 32;
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

    /// <summary>Parses sentences. Time is proportional to the number of words; nothing is allocated once buffers have grown.</summary>
    /// <param name="words">Their words, sentence after sentence.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="ends">The index after the last word of each sentence, in ascending order.</param>
    /// <param name="heads">Takes every word's head, counted from 1 in its sentence; 0 for the one root of each.</param>
    /// <param name="relations">Takes every word's relation to its head.</param>
    public void Parse(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags, ReadOnlySpan<int> ends, Span<int> heads, Span<short> relations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tags.Length, words.Length, nameof(tags));
        ArgumentOutOfRangeException.ThrowIfLessThan(heads.Length, words.Length, nameof(heads));
        ArgumentOutOfRangeException.ThrowIfLessThan(relations.Length, words.Length, nameof(relations));
        if (!_workspaces.TryTake(out var workspace))
            workspace = new(_numbers, _relations.Length);
        Span<int> batch = stackalloc int[MostInBatch];
        for (int start = 0, sentence = 0; start < words.Length;)
        {
            var count = Batch(start, ends[sentence..], batch);
            var length = batch[count - 1];
            workspace.Parse(words.Slice(start, length), tags.Slice(start, length), batch[..count], heads.Slice(start, length), relations.Slice(start, length));
            start += length;
            while (sentence < ends.Length && ends[sentence] <= start)
                sentence++;
        }
        _workspaces.Add(workspace);
        for (int i = 0, start = 0; i < ends.Length; start = ends[i++])
            Join(heads[start..ends[i]], relations[start..ends[i]]);
    }

    /// <summary>Fills in the ends, counted from the start, of the next sentences that are read together, or of the next piece of a long one.
    /// Returns how many.</summary>
    private static int Batch(int start, ReadOnlySpan<int> ends, Span<int> batch)
    {
        var count = 0;
        for (var from = 0; count < batch.Length && count < ends.Length; count++)
        {
            var end = ends[count] - start;
            if (end - from > LongestPiece && count == 0)
            {
                batch[count++] = LongestPiece;
                break;
            }
            if (count > 0 && end > WordsInBatch)
                break;
            batch[count] = from = end;
        }
        return count;
    }

    /// <summary>Makes one tree of the pieces of a long sentence: heads count from its first word, and the roots of later pieces hang on that of the first.</summary>
    private void Join(Span<int> heads, Span<short> relations)
    {
        if (heads.Length <= LongestPiece)
            return;
        var root = heads[..LongestPiece].IndexOf(0) + 1;
        for (var i = LongestPiece; i < heads.Length; i++)
        {
            if (heads[i] != 0)
                heads[i] += i / LongestPiece * LongestPiece;
            else
                (heads[i], relations[i]) = (root, _joint);
        }
    }
}
