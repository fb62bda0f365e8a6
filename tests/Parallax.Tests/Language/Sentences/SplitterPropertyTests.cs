using FsCheck;
using FsCheck.Fluent;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Sentences;

public sealed class SplitterPropertyTests
{
    private static readonly string[] Parts =
    [
        "The ", "U.S. ", "said. ", "\"", "“", "” ", "''", "``", "...", ". . .", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\u00a0", "Mr. ", "12 ", "km", "e\u0301", "\u0301",
        "👩‍🚒 ", "\ud83d", "\ude00", "עברית ", "٣", "中", "(", ") ", "[1]", "p.m. ", "p. m.", "Monday", "! ", "?!", "\u200b", "\u200d", "\ufeff", "\u0000", "non-", "mid-1980s",
        "9/11", "555-010-0199", "1,000", "18,19", ".45", "+44", "'72", "39A", "can't", "n't", "'s", "'em", "gonna", "etc. ", "Inc.", "No. ", "Ph.D.", "v. ", "http://", "www.",
        "mailto:", "a.com", "x@y.z", "@name", "#tag", ".doc", "foo_", "w/o", "AT&T", "L/Cpl", ":)", "^_^", "• ", "- ", "* ", "a) ", "1. ", "--", "—", "<", ">>", "->", "%", "$", "/",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.OneOf(Gen.Elements(Parts).ListOf().Select(string.Concat), ArbMap.Default.ArbFor<string>().Generator.Where(s => s is not null)).ToArbitrary();

    [Fact]
    public void Every_character_that_is_not_white_space_lies_in_exactly_one_token() => Check((text, words) =>
    {
        var covered = new int[text.Length];
        foreach (var token in words.Tokens)
        {
            for (var i = token.Span.Start; i < token.Span.End; i++)
            {
                covered[i]++;
            }
        }
        return Enumerable.Range(0, text.Length).All(i => covered[i] == (char.IsWhiteSpace(text[i]) ? 0 : 1));
    });

    [Fact]
    public void A_token_holds_exactly_the_words_of_its_span() =>
        Check((text, words) => words.Tokens.All(t => t.Span.Length > 0 && t.Span.Of(text).SequenceEqual(t.Text)));

    [Fact]
    public void Tokens_stand_in_order_and_tear_no_character_apart() => Check((text, words) => words.Tokens.Zip(words.Tokens.Skip(1)).All(pair =>
        pair.First.Span.End <= pair.Second.Span.Start && !(pair.First.Span.End == pair.Second.Span.Start && char.IsSurrogatePair(text, pair.First.Span.End - 1))));

    [Fact]
    public void Every_token_lies_in_exactly_one_sentence() => Check((text, words) =>
        words.Sentences.Select(s => s.First).Append(words.Tokens.Length).SequenceEqual(words.Sentences.Select(s => s.End).Prepend(0))
            && words.Sentences.All(s => s.First < s.End && s.Span == words.SpanOf(s.First, s.End)));

    [Fact]
    public void White_space_around_a_text_changes_nothing_but_the_offsets() => Check((text, words) =>
        SentenceSplitter.Split(" " + text + " ").Tokens.Select(t => t.Text).SequenceEqual(words.Tokens.Select(t => t.Text)));

    private static void Check(Func<string, TokenizedText, bool> holds) =>
        Prop.ForAll(Texts, text => holds(text, SentenceSplitter.Split(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
