using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Currencies by sign and by word.</summary>
internal static class Money
{
    /// <summary>The currency whose sign begins at the token and the index after it: $, US$, A$, £, €, "USD".</summary>
    public static (int End, string Code)? Sign(TokenizedText text, int i)
    {
        var joined = text.Lower(i + 1) == "$" && text.Tokens[i + 1].Span.Start == text.Tokens[i].Span.End;
        return text.Tokens[i].Text switch
        {
            "$" when text.Lower(i + 1) == "us" => (i + 2, "USD"),
            "$" => (i + 1, "USD"),
            "£" => (i + 1, "GBP"),
            "€" => (i + 1, "EUR"),
            "¥" => (i + 1, "JPY"),
            "₹" => (i + 1, "INR"),
            "USD" => (i + 1, "USD"),
            "GBP" => (i + 1, "GBP"),
            "EUR" => (i + 1, "EUR"),
            "US" or "U.S." when joined => (i + 2, "USD"),
            "A" or "AU" or "AUD" when joined => (i + 2, "AUD"),
            "NZ" when joined => (i + 2, "NZD"),
            "C" or "CA" or "CAD" when joined => (i + 2, "CAD"),
            "HK" when joined => (i + 2, "HKD"),
            "S" or "SG" when joined => (i + 2, "SGD"),
            _ => null,
        };
    }

    /// <summary>The factor of a letter that follows an amount of money: £1.2m, $3bn, $5k.</summary>
    public static decimal Factor(string lower) => lower switch
    {
        "k" => 1000,
        "m" or "mn" or "mil" => 1_000_000,
        "b" or "bn" => 1_000_000_000,
        "tn" => 1_000_000_000_000,
        _ => 0,
    };

    /// <summary>The currency whose word begins at the token and the index after it; weights in pounds are told by <paramref name="large"/>.</summary>
    public static (int End, string Code)? Word(TokenizedText text, int i, bool large) => text.Lower(i) switch
    {
        "dollar" or "dollars" => (i + 1, "USD"),
        "us" or "u.s." or "american" when text.Lower(i + 1) is "dollar" or "dollars" => (i + 2, "USD"),
        "australian" when text.Lower(i + 1) is "dollar" or "dollars" => (i + 2, "AUD"),
        "canadian" when text.Lower(i + 1) is "dollar" or "dollars" => (i + 2, "CAD"),
        "euro" or "euros" => (i + 1, "EUR"),
        "swiss" when text.Lower(i + 1) is "franc" or "francs" => (i + 2, "CHF"),
        "kenyan" when text.Lower(i + 1) is "shilling" or "shillings" => (i + 2, "KES"),
        "chinese" or "indian" or "russian" or "turkish" or "japanese" when Word(text, i + 1, large) is { Code: "CNY" or "INR" or "RUB" or "TRY" or "JPY" } own => own,
        "hong" when text.Lower(i + 1) == "kong" && text.Lower(i + 2) is "dollar" or "dollars" => (i + 3, "HKD"),
        "singapore" when text.Lower(i + 1) is "dollar" or "dollars" => (i + 2, "SGD"),
        "new" when text.Lower(i + 1) == "zealand" && text.Lower(i + 2) is "dollar" or "dollars" => (i + 3, "NZD"),
        "rouble" or "roubles" or "ruble" or "rubles" => (i + 1, "RUB"),
        "yuan" or "renminbi" => (i + 1, "CNY"),
        "lira" or "liras" => (i + 1, "TRY"),
        "pounds" when text.Lower(i + 1) == "sterling" => (i + 2, "GBP"),
        "pounds" or "pound" when large => (i + 1, "GBP"),
        "yen" => (i + 1, "JPY"),
        "rupees" => (i + 1, "INR"),
        "usd" => (i + 1, "USD"),
        "gbp" => (i + 1, "GBP"),
        "eur" => (i + 1, "EUR"),
        _ => null,
    };
}
