using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>
/// Computes the vectors of a sentence's tokens, each aware of its neighbours, and their shares of the states they can
/// take part in. Buffers grow to the longest sentence and are used again.
/// </summary>
internal sealed class SentenceEncoder(ParserNumbers numbers)
{
    private readonly int _width = numbers.Width;
    private readonly int _shareWidth = numbers.Places.Columns;
    private short[] _tokens = [];
    private short[] _active = [];
    private short[] _shares = [];

    /// <summary>The shares of the sentence's tokens, one row of all places for each.</summary>
    public ReadOnlySpan<short> Shares => _shares;

    /// <summary>Computes the shares of a sentence.</summary>
    public void Read(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags)
    {
        var count = words.Length;
        Prepare(count);
        Span<int> rows = stackalloc int[WordRows.PerToken];
        for (var i = 0; i < count; i++)
        {
            numbers.Rows.Find(words[i], tags[i], rows);
            Sum(rows, _tokens.AsSpan((i + 1) * _width, _width));
        }
        var tokens = _tokens.AsSpan(_width, count * _width);
        for (var layer = 0; layer < numbers.Convolutions.Length; layer++)
        {
            numbers.Convolutions[layer].Multiply(_tokens, _width, count, _active);
            AddPositive(_active.AsSpan(0, count * _width), tokens);
            numbers.Gates[layer].Multiply(tokens, _width, count, _active);
            GatedMemory.Add(_active, tokens, _width);
        }
        numbers.Places.Multiply(_tokens.AsSpan(_width), _width, count, _shares);
    }

    private void Prepare(int count)
    {
        if (_tokens.Length < (count + 2) * _width)
        {
            var size = Math.Max(count + 2, 64);
            (_tokens, _active, _shares) = (new short[size * _width], new short[size * 2 * _width], new short[size * _shareWidth]);
        }
        _tokens.AsSpan((count + 1) * _width, _width).Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    private void Sum(ReadOnlySpan<int> rows, Span<short> token)
    {
        for (var i = 0; i < _width; i += Vector256<sbyte>.Count)
        {
            var sum = Vector512<short>.Zero;
            foreach (var row in rows)
            {
                var part = Vector256.Create<sbyte>(numbers.Vectors.AsSpan((row * _width) + i));
                sum += Vector512.Create(Vector256.WidenLower(part), Vector256.WidenUpper(part));
            }
            (sum << ParserModel.VectorShift).CopyTo(token[i..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    private static void AddPositive(ReadOnlySpan<short> active, Span<short> tokens)
    {
        var from = MemoryMarshal.Cast<short, Vector512<short>>(active);
        var to = MemoryMarshal.Cast<short, Vector512<short>>(tokens);
        for (var i = 0; i < from.Length; i++)
            to[i] = Vector512.AddSaturate(to[i], Vector512.Max(from[i], Vector512<short>.Zero));
    }
}
