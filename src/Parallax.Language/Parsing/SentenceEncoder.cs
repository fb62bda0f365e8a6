using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>
/// Computes the vectors of the tokens of sentences, each aware of its neighbours, and their shares of the states they can
/// take part in. Buffers grow to the longest batch and are used again.
/// </summary>
internal sealed class SentenceEncoder(ParserNumbers numbers)
{
    private readonly int _width = numbers.Width;
    private readonly int _shareWidth = numbers.Places.Columns;
    private short[] _tokens = [];
    private short[] _active = [];
    private short[] _shares = [];

    /// <summary>The shares of a token of the batch, all places in a row.</summary>
    /// <param name="row">The token's index in the batch and that of its sentence, added.</param>
    public ref readonly short Shares(int row) => ref _shares[row * _shareWidth];

    /// <summary>Computes the shares of sentences that are read together, so that weights are fetched once for all. A row of zeros stands
    /// between two sentences, and nothing of one gets into the other.</summary>
    /// <param name="words">The words of all sentences.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="ends">The index after the last word of each sentence.</param>
    public void Read(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags, ReadOnlySpan<int> ends)
    {
        var rows = words.Length + ends.Length - 1;
        Prepare(rows);
        Fill(words, tags, ends);
        var tokens = _tokens.AsSpan(_width, rows * _width);
        for (var layer = 0; layer < numbers.Convolutions.Length; layer++)
        {
            numbers.Convolutions[layer].Multiply(_tokens, _width, rows, _active);
            AddPositive(_active.AsSpan(0, rows * _width), tokens);
            numbers.Gates[layer].Multiply(tokens, _width, rows, _active);
            for (int i = 0, start = 0; i < ends.Length; start = ends[i++])
            {
                GatedMemory.Add(_active.AsSpan((start + i) * 2 * _width), tokens.Slice((start + i) * _width, (ends[i] - start) * _width), _width);
                if (i + 1 < ends.Length)
                {
                    tokens.Slice((ends[i] + i) * _width, _width).Clear();
                }
            }
        }
        numbers.Places.Multiply(tokens, _width, rows, _shares);
    }

    private void Fill(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags, ReadOnlySpan<int> ends)
    {
        Span<int> found = stackalloc int[WordRows.PerToken];
        for (int i = 0, sentence = 0; i < words.Length; i++)
        {
            if (i == ends[sentence])
            {
                _tokens.AsSpan((i + sentence + 1) * _width, _width).Clear();
                sentence++;
            }
            numbers.Rows.Find(words[i], tags[i], found);
            Sum(found, _tokens.AsSpan((i + sentence + 1) * _width, _width));
        }
    }

    private void Prepare(int rows)
    {
        if (_tokens.Length < (rows + 2) * _width)
        {
            var size = Math.Max(rows + 2, 64);
            (_tokens, _active, _shares) = (new short[size * _width], new short[size * 2 * _width], new short[size * _shareWidth]);
        }
        _tokens.AsSpan((rows + 1) * _width, _width).Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    private void Sum(ReadOnlySpan<int> rows, Span<short> token)
    {
        for (var i = 0; i < _width; i += Vector128<sbyte>.Count)
        {
            var sum = Vector256<short>.Zero;
            foreach (var row in rows)
            {
                var part = Vector128.Create<sbyte>(numbers.Vectors.AsSpan((row * _width) + i));
                sum += Vector256.Create(Vector128.WidenLower(part), Vector128.WidenUpper(part));
            }
            (sum << ParserModel.VectorShift).CopyTo(token[i..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    private static void AddPositive(ReadOnlySpan<short> active, Span<short> tokens)
    {
        var from = MemoryMarshal.Cast<short, Vector256<short>>(active);
        var to = MemoryMarshal.Cast<short, Vector256<short>>(tokens);
        for (var i = 0; i < from.Length; i++)
            to[i] = Vector256.AddSaturate(to[i], Vector256.Max(from[i], Vector256<short>.Zero));
    }
}
