using Parallax.Language.Parsing;

namespace Parallax.Tests.Language.Parsing;

public sealed class IntegerMatrixTests
{
    [Theory]
    [InlineData(1, 2, 32)]
    [InlineData(5, 10, 64)]
    [InlineData(6, 96, 96)]
    [InlineData(13, 288, 32)]
    public void Products_are_those_of_plain_arithmetic(int rows, int inner, int columns)
    {
        var random = new Random(rows);
        var weights = Numbers(random, inner * columns, 3000);
        var addends = Array.ConvertAll(Numbers(random, columns, 30000), v => (int)v);
        var inputs = Numbers(random, rows * inner, 3000);
        var outputs = new short[rows * columns];
        new IntegerMatrix(weights, addends, 8).Multiply(inputs, inner, rows, outputs);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var sum = addends[column] + 128;
                for (var k = 0; k < inner; k++)
                    sum += inputs[(row * inner) + k] * weights[(k * columns) + column];
                outputs[(row * columns) + column].ShouldBe((short)Math.Clamp(sum >> 8, short.MinValue, short.MaxValue));
            }
    }

    [Fact]
    public void Rows_may_overlap()
    {
        var random = new Random(1);
        var matrix = new IntegerMatrix(Numbers(random, 6 * 32, 100), new int[32], 0);
        var inputs = Numbers(random, 20, 100);
        var (together, apart) = (new short[7 * 32], new short[32]);
        matrix.Multiply(inputs, 2, 7, together);
        for (var row = 0; row < 7; row++)
        {
            matrix.Multiply(inputs.AsSpan(row * 2, 6), 6, 1, apart);
            together.AsSpan(row * 32, 32).ToArray().ShouldBe(apart);
        }
    }

    private static short[] Numbers(Random random, int count, int limit) =>
        [.. Enumerable.Range(0, count).Select(_ => (short)random.Next(-limit, limit + 1))];
}
