using System.Collections.Frozen;
using System.Globalization;
using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>A number read from tokens.</summary>
/// <param name="End">Index after its last token.</param>
/// <param name="Value">The number.</param>
/// <param name="InDigits">Whether it begins with digits.</param>
internal readonly record struct NumberReading(int End, decimal Value, bool InDigits);

/// <summary>Reads numbers in digits and words: "1,700", "2.5 million", "twenty-three", "one hundred and ten", "half a million".</summary>
internal static class NumberReader
{
    private static readonly FrozenDictionary<string, int> Units = Numbered(0, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static readonly FrozenDictionary<string, int> Teens = Numbered(10, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen");
    private static readonly FrozenDictionary<string, int> Tens = Numbered(2, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /// <summary>The number that begins at the token; null where none does.</summary>
    public static NumberReading? Read(TokenizedText text, int i)
    {
        if (i < 0 || i >= text.Tokens.Length)
        {
            return null;
        }
        if (text.Tokens[i].Kind == TokenKind.Number)
        {
            return Digits(text, i);
        }
        return Half(text, i) ?? (text.Lower(i) is "a" or "an" ? Article(text, i) : Words(text, i));
    }

    /// <summary>The value of one word from zero to ninety; null for any other.</summary>
    public static int? Small(string lower) =>
        Units.TryGetValue(lower, out var n) || Teens.TryGetValue(lower, out n) ? n : Tens.TryGetValue(lower, out n) ? n * 10 : null;

    /// <summary>The factor that "thousand", "million", "dozen" … stand for; 0 for any other word.</summary>
    public static decimal Scale(string lower) => lower switch
    {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1000,
        "million" or "mn" => 1_000_000,
        "billion" or "bn" => 1_000_000_000,
        "trillion" or "tn" => 1_000_000_000_000,
        _ => 0,
    };

    /// <summary>The value of a token of digits, with commas or a decimal point; null for clock times, ordinals and other forms.</summary>
    public static decimal? Plain(string digits)
    {
        if (!char.IsAsciiDigit(digits[^1]) || digits.Length > 18)
        {
            return null;
        }
        var comma = digits.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && (comma > 3 || (digits.Length - comma) % 4 != 0 && !digits.Contains('.', StringComparison.Ordinal)))
        {
            return null;
        }
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var n) ? n : null;
    }

    private static NumberReading? Digits(TokenizedText text, int i)
    {
        if (Plain(text.Tokens[i].Text) is not { } n)
        {
            return null;
        }
        var end = i + 1;
        if (SpacedDigits.Read(text, i) is { } spaced)
        {
            (end, n) = spaced;
        }
        if (end < text.Tokens.Length && Vulgar(text.Lower(end)) is var part && part > 0 && text.Tokens[end].Span.Start == text.Tokens[end - 1].Span.End)
        {
            (end, n) = (end + 1, n + part); // 5½
        }
        if (Fraction(text, end) is { } fraction) // 5 1/2
        {
            return new(end + 3, n + fraction, true);
        }
        while (Scale(text.Lower(AfterHyphen(text, end))) is var scale && scale > 0 && n <= 1_000_000_000_000)
        {
            (n, end) = (n * scale, AfterHyphen(text, end) + 1);
        }
        return new(end, n, true);
    }

    private static decimal Vulgar(string sign) => sign switch { "½" => 0.5m, "¼" => 0.25m, "¾" => 0.75m, _ => 0 };

    private static decimal? Fraction(TokenizedText text, int i)
    {
        var slash = i + 2 < text.Tokens.Length && text.Lower(i + 1) == "/" && text.Tokens[i + 1].Span.Start == text.Tokens[i].Span.End;
        return slash && text.Lower(i).Length == 1 && text.Lower(i + 2).Length == 1 && Plain(text.Lower(i)) is { } top
            && Plain(text.Lower(i + 2)) is { } bottom && bottom > top && text.Tokens[i].Span.Start > text.Tokens[i - 1].Span.End
            ? top / bottom : null;
    }

    private static NumberReading? Half(TokenizedText text, int i)
    {
        if (text.Lower(i) != "half")
        {
            return null;
        }
        var at = text.Lower(i + 1) == "-" ? i + 2 : i + 1;
        at = text.Lower(at) == "a" ? (text.Lower(at + 1) == "-" ? at + 2 : at + 1) : at;
        return at > i + 1 && Scale(text.Lower(at)) is var scale && scale > 0 ? new(at + 1, scale / 2, false) : null;
    }

    private static NumberReading? Article(TokenizedText text, int i)
    {
        var scale = Scale(text.Lower(i + 1));
        if (scale == 0)
        {
            return null;
        }
        var rest = Rest(text, i + 2, scale, 0);
        return new(rest.End, rest.Value, false);
    }

    private static NumberReading? Words(TokenizedText text, int i)
    {
        var (end, n) = UnderHundred(text, i);
        if (end == i)
        {
            return null;
        }
        if (text.Lower(end) == "point" && Units.TryGetValue(text.Lower(end + 1), out var tenth))
        {
            (end, n) = (end + 2, n + tenth / 10m);
        }
        var scale = Scale(text.Lower(AfterHyphen(text, end)));
        if (scale == 0)
        {
            return new(end, n, false);
        }
        var rest = Rest(text, AfterHyphen(text, end) + 1, n * scale, 0);
        return new(rest.End, rest.Value, false);
    }

    private static int AfterHyphen(TokenizedText text, int i) => text.Lower(i) == "-" ? i + 1 : i;

    /// <summary>What may follow "two hundred" or "three thousand": a further scale, "and ten", "forty-one".</summary>
    private static (int End, decimal Value) Rest(TokenizedText text, int i, decimal group, decimal total)
    {
        for (var turn = 0; turn < 8; turn++)
        {
            if (Scale(text.Lower(i)) is var scale && scale >= 1000 && group < scale)
            {
                (i, total, group) = (i + 1, total + group * scale, 0);
                continue;
            }
            var at = text.Lower(i) == "and" ? i + 1 : i;
            var (end, n) = UnderHundred(text, at);
            if (end == at || group % 100 != 0 || n == 0)
            {
                break;
            }
            if (text.Lower(end) == "hundred")
            {
                (end, n) = (end + 1, n * 100);
            }
            var above = group == 0 ? total : group;
            if (above is 12 or 24 or 36 || n >= Magnitude(above))
            {
                break;
            }
            (i, group) = (end, group + n);
        }
        return (i, total + group);
    }

    private static decimal Magnitude(decimal n) => n >= 1000 ? 1000 : n >= 100 ? 100 : 0;

    private static (int End, decimal Value) UnderHundred(TokenizedText text, int i)
    {
        var word = text.Lower(i);
        if (Units.TryGetValue(word, out var n) || Teens.TryGetValue(word, out n))
        {
            return (i + 1, n);
        }
        if (!Tens.TryGetValue(word, out n))
        {
            return (i, 0);
        }
        var next = text.Lower(i + 1) == "-" ? i + 2 : i + 1;
        return Units.TryGetValue(text.Lower(next), out var unit) && unit > 0 ? (next + 1, n * 10 + unit) : (i + 1, n * 10);
    }

    private static FrozenDictionary<string, int> Numbered(int first, params ReadOnlySpan<string> words)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            numbers[word] = first + numbers.Count;
        }
        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
