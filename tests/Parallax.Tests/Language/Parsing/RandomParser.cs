using Parallax.Language.Parsing;
using Parallax.Language.Tagging;

namespace Parallax.Tests.Language.Parsing;

/// <summary>Parsers that know nothing and sentences that mean nothing: what holds for them holds for all.</summary>
internal static class RandomParser
{
    public const int Tags = 12;
    public static readonly string[] Relations = ["root", "nsubj", "nsubj:pass", "obj", "obl:agent", "punct", "parataxis"];
    private const int Width = 64;
    private const int Hidden = 64;

    public static ParserModel Model(int seed)
    {
        var random = new Random(seed);
        uint[] words = [11, 22, 33, 44];
        var columns = ParserModel.ActionColumns + (2 * ParserModel.RelationColumns(Relations.Length));
        return new()
        {
            Relations = Relations,
            VerbTags = [.. Enumerable.Range(0, Tags).Select(t => t % 4 == 0)],
            Words = words,
            Width = Width,
            Vectors = Array.ConvertAll(Shorts(random, new WordRows(words, Tags).Count * Width, 127), v => (sbyte)v),
            Convolutions = [(Shorts(random, 3 * Width * Width, 2000), new int[Width]), (Shorts(random, 3 * Width * Width, 2000), new int[Width])],
            Gates = [(Shorts(random, 2 * Width * Width, 2000), new int[2 * Width]), (Shorts(random, 2 * Width * Width, 2000), new int[2 * Width])],
            Places = Shorts(random, Width * StateFeatures.Places * Hidden, 2000),
            Missing = Shorts(random, 2 * StateFeatures.Places * Hidden, 200),
            Facts = Shorts(random, new StateFeatures(Relations.Length).FactRows * Hidden, 200),
            HiddenBias = Shorts(random, Hidden, 200),
            Outputs = Shorts(random, Hidden * columns, 2000),
            OutputAddends = new int[columns],
        };
    }

    public static (WordView[] Words, Tag[] Tags) Sentence(Random random, int length)
    {
        var words = new WordView[length];
        var tags = new Tag[length];
        for (var i = 0; i < length; i++)
        {
            string[] marks = [",", "\"", "(", ")", "-"];
            WordReader.Read(random.Next(4) == 0 ? marks[random.Next(marks.Length)] : $"w{random.Next(100)}", out words[i]);
            (words[i].Cluster, words[i].Fine) = ((uint)random.Next(70), (uint)random.Next(600));
            tags[i] = new((byte)random.Next(Tags), (byte)random.Next(Tags));
        }
        return (words, tags);
    }

    private static short[] Shorts(Random random, int count, int limit)
    {
        var values = new short[count];
        for (var i = 0; i < count; i++)
            values[i] = (short)random.Next(-limit, limit + 1);
        return values;
    }
}
