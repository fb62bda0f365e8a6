using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Reads the unit after a number.</summary>
internal static class UnitReader
{
    /// <summary>The unit that begins at the token and the index after it; null where no unit follows.</summary>
    public static (int End, string Unit)? Read(TokenizedText text, int i, int limit)
    {
        if (i >= limit)
        {
            return null;
        }
        var hyphen = text.Lower(i) is "-" or "‑" && i + 1 < limit;
        var at = hyphen ? i + 1 : i;
        var word = text.Lower(at);
        if (Age(text, at) is { } age && age.End <= limit)
        {
            return age;
        }
        if (word is "magnitude" || word == "strength" && hyphen)
        {
            return (at + 1, "magnitude");
        }
        if (RichterScale(text, at) is var scale && scale > at)
        {
            return (Math.Min(scale, limit), "magnitude");
        }
        if (word == "per" && text.Lower(at + 1) == "cent")
        {
            return (Math.Min(at + 2, limit), "percent");
        }
        if (word == "percentage" && text.Lower(at + 1) is "point" or "points")
        {
            return (Math.Min(at + 2, limit), "percentage-points");
        }
        if (word is "square" or "cubic" or "nautical" or "metric" && Units.Of(text.Lower(at + 1)) is { } measured && at + 2 <= limit)
        {
            return (at + 2, word is "square" or "cubic" or "nautical" ? word + "-" + measured : measured);
        }
        if (word == "pounds" || word == "pound" && hyphen)
        {
            return (at + 1, "pounds");
        }
        if (Units.Of(word) is not { } unit || word is "m" && !Touches(text, at) && text.Lower(at + 1) is "" || word is "foot" or "yard" && text.Lower(at + 1) is "soldiers" or "patrol")
        {
            return null;
        }
        return (Speed(text, at + 1) is var speed && speed > at + 1 && speed <= limit ? speed : at + 1, Speed(text, at + 1) > at + 1 ? unit + "-per-hour" : unit);
    }

    /// <summary>The index after "on the Richter scale"; the same index where that does not follow.</summary>
    public static int RichterScale(TokenizedText text, int i)
    {
        var at = text.Lower(i) is "on" or "in" && text.Lower(i + 1) == "the" ? i + 2 : i;
        at = text.Lower(at) == "open" && text.Lower(at + 2) == "ended" ? at + 3 : at;
        return text.Lower(at) == "richter" ? text.Lower(at + 1) == "scale" ? at + 2 : at + 1
            : at > i && text.Lower(at) == "moment" && text.Lower(at + 1) == "magnitude" ? at + 2 : i;
    }

    /// <summary>An age set off by commas after a name: "Mr Jones, 34, said".</summary>
    public static bool IsAgeInApposition(TokenizedText text, int i, int end) =>
        IsAgeNamed(text, i) || i > 1 && end == i + 1 && text.Tokens[i].Kind == TokenKind.Number && text.Tokens[i].Text.Length <= 3 && NumberReader.Plain(text.Tokens[i].Text) is >= 1 and < 120
        && (text.Lower(i - 1) is "aged" or "age" || text.Lower(i - 1) is "," or "(" && text.Tokens[i - 2].IsCapitalized && text.Lower(end) is "," or ")" or "." or ";");

    /// <summary>"aged 12 to 15", "ages 9 and 11", "at the age of 19".</summary>
    private static bool IsAgeNamed(TokenizedText text, int i) =>
        IsAgeWord(text, text.Lower(i - 1) is "and" or "or" or "," && text.Tokens[i - 2].Kind == TokenKind.Number ? i - 2 : i)
            && (text.Lower(i) == "between" || NumberReader.Read(text, i) is { Value: < 120 });

    private static bool IsAgeWord(TokenizedText text, int i) =>
        text.Lower(i - 1) is "aged" or "ages" || text.Lower(i - 1) == "of" && text.Lower(i - 2) is "age" or "ages";

    private static (int End, string Unit)? Age(TokenizedText text, int i)
    {
        var unit = text.Lower(i) switch { "year" or "years" => "years", "month" or "months" => "months", "week" or "weeks" => "weeks", "day" or "days" => "days", _ => null };
        if (unit is null)
        {
            return null;
        }
        var at = text.Lower(i + 1) == "-" ? i + 2 : i + 1;
        return text.Lower(at) is "old" or "olds" ? (at + 1, unit) : text.Lower(i + 1) == "of" && text.Lower(i + 2) == "age" ? (i + 3, unit) : null;
    }

    private static int Speed(TokenizedText text, int i) =>
        text.Lower(i) is "per" or "an" && text.Lower(i + 1) == "hour" ? i + 2 : text.Lower(i) == "/" && text.Lower(i + 1) == "h" ? i + 2 : i;

    private static bool Touches(TokenizedText text, int i) => text.Tokens[i].Span.Start == text.Tokens[i - 1].Span.End;
}
