using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Names;

public sealed class EntityNamerTests
{
    private static readonly string[] Pieces =
    [
        "Ana Brook", "Brook", "Mr ", "Gen. ", "the ", "The ", " (", ")", ", ", ". ", "'s ", "US ", "Iraqi ", "Camp Taji", "Taji", "PMF", "Popular Mobilisation Forces", " - ", "-", "\n\n", "al-", "Jr.", "J.R. ",
        "also known as ", "or ", "a spokeswoman for ", "26, ", "was ", "who was ", "head of the ", "family ", "\ud800", "é", "عربي ", "\u200b", "“", "”", "'", "[", "]", "Flight 212", "brigade commander ", "of ", "1 ",
    ];

    [Fact]
    public void Any_spans_in_any_text_are_named_and_keep_their_place()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(60); i >= 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }
            var words = SentenceSplitter.Split(text.ToString());
            var names = RandomNames(random, words);
            var named = Marked.Namer.Name([new NamedText(words, names)]).Single();
            named.Select(n => n.Span).ShouldBe(names.Select(n => n.Span));
            named.ShouldAllBe(n => n.Entity.Length > 0);
            Marked.Namer.Name([new NamedText(words, names)]).Single().Select(Told).ShouldBe(named.Select(Told), $"round {round}");
        }
    }

    [Fact]
    public void Thousands_of_names_take_memory_in_proportion_and_little_time()
    {
        var (few, many) = (Many(1_000), Many(8_000));
        Marked.Namer.Name([few]);
        var clock = Stopwatch.StartNew();
        var (first, second) = (Allocated(few), Allocated(many));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        second.ShouldBeLessThan(first * 12);
    }

    [Theory]
    [InlineData("[p:Brook] ")]
    [InlineData("[p:Ana Brook], ")]
    [InlineData("[l:Brook] near ")]
    public void One_sentence_of_many_names_ends(string piece)
    {
        Marked.Read(string.Concat(Enumerable.Repeat(piece, 4000))).Names.Select(n => n.Entity).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_name_of_a_million_letters_is_named()
    {
        var words = SentenceSplitter.Split(new string('a', 1_000_000));
        Marked.Namer.Name([new NamedText(words, [new(new(0, 1_000_000), NameKind.Person, "")])]).Single().Single().Entity.Length.ShouldBe(1_000_000);
    }

    private static long Allocated(NamedText names)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Marked.Namer.Name([names]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Told(NameMention name) => $"{name.Span} {name.Kind} {name.Entity} {name.Key} {name.Role} {name.Country}";

    private static ImmutableArray<NameMention> RandomNames(Random random, TokenizedText words)
    {
        var names = ImmutableArray.CreateBuilder<NameMention>();
        for (var i = 0; i < words.Tokens.Length;)
        {
            var end = Math.Min(words.Tokens.Length, i + random.Next(1, 4));
            if (random.Next(2) == 0)
            {
                names.Add(new(words.SpanOf(i, end), (NameKind)random.Next(6), ""));
            }
            i = end;
        }
        return names.ToImmutable();
    }

    /// <summary>Names of all kinds, many of them alike.</summary>
    private static NamedText Many(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var word = string.Concat(i.ToString("D5", System.Globalization.CultureInfo.InvariantCulture).Select(d => "abehiklnor"[d - '0']));
            text.Append((i % 5) switch
            {
                0 => $"[p:Ana {char.ToUpperInvariant(word[0])}{word[1..]}] met [p:Brook] there. ",
                1 => $"[p:{char.ToUpperInvariant(word[0])}{word[1..]} Brook] spoke. ",
                2 => $"[l:Camp {char.ToUpperInvariant(word[0])}{word[1..]}] burns. ",
                3 => $"The [a:{char.ToUpperInvariant(word[0])}{word[1..]} Road Brigade] (BRB) fled. ",
                _ => $"The [o:Brook {char.ToUpperInvariant(word[0])}{word[1..]} Committee for Peace] met. ",
            });
        }
        return Marked.Field(text.ToString());
    }
}
