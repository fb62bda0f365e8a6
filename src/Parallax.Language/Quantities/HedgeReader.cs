using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Reads the words before and after a number that widen or narrow it.</summary>
internal static class HedgeReader
{
    /// <summary>The hedge that begins at the token and the index after it; no hedge and the same index where there is none.</summary>
    public static (int End, Hedge Hedge) Before(TokenizedText text, int i)
    {
        var (word, next, third) = (text.Lower(i), text.Lower(i + 1), text.Lower(i + 2));
        return word switch
        {
            "at" when next == "least" => (i + 2, Hedge.AtLeast),
            "at" when next == "the" && third is "least" or "most" => (i + 3, third == "least" ? Hedge.AtLeast : Hedge.AtMost),
            "at" when next == "the" && third == "very" && text.Lower(i + 3) is "least" or "most" => (i + 4, text.Lower(i + 3) == "least" ? Hedge.AtLeast : Hedge.AtMost),
            "at" when next == "most" => (i + 2, Hedge.AtMost),
            "a" when next == "minimum" && third == "of" => (i + 3, Hedge.AtLeast),
            "a" when next == "maximum" && third == "of" => (i + 3, Hedge.AtMost),
            "more" or "greater" or "higher" when next == "than" => (i + 2, Hedge.MoreThan),
            "no" or "not" when next is "fewer" or "less" && third == "than" => (i + 3, Hedge.AtLeast),
            "no" or "not" when next is "more" && third == "than" => (i + 3, Hedge.AtMost),
            "less" or "fewer" when next == "than" => (i + 2, Hedge.FewerThan),
            "well" or "just" or "slightly" or "far" or "significantly" when next == "over" => (i + 2, Hedge.MoreThan),
            "well" or "just" or "slightly" when next == "under" => (i + 2, word == "well" ? Hedge.FewerThan : Hedge.Nearly),
            "well" or "just" or "slightly" or "far" or "significantly" when next == "more" && third == "than" => (i + 3, Hedge.MoreThan),
            "just" or "slightly" when next is "less" or "fewer" && third == "than" => (i + 3, Hedge.Nearly),
            "a" when next is "little" or "bit" && third is "over" or "above" => (i + 3, Hedge.MoreThan),
            "a" when next is "little" or "bit" && third is "under" => (i + 3, Hedge.Nearly),
            "a" when next is "little" or "bit" && third is "more" or "less" or "fewer" && text.Lower(i + 3) == "than" => (i + 4, third == "more" ? Hedge.MoreThan : Hedge.Nearly),
            "more" when next == "or" && third == "less" => (i + 3, Hedge.About),
            "something" when next == "like" => (i + 2, Hedge.About),
            "an" when next == "estimated" => (i + 2, Hedge.About),
            "just" when next is "short" or "shy" && third == "of" => (i + 3, Hedge.Nearly),
            "not" when next == "quite" => (i + 2, Hedge.Nearly),
            "north" when next == "of" && !Units.IsUnit(text.Lower(i - 1)) => (i + 2, Hedge.MoreThan),
            "upwards" or "upward" when next == "of" => (i + 2, Hedge.MoreThan),
            "in" when next == "the" && third is "vicinity" or "region" or "neighborhood" or "neighbourhood" && text.Lower(i + 3) == "of" => (i + 4, Hedge.About),
            "in" when next == "excess" && third == "of" => (i + 3, Hedge.MoreThan),
            "over" or "above" or "exceeding" => (i + 1, Hedge.MoreThan),
            "under" or "below" => (i + 1, Hedge.FewerThan),
            "about" or "around" or "approximately" or "roughly" or "some" or "circa" or "approx" or "approx." => (i + 1, Hedge.About),
            "nearly" or "almost" or "virtually" => (i + 1, Hedge.Nearly),
            "close" when next == "to" => (i + 2, Hedge.Nearly),
            "up" when next == "to" => (i + 2, Hedge.UpTo),
            "as" when next is "many" or "much" or "few" && third == "as" => (i + 3, Hedge.None),
            _ => (i, Hedge.None),
        };
    }

    /// <summary>The hedge after a number: "or more", "or so", "-plus", "+".</summary>
    public static (int End, Hedge Hedge) After(TokenizedText text, int i) => text.Lower(i) switch
    {
        "or" when text.Lower(i + 1) is "more" => (i + 2, Hedge.AtLeast),
        "or" when text.Lower(i + 1) is "so" => (i + 2, Hedge.About),
        "or" when text.Lower(i + 1) is "fewer" or "less" => (i + 2, Hedge.AtMost),
        "-" when text.Lower(i + 1) == "plus" => (i + 2, Hedge.AtLeast),
        "-" when text.Lower(i + 1) == "odd" => (i + 2, Hedge.About),
        "+" when i > 0 && text.Tokens[i].Span.Start == text.Tokens[i - 1].Span.End => (i + 1, Hedge.AtLeast),
        _ => (i, Hedge.None),
    };
}
