using FsCheck;
using FsCheck.Fluent;
using Parallax.Language.Names;

namespace Parallax.Tests.Language.Names;

public sealed class TransliterationTests
{
    private static readonly Transliteration Spelling =
        Transliteration.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "transliteration.tsv")));

    private static readonly string[] Pieces =
    [
        "a", "e", "i", "o", "u", "y", "ai", "ei", "ee", "oo", "ou", "q", "k", "ck", "dh", "gh", "kh", "ph", "x", "dj", "dzh", "ll", "ss", "h", "w", "aw", "abdul", "abd", "al", "al-", "el ", "rahman",
        " ", "-", "'", "’", ".", "é", "ß", "æ", "ş", "İ", "ı", "\u0301", "\ud800", "\u200b", "1", "Mohammed", "Hezbollah", "bin ", "Said", "noor", "م",
    ];

    private static Arbitrary<string> Mixed => Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("Kata’ib Hizbollah", "Kataeb Hezbollah")]
    [InlineData("Qassem Soleimani", "Qasim Sulaimani")]
    [InlineData("Mohammed al-Zahri", "MUHAMAD EL ZAHRI")]
    [InlineData("Abu Mahdi al-Muhandis", "Abu Mehdi el-Mohandes")]
    [InlineData("Moammar Gaddafi", "Moamar Qadhafi")]
    [InlineData("Yevgeny Zelensky", "Evgeny Zelenskyy")]
    [InlineData("Kim Sol-un", "Kim Sol Un")]
    [InlineData("Abdulrahman Nour", "Abd al-Rahman Noor")]
    [InlineData("Ana Pérez", "Ana Perez")]
    [InlineData("U.S.", "US")]
    public void Spellings_of_one_name_have_one_key(string a, string b) => Spelling.Key(a).ShouldBe(Spelling.Key(b));

    [Theory]
    [InlineData("Hassan", "Hussein")]
    [InlineData("Gamal", "Kamal")]
    [InlineData("Karim", "Karam")]
    [InlineData("Khamenei", "Khomeini")]
    [InlineData("Song", "Sung")]
    [InlineData("Iran", "Iraq")]
    [InlineData("Bailey", "Billy")]
    [InlineData("Flight 212", "Flight 213")]
    [InlineData("Larson", "Larsen")]
    [InlineData("Burton", "Barton")]
    public void Names_that_differ_in_sound_have_two_keys(string a, string b) => Spelling.Key(a).ShouldNotBe(Spelling.Key(b));

    [Fact]
    public void The_key_of_a_key_is_the_key() =>
        Prop.ForAll(Mixed, name => Spelling.Key(Spelling.Key(name)).ShouldBe(Spelling.Key(name))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_string_makes_a_key_throw() => Prop.ForAll<string>(name => Spelling.Key(name ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Case_and_apostrophes_change_no_key() =>
        Prop.ForAll(Mixed, name => Spelling.Key(name.ToUpperInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal))
            .ShouldBe(Spelling.Key(name.ToUpperInvariant()))).QuickCheckThrowOnFailure();

    [Fact]
    public void To_be_near_is_mutual() =>
        Prop.ForAll(Mixed, Mixed, (a, b) => TypingErrors.AreNear(a, b).ShouldBe(TypingErrors.AreNear(b, a))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("wexley", "wexly", true)]
    [InlineData("taji", "tanji", true)]
    [InlineData("united", "untied", true)]
    [InlineData("harrow", "harrov", true)]
    [InlineData("iran", "iraq", false)]
    [InlineData("base212", "base213", false)]
    [InlineData("brigade", "brigades", false)]
    [InlineData("austria", "australia", false)]
    public void Words_are_near_where_one_letter_went_wrong(string a, string b, bool near) => TypingErrors.AreNear(a, b).ShouldBe(near);
}
